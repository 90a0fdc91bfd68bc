package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Deadline;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.people.OfficerTier;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.topic.AboutMember;
import org.comity.topic.Agendas;
import org.comity.topic.Briefings;
import org.comity.topic.ConsultationWith;
import org.comity.topic.DelegatedAction;
import org.comity.topic.DelegatedTo;
import org.comity.topic.Familiarity;
import org.comity.topic.Instructions;
import org.comity.topic.MeetingKind;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerReports;

/** Section 6: officers, executive members and chairmen. */
final class OfficersAndChairs {

    /** The Leader is a member of the executive too. */
    private static final Condition<AboutMember> EXECUTIVE_MEMBER =
            AboutMember.MEMBER_HOLDS.hasAny(Office.EXECUTIVE_MEMBER, Office.LEADER);

    private static final Condition<AboutMember> EXECUTIVE_MEMBER_OR_CHAIRMAN =
            EXECUTIVE_MEMBER.or(AboutMember.MEMBER_HOLDS.hasAny(
                    Office.COMMITTEE_CHAIR, Office.SCRUTINY_CHAIR, Office.AUDIT_AND_STANDARDS_CHAIR));

    private static final Condition<DelegatedAction> NAMED_OFFICER =
            DelegatedAction.DELEGATED_TO.is(DelegatedTo.NAMED_OFFICER);

    private static final Condition<DelegatedAction> CONSULTING =
            NAMED_OFFICER.and(DelegatedAction.CONSULTATION_WITH.isNot(ConsultationWith.NOBODY));

