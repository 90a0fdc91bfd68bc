package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** How members meet and reach officers. */
public interface OfficerContact extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<OfficerContact> ITS = Facts.facts();

    /** Whether an appointment has been made. */
    YesNo<OfficerContact> APPOINTMENT_MADE =
            ITS.yesNo("appointment-made", "an appointment has been made").byChoice();

    /** Whether the meeting is held online. */
    YesNo<OfficerContact> ONLINE_MEETING =
            ITS.yesNo("online-meeting", "the meeting is held online").byChoice();

    /** Whether it is possible to speak to staff at managerial level instead. */
    YesNo<OfficerContact> MANAGERIAL_LEVEL_POSSIBLE = ITS.yesNo(
                    "managerial-level-possible", "it is possible to speak to staff at managerial level instead")
            .ordinarily(true);

    /** Whether the matter falls in the member's portfolio. */
    YesNo<OfficerContact> WITHIN_PORTFOLIO = ITS.yesNo("within-portfolio", "the matter falls in the member's portfolio")
            .ordinarily(false);

    /** Whether the member is satisfied with the officer's response. */
    YesNo<OfficerContact> RESPONSE_SATISFACTORY =
            ITS.yesNo("response-satisfactory", "the member is satisfied with the officer's response");

    /** Whether what is said or written discredits the authority or embarrasses somebody. */
    YesNo<OfficerContact> DISCREDITS_OR_EMBARRASSES = ITS.yesNo(
                    "discredits-or-embarrasses",
                    "what is said or written discredits the authority or embarrasses somebody")
            .ordinarily(false);

    /** How members meet and reach officers. */
    Topic<OfficerContact> TOPIC = ITS.topic(
            "officer-contact",
            APPOINTMENT_MADE,
            ONLINE_MEETING,
            MANAGERIAL_LEVEL_POSSIBLE,
            WITHIN_PORTFOLIO,
            RESPONSE_SATISFACTORY,
            DISCREDITS_OR_EMBARRASSES,
            OFFICER_TIER,
            MEMBER_HOLDS);

    /** Meeting an officer face to face. */
    Act<OfficerContact> MEET_OFFICER =
            TOPIC.act("meet-officer", "Should the member make an appointment to meet the officer?", Actor.MEMBER);

    /** Speaking or writing to an officer. */
    Act<OfficerContact> CONTACT_OFFICER =
            TOPIC.act("contact-officer", "May the member contact the officer directly?", Actor.MEMBER);

    /** Taking an unsatisfactory response to more senior officers. */
    Act<OfficerContact> ESCALATE_RESPONSE =
            TOPIC.act("escalate-response", "May the member take an unsatisfactory response further?", Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<OfficerContact>> ACTS = ImmutableList.of(MEET_OFFICER, CONTACT_OFFICER, ESCALATE_RESPONSE);
}
