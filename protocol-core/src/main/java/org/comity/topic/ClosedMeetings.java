package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.document.InformationClass;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Meetings, and reports, that are open or closed to the public. */
public interface ClosedMeetings extends AboutMember, AboutExemption {

    /** Declares the facts below. */
    Facts<ClosedMeetings> ITS = Facts.facts();

    /** What forbids publication. */
    OneOf<ClosedMeetings, ConfidentialitySource> CONFIDENTIAL_BY = ITS.oneOf(
                    "forbidden-by", ConfidentialitySource.class, "what forbids publication")
            .ordinarily(ConfidentialitySource.GOVERNMENT_DEPARTMENT);

    /** Whether such information would probably come out at the meeting. */
    YesNo<ClosedMeetings> DISCLOSURE_LIKELY = ITS.yesNo(
                    "disclosure-likely", "such information would probably come out at the meeting")
            .ordinarily(true);

    /** Whether the member sits on the body that meets. */
    YesNo<ClosedMeetings> SITS_ON_COMMITTEE = ITS.yesNo("sits-on-committee", "the member sits on the body that meets")
            .from(
                    MEMBER,
                    DOCUMENT,
                    (member, document) -> document.body().map(member::sitsOn).orElse(false))
            .ordinarily(false);

    /** Whether the member has shown a need to know. */
    YesNo<ClosedMeetings> NEED_TO_KNOW_SHOWN = ITS.yesNo("need-to-know-shown", "the member has shown a need to know")
            .attainable();

    /** Whether the meeting decides on somebody's civil rights or obligations, or to the harm of their possessions. */
    YesNo<ClosedMeetings> CIVIL_RIGHTS_DETERMINED = ITS.yesNo(
                    "civil-rights-determined",
                    "the meeting decides on somebody's civil rights or obligations, or to the harm of their possessions")
            .ordinarily(false);

    /** Whether one of the listed reasons makes it necessary to hear the matter in private. */
    YesNo<ClosedMeetings> PRIVATE_HEARING_NECESSARY = ITS.yesNo(
                    "private-hearing-necessary",
                    "one of the listed reasons makes it necessary to hear the matter in private")
            .ordinarily(false);

    /** Whether the person is a party to the hearing. */
    YesNo<ClosedMeetings> PARTY_TO_HEARING = ITS.yesNo("party-to-hearing", "the person is a party to the hearing")
            .ordinarily(false);

    /** Whether the meeting has adjourned so as to consider its decision. */
    YesNo<ClosedMeetings> ADJOURNED_TO_DECIDE = ITS.yesNo(
                    "adjourned-to-decide", "the meeting has adjourned so as to consider its decision")
            .ordinarily(false);

    /** Whether a key decision that will be made later is discussed. */
    YesNo<ClosedMeetings> KEY_DECISION_DISCUSSED = ITS.yesNo(
                    "key-decision-discussed", "a key decision that will be made later is discussed")
            .ordinarily(false);

    /** Whether it is possible and lawful to consider the report in public. */
    YesNo<ClosedMeetings> PUBLIC_HEARING_FEASIBLE =
            ITS.yesNo("public-hearing-feasible", "it is possible and lawful to consider the report in public");

    /** Whether the meeting is to be held in public. */
    YesNo<ClosedMeetings> HELD_IN_PUBLIC = ITS.yesNo("held-in-public", "the meeting is to be held in public");

    /** Whether the concern is raised as soon as it can be. */
    YesNo<ClosedMeetings> AT_EARLIEST_OPPORTUNITY = ITS.yesNo(
                    "at-earliest-opportunity", "the concern is raised as soon as it can be")
            .byChoice();

    /** Meetings, and reports, that are open or closed to the public. */
    Topic<ClosedMeetings> TOPIC = ITS.topic(
                    "closed-meetings",
                    INFORMATION_CLASS,
                    SCHEDULE_12A,
                    REGISTERED_UNDER,
                    OWN_DEVELOPMENT,
                    PUBLIC_INTEREST,
                    ALREADY_PUBLIC,
                    BUSINESS_OF,
                    TAKEN_IN_PRIVATE,
                    CONCLUDED,
                    KEY_DECISION,
                    MEMBER_KIND,
                    MEMBER_HOLDS,
                    CONFIDENTIAL_BY,
                    DISCLOSURE_LIKELY,
                    SITS_ON_COMMITTEE,
                    NEED_TO_KNOW_SHOWN,
                    CIVIL_RIGHTS_DETERMINED,
                    PRIVATE_HEARING_NECESSARY,
                    PARTY_TO_HEARING,
                    ADJOURNED_TO_DECIDE,
                    KEY_DECISION_DISCUSSED,
                    PUBLIC_HEARING_FEASIBLE,
                    HELD_IN_PUBLIC,
                    AT_EARLIEST_OPPORTUNITY)
            .never(
                    EXEMPT_WITHOUT_PARAGRAPH,
                    PARAGRAPH_WITHOUT_EXEMPT,
                    PUBLIC_AND_NOT,
                    OF_NO_CLASS,
                    INFORMATION_CLASS
                            .has(InformationClass.STATUTORY_CONFIDENTIAL)
                            .and(CONFIDENTIAL_BY.is(ConfidentialitySource.NOTHING)),
                    INFORMATION_CLASS
                            .hasNot(InformationClass.STATUTORY_CONFIDENTIAL)
                            .and(CONFIDENTIAL_BY.isNot(ConfidentialitySource.NOTHING)),
                    HELD_IN_PUBLIC.yes().and(TAKEN_IN_PRIVATE.yes()));

    /** Being at a meeting while it is closed to the public. */
    Act<ClosedMeetings> ATTEND = TOPIC.act(
            "attend-closed-meeting",
            "May the member attend while exempt or confidential business is discussed?",
            Actor.MEMBER);

    /** Excluding the public from a meeting. */
    Act<ClosedMeetings> EXCLUDE_PUBLIC = TOPIC.act(
            "exclude-public", "May or must the public be excluded from the meeting?", Actor.COMMITTEE, Actor.AUTHORITY);

    /** Considering a report, or holding a meeting, in public. */
    Act<ClosedMeetings> HOLD_IN_PUBLIC = TOPIC.act(
            "hold-in-public",
            "Must the report or the meeting be taken in public?",
            Actor.COMMITTEE,
            Actor.AUTHORITY,
            Actor.MEMBER,
            Actor.OFFICER);

    /** Doubting that a report is rightly private. */
    Act<ClosedMeetings> RAISE_CONCERN = TOPIC.act(
            "raise-concern-over-private-report",
            "Who decides on a concern that a private report belongs in public?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Staying at a hearing that is closed to the public. */
    Act<ClosedMeetings> REMAIN_AT_HEARING =
            TOPIC.act("remain-at-hearing", "May the person stay at the private hearing?", Actor.MEMBER_OF_THE_PUBLIC);

    /** Publishing the papers of a meeting or decision. */
    Act<ClosedMeetings> PUBLISH_PAPERS = TOPIC.act(
            "publish-meeting-papers", "Must the agenda, reports and background papers be published?", Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<ClosedMeetings>> ACTS =
            ImmutableList.of(ATTEND, EXCLUDE_PUBLIC, HOLD_IN_PUBLIC, RAISE_CONCERN, REMAIN_AT_HEARING, PUBLISH_PAPERS);
}