    static final Section SECTION = section(
            "6 Officers, executive members and chairmen",
            clause(para("6.1[1]"))
                    .says("Executive members and chairmen work closely with senior officers.")
                    .isInert("an aim of working together"),
            clause(para("6.1[2]"))
                    .says("Never so closely that the officer's impartiality towards others is, or seems, in question.")
                    .anyone()
                    .mustNot(Familiarity.CLOSE_RELATIONSHIP)
                    .when(Familiarity.APPEARANCE_OF_PARTIALITY
                            .yes()
                            .and(EXECUTIVE_MEMBER_OR_CHAIRMAN)
                            .and(Familiarity.OFFICER_TIER.isNot(OfficerTier.OTHER, OfficerTier.JUNIOR))),
            clause(para("6.2[1]"))
                    .says("The executive member or chairman is routinely consulted on the agenda.")
                    .officers()
                    .normally()
                    .must(Agendas.CONSULT_ON_AGENDA)
                    .when(Agendas.MEETING.isNot(MeetingKind.FULL_AUTHORITY, MeetingKind.WORKING_GROUP)),
            clause(para("6.2[1]").part("deciding"))
                    .says("Who in the end settles the agenda is not said.")
                    .stopsShortOf(Agendas.SETTLE_AGENDA),
            clause(para("6.2[2]"))
                    .says("A chief officer under a duty to report submits the report.")
                    .officers()
                    .must(Agendas.SUBMIT_REPORT)
                    .when(Agendas.OFFICER_HAS_DUTY_TO_REPORT.yes()),
            clause(para("6.2[2]").part("veto"))
                    .says("Being consulted gives no veto over it.")
                    .members()
                    .normally()
                    .mustNot(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .when(Agendas.OFFICER_HAS_DUTY_TO_REPORT.yes()),
            clause(para("6.2[3]"))
                    .says("Executive members make wanted changes clear at this stage.")
                    .members()
                    .should(OfficerReports.REQUEST_CHANGES)
                    .when(EXECUTIVE_MEMBER
                            .and(OfficerReports.CHANGES_REQUESTED_IN_TIME.yes())
                            .and(OfficerReports.PUBLISHED.no()))
                    .owing(duty("make the wanted changes clear")
                            .asBestEffort()
                            .by(Deadline.at("while the agenda is drawn up"))),
            clause(para("6.2[3]").part("late"))
                    .says("Later is not the time.")
                    .members()
                    .shouldNot(OfficerReports.REQUEST_CHANGES)
                    .when(EXECUTIVE_MEMBER.and(
                            OfficerReports.CHANGES_REQUESTED_IN_TIME.no().or(OfficerReports.PUBLISHED.yes()))),
            clause(para("6.2[4]"))
                    .says("The officer in whose name a report stands is fully responsible for it.")
                    .officers()
                    .must(OfficerReports.ANSWER_FOR_REPORT)
                    .when(OfficerReports.IN_OFFICERS_NAME.yes()),
            clause(para("6.2[5]"))
                    .says("A report is amended only as its author's professional judgement has it.")
                    .anyone()
                    .mustNot(OfficerReports.AMEND_OFFICER_REPORT)
                    .when(OfficerReports.IN_OFFICERS_NAME
                            .yes()
                            .and(OfficerReports.AUTHOR_PROFESSIONAL_JUDGEMENT_AGREES.no())),
            clause(para("6.2[5]").part("agreed"))
                    .says("As that judgement has it, it may be amended.")
                    .anyone()
                    .may(OfficerReports.AMEND_OFFICER_REPORT)
                    .when(OfficerReports.IN_OFFICERS_NAME
                            .yes()
                            .and(OfficerReports.AUTHOR_PROFESSIONAL_JUDGEMENT_AGREES.yes())),
            ofEach(
                    act -> clause(para("6.2[6]"))
                            .says("Executive members may accept or alter what officers recommend.")
                            .members()
                            .areEntitledTo(act)
                            .when(EXECUTIVE_MEMBER),
                    OfficerReports.CHANGE_RECOMMENDATION,
                    OfficerReports.ACCEPT_RECOMMENDATION),
            clause(para("6.2[7]"))
                    .says("After publication the law allows no amendment.")
                    .anyone()
                    .mustNot(OfficerReports.AMEND_OFFICER_REPORT)
                    .when(OfficerReports.PUBLISHED.yes())
                    .overriding(para("6.2[5]")),
            clause(para("6.2[8]"))
                    .says("Disputes over this go to the Chief Executive, jointly with the Leader.")
                    .leaves(OfficerReports.RESOLVE_REPORT_DISPUTE)
                    .along(Step.together(Office.CHIEF_EXECUTIVE, Office.LEADER)),
            clause(para("6.2[8]").part("agenda"))
                    .says("Disputes over this go to the Chief Executive, jointly with the Leader.")
                    .sendsDoubtsAbout(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .along(
                            Step.together(Office.CHIEF_EXECUTIVE, Office.LEADER)
                                    .unless(Agendas.MEMBER_HOLDS.has(Office.LEADER)),
                            Step.to(Office.CHIEF_EXECUTIVE).unless(Agendas.MEMBER_HOLDS.hasNot(Office.LEADER)))
                    .when(EXECUTIVE_MEMBER_OR_CHAIRMAN),
            clause(para("6.3[1]"))
                    .says("The chairman is briefed before a committee meets.")
                    .officers()
                    .normally()
                    .must(Briefings.BRIEF_CHAIR)
                    .when(Briefings.COMMITTEE_MEETING.yes()),
            clause(para("6.3[2]"))
                    .says("Minority group members of the committee are offered a briefing too.")
                    .members()
                    .must(Briefings.REQUEST_PRE_COMMITTEE)
                    .when(Briefings.MINORITY_GROUP_MEMBER
                            .yes()
                            .and(Briefings.SITS_ON_COMMITTEE.yes())
                            .and(Briefings.COMMITTEE_MEETING.yes()))
                    .owing(duty("arrange it through the group's spokesperson")
                            .doneWhen(Briefings.THROUGH_SPOKESPERSON.yes())),
            clause(para("6.4[1]"))
                    .says("A meeting may authorise named officers to act, consulting the executive member or chairman.")
                    .those(Actor.COMMITTEE, Actor.MEMBER)
                    .may(DelegatedAction.AUTHORISE_OFFICER_ACTION)
                    .when(CONSULTING.and(Asked.ACTOR.is(Actor.COMMITTEE).or(EXECUTIVE_MEMBER))),
            clause(para("6.4[1]").part("officer"))
                    .says("The officer so named may act, once the consultation is had.")
                    .officers()
                    .may(DelegatedAction.TAKE_DELEGATED_ACTION)
                    .when(CONSULTING)
                    .onlyAfter(duty("consult the executive member or the chairman")
                            .doneWhen(DelegatedAction.CONSULTED.yes())),
            clause(para("6.4[2]"))
                    .says("The action is the officer's, not that of the member consulted.")
                    .members()
                    .mustNot(DelegatedAction.TAKE_DELEGATED_ACTION)
                    .when(NAMED_OFFICER),
            clause(para("6.4[2]").part("direct"))
                    .says("Nor does the member consulted direct it.")
                    .members()
                    .mustNot(DelegatedAction.DIRECT_DELEGATED_ACTION)
                    .when(NAMED_OFFICER),
            clause(para("6.4[3]"))
                    .says("The officer answers for it.")
                    .officers()
                    .must(DelegatedAction.ANSWER_FOR_ACTION)
                    .when(NAMED_OFFICER),
            clause(para("6.5[1]"))
                    .says("Officers in a department answer to its chief officer.")
                    .officers()
                    .must(OfficerAccountability.ANSWER_TO_MANAGERS),
            clause(para("6.5[2]"))
                    .says("They ought always to try to help members.")
                    .officers()
                    .should(Instructions.HELP_MEMBER),
            clause(para("6.5[3]"))
                    .says("An officer never goes beyond the authority that the chief officer gave.")
                    .officers()
                    .mustNot(Instructions.EXCEED_DELEGATED_AUTHORITY),
            clause(para("6.5[3]"))
                    .says("Following a member never goes beyond the authority that the chief officer gave.")
                    .officers()
                    .mustNot(Instructions.FOLLOW_INSTRUCTION)
                    .when(Instructions.EXCEEDS_DELEGATED_AUTHORITY.yes()),
            clause(para("6.5[3]"))
                    .says("Helping never goes beyond the authority that the chief officer gave.")
                    .officers()
                    .mustNot(Instructions.HELP_MEMBER)
                    .when(Instructions.EXCEEDS_DELEGATED_AUTHORITY.yes())
                    .limiting(para("6.5[2]")));

    private OfficersAndChairs() {}
}
