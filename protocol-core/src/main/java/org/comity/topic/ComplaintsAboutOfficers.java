package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Office;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Complaints about officers. */
public interface ComplaintsAboutOfficers extends AboutComplaint, AboutMember {

    /** Declares the facts below. */
    Facts<ComplaintsAboutOfficers> ITS = Facts.facts();

    /** The matters complained of. */
    SetOf<ComplaintsAboutOfficers, OfficerConcern> CONCERN = ITS.setOf(
                    "concern", OfficerConcern.class, "the matters complained of")
            .ordinarilyWithout(
                    OfficerConcern.NON_IMPLEMENTATION,
                    OfficerConcern.PROTOCOL_BREACH,
                    OfficerConcern.CODE_BREACH,
                    OfficerConcern.UNLAWFUL_CONDUCT);

    /** The post of the officer's line manager. */
    OneOf<ComplaintsAboutOfficers, Office> SUBJECT_LINE_MANAGER =
            ITS.oneOf("subject-line-manager", Office.class, "the post of the officer's line manager");

    /** Whether the officer works for a service shared with other authorities. */
    YesNo<ComplaintsAboutOfficers> SUBJECT_IN_SHARED_SERVICE = ITS.yesNo(
                    "subject-in-shared-service", "the officer works for a service shared with other authorities")
            .ordinarily(false);

    /** Whether the matter has been talked over with the officer. */
    YesNo<ComplaintsAboutOfficers> DIRECT_DISCUSSION_ATTEMPTED = ITS.yesNo(
                    "direct-discussion-attempted", "the matter has been talked over with the officer")
            .ordinarily(false);

    /** Whether talking with the officer settled the matter. */
    YesNo<ComplaintsAboutOfficers> DIRECT_DISCUSSION_RESOLVED = ITS.yesNo(
                    "direct-discussion-resolved", "talking with the officer settled the matter")
            .ordinarily(false);

    /** Whether the chief officer has looked into the facts and reported back. */
    YesNo<ComplaintsAboutOfficers> REPORTED_BACK = ITS.yesNo(
                    "reported-back", "the chief officer has looked into the facts and reported back")
            .ordinarily(false);

    /** Whether the complainant remains concerned after the report. */
    YesNo<ComplaintsAboutOfficers> STILL_CONCERNED = ITS.yesNo(
                    "still-concerned", "the complainant remains concerned after the report")
            .ordinarily(false);

    /** Complaints about officers. */
    Topic<ComplaintsAboutOfficers> TOPIC = ITS.topic(
                    "complaints-about-officers",
                    CONCERN,
                    SUBJECT_LINE_MANAGER,
                    SUBJECT_IN_SHARED_SERVICE,
                    DIRECT_DISCUSSION_ATTEMPTED,
                    DIRECT_DISCUSSION_RESOLVED,
                    REPORTED_BACK,
                    STILL_CONCERNED,
                    SERIOUSNESS,
                    RAISED_IN_PRIVATE,
                    LINE_MANAGER_STAGE,
                    DIRECTORATE_STAGE,
                    INFORMAL_RESOLUTION,
                    SUBJECT_HOLDS,
                    COMPLAINANT_HOLDS,
                    BOARD_MEMBER)
            .stepsFallAwayWhenHeldBy(SUBJECT_HOLDS, COMPLAINANT_HOLDS)
            .never(
                    CONCERN.isEmpty(),
                    DIRECT_DISCUSSION_RESOLVED.yes().and(DIRECT_DISCUSSION_ATTEMPTED.no()),
                    STILL_CONCERNED.yes().and(REPORTED_BACK.no()));

    /** Raising a complaint or a concern about an officer. */
    Act<ComplaintsAboutOfficers> COMPLAIN_ABOUT_OFFICER = TOPIC.act(
            "complain-about-officer",
            "May the complaint about the officer be raised, and with whom?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.COMMITTEE,
            Actor.AUTHORITY,
            Actor.MEMBER_OF_THE_PUBLIC);

    /** What can be asked. */
    ImmutableList<Act<ComplaintsAboutOfficers>> ACTS = ImmutableList.of(COMPLAIN_ABOUT_OFFICER);
}
