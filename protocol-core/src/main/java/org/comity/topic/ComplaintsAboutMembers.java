package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Office;
import org.comity.people.Member;
import org.comity.people.Person;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Complaints about members. */
public interface ComplaintsAboutMembers extends AboutComplaint {

    /** Declares the facts below. */
    Facts<ComplaintsAboutMembers> ITS = Facts.facts();

    /** The matters complained of. */
    SetOf<ComplaintsAboutMembers, MemberConcern> CONCERN = ITS.setOf(
                    "concern", MemberConcern.class, "the matters complained of")
            .ordinarilyWithout(
                    MemberConcern.OTHER_PROTOCOL_BREACH,
                    MemberConcern.BREACH_OF_CONFIDENCE,
                    MemberConcern.MISUSE_OF_RESOURCES,
                    MemberConcern.UNLAWFUL_CONDUCT,
                    MemberConcern.CODE_BREACH,
                    MemberConcern.UNACCEPTABLE_BEHAVIOUR);

    /** Whether the member complained about belongs to a political group. */
    YesNo<ComplaintsAboutMembers> SUBJECT_IN_GROUP = ITS.yesNo(
                    "subject-in-group", "the member complained about belongs to a political group")
            .from(SUBJECT, ComplaintsAboutMembers::inGroup)
            .ordinarily(true);

    /** Whether the complainant feels able to talk to the member directly. */
    YesNo<ComplaintsAboutMembers> ABLE_TO_DISCUSS_DIRECTLY = ITS.yesNo(
                    "able-to-discuss-directly", "the complainant feels able to talk to the member directly")
            .ordinarily(true);

    /** Whether the matter has been talked over with the member. */
    YesNo<ComplaintsAboutMembers> DIRECT_DISCUSSION_ATTEMPTED = ITS.yesNo(
                    "direct-discussion-attempted", "the matter has been talked over with the member")
            .ordinarily(false);

    /** Whether talking with the member settled the matter. */
    YesNo<ComplaintsAboutMembers> DIRECT_DISCUSSION_RESOLVED = ITS.yesNo(
                    "direct-discussion-resolved", "talking with the member settled the matter")
            .ordinarily(false);

    /** Whether the complaint is made in writing. */
    YesNo<ComplaintsAboutMembers> COMPLAINT_IN_WRITING = ITS.yesNo(
                    "complaint-in-writing", "the complaint is made in writing")
            .byChoice();

    /** Complaints about members. */
    Topic<ComplaintsAboutMembers> TOPIC = ITS.topic(
                    "complaints-about-members",
                    CONCERN,
                    SUBJECT_IN_GROUP,
                    ABLE_TO_DISCUSS_DIRECTLY,
                    DIRECT_DISCUSSION_ATTEMPTED,
                    DIRECT_DISCUSSION_RESOLVED,
                    COMPLAINT_IN_WRITING,
                    SERIOUSNESS,
                    RAISED_IN_PRIVATE,
                    LINE_MANAGER_STAGE,
                    DIRECTORATE_STAGE,
                    INFORMAL_RESOLUTION,
                    SUBJECT_HOLDS,
                    COMPLAINANT_HOLDS,
                    SUBJECT_BOARD_MEMBER)
            .stepsFallAwayWhenHeldBy(SUBJECT_HOLDS, COMPLAINANT_HOLDS)
            .never(
                    CONCERN.isEmpty(),
                    DIRECT_DISCUSSION_RESOLVED.yes().and(DIRECT_DISCUSSION_ATTEMPTED.no()),
                    SUBJECT_HOLDS.has(Office.GROUP_LEADER).and(SUBJECT_IN_GROUP.no()));

    /** Raising a complaint or a concern about a member. */
    Act<ComplaintsAboutMembers> COMPLAIN_ABOUT_MEMBER = TOPIC.act(
            "complain-about-member",
            "May the complaint about the member be raised, and with whom?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.COMMITTEE,
            Actor.AUTHORITY,
            Actor.MEMBER_OF_THE_PUBLIC);

    /** Passing on an allegation that a member behaved unacceptably. */
    Act<ComplaintsAboutMembers> REPORT_MEMBER_ALLEGATION = TOPIC.act(
            "report-member-allegation",
            "Must the allegation against the member be reported, and to whom?",
            Actor.OFFICER,
            Actor.MEMBER,
            Actor.AUTHORITY);

    /** Settling a difficulty with a member informally. */
    Act<ComplaintsAboutMembers> SEEK_INFORMAL_RESOLUTION = TOPIC.act(
            "seek-informal-resolution",
            "Should the difficulty with the member be settled informally first?",
            Actor.OFFICER,
            Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<ComplaintsAboutMembers>> ACTS =
            ImmutableList.of(COMPLAIN_ABOUT_MEMBER, REPORT_MEMBER_ALLEGATION, SEEK_INFORMAL_RESOLUTION);

    private static boolean inGroup(Person person) {
        return person instanceof Member member && member.group().isPresent();
    }
}
