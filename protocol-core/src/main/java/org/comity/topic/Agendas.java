package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.people.OfficerTier;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Count;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Part;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Agendas of meetings. */
public interface Agendas extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<Agendas> ITS = Facts.facts();

    /** The proposal to put an item on an agenda. */
    Part<Agendas, ItemProposal> PROPOSAL = ITS.part("proposal", ItemProposal.class);

    /** The meeting. */
    OneOf<Agendas, MeetingKind> MEETING =
            ITS.oneOf("meeting", MeetingKind.class, "the meeting").ordinarily(MeetingKind.COMMITTEE);

    /** The number of members proposing the item. */
    Count<Agendas> PROPOSERS = ITS.count("proposers", 10, "the number of members proposing the item")
            .from(PROPOSAL, ItemProposal::counted)
            .ordinarily(1);

    /** Whether the members counted as proposers sit on the body. */
    YesNo<Agendas> PROPOSERS_ON_COMMITTEE = ITS.yesNo(
                    "proposers-on-committee", "the members counted as proposers sit on the body")
            .from(PROPOSAL, ItemProposal::countsOwnMembers);

    /** The number of working days left before the agenda is published. */
    Count<Agendas> WORKING_DAYS_BEFORE_PUBLICATION = ITS.count(
                    "working-days-before-publication",
                    40,
                    "the number of working days left before the agenda is published")
            .from(PROPOSAL, ItemProposal::workingDaysBeforePublication);

    /** Whether the item is relevant to the body. */
    YesNo<Agendas> ITEM_RELEVANT = ITS.yesNo("item-relevant", "the item is relevant to the body");

    /** Whether the law requires the body to decide the item within a period. */
    YesNo<Agendas> STATUTORY_DEADLINE = ITS.yesNo(
                    "statutory-deadline", "the law requires the body to decide the item within a period")
            .ordinarily(false);

    /** Whether an officer is under a duty to report on the matter. */
    YesNo<Agendas> OFFICER_HAS_DUTY_TO_REPORT = ITS.yesNo(
                    "officer-has-duty-to-report", "an officer is under a duty to report on the matter")
            .ordinarily(false);

    /** Whether the executive member or the chair was consulted on the agenda. */
    YesNo<Agendas> AGENDA_CONSULTED = ITS.yesNo(
                    "agenda-consulted", "the executive member or the chair was consulted on the agenda")
            .byChoice();

    /** Whether the officer is the senior officer whose matter the agenda is. */
    YesNo<Agendas> APPROPRIATE_SENIOR_OFFICER = ITS.yesNo(
                    "appropriate-senior-officer", "the officer is the senior officer whose matter the agenda is")
            .ordinarily(true);

    /** Agendas of meetings. */
    Topic<Agendas> TOPIC = ITS.topic(
                    "agendas",
                    MEETING,
                    PROPOSERS,
                    PROPOSERS_ON_COMMITTEE,
                    WORKING_DAYS_BEFORE_PUBLICATION,
                    ITEM_RELEVANT,
                    STATUTORY_DEADLINE,
                    OFFICER_HAS_DUTY_TO_REPORT,
                    AGENDA_CONSULTED,
                    MEMBER_HOLDS,
                    APPROPRIATE_SENIOR_OFFICER,
                    OFFICER_TIER,
                    OFFICER_HOLDS)
            .never(APPROPRIATE_SENIOR_OFFICER.yes().and(OFFICER_TIER.isAnyOf(OfficerTier.OTHER, OfficerTier.JUNIOR)));

    /** Deciding what is on an agenda. */
    Act<Agendas> SETTLE_AGENDA = TOPIC.act(
            "settle-agenda", "Who decides what is on the agenda?", Actor.MEMBER, Actor.OFFICER, Actor.COMMITTEE);

    /** Proposing an agenda to the chair. */
    Act<Agendas> PROPOSE_AGENDA = TOPIC.act("propose-agenda", "Does the officer propose the agenda?", Actor.OFFICER);

    /** Consulting on an agenda. */
    Act<Agendas> CONSULT_ON_AGENDA =
            TOPIC.act("consult-on-agenda", "Must the officer consult on the agenda?", Actor.OFFICER);

    /** Proposing an item for an agenda. */
    Act<Agendas> PROPOSE_ITEM =
            TOPIC.act("propose-item", "Must the proposed item go on the agenda?", Actor.MEMBER, Actor.OFFICER);

    /** Keeping an item off an agenda. */
    Act<Agendas> REMOVE_ITEM_FROM_AGENDA =
            TOPIC.act("remove-item-from-agenda", "May the member keep the item off the agenda?", Actor.MEMBER);

    /** Submitting a report to a meeting. */
    Act<Agendas> SUBMIT_REPORT =
            TOPIC.act("submit-report", "Must the officer's report go to the meeting?", Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Agendas>> ACTS = ImmutableList.of(
            SETTLE_AGENDA, PROPOSE_AGENDA, CONSULT_ON_AGENDA, PROPOSE_ITEM, REMOVE_ITEM_FROM_AGENDA, SUBMIT_REPORT);
}
