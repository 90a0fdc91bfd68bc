package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** What those who receive a complaint do with it. */
public interface ComplaintHandling extends AboutComplaint {

    /** Declares the facts below. */
    Facts<ComplaintHandling> ITS = Facts.facts();

    /** The person complained about. */
    OneOf<ComplaintHandling, ComplaintAbout> COMPLAINT_ABOUT =
            ITS.oneOf("complaint-about", ComplaintAbout.class, "the person complained about");

    /** The basis of the complaint. */
    OneOf<ComplaintHandling, ComplaintType> COMPLAINT_TYPE = ITS.oneOf(
                    "complaint-type", ComplaintType.class, "the basis of the complaint")
            .ordinarily(ComplaintType.CONCERN);

    /** The recipient of the complaint. */
    OneOf<ComplaintHandling, ConcernRecipient> RECEIVED_BY =
            ITS.oneOf("received-by", ConcernRecipient.class, "the recipient of the complaint");

    /** Whether the complainant remains concerned after an earlier report. */
    YesNo<ComplaintHandling> STILL_CONCERNED = ITS.yesNo(
                    "still-concerned", "the complainant remains concerned after an earlier report")
            .ordinarily(false);

    /** Whether the line manager thinks that a more senior manager has to be involved. */
    YesNo<ComplaintHandling> MANAGER_CONSIDERS_INVOLVEMENT_NECESSARY = ITS.yesNo(
            "manager-considers-involvement-necessary",
            "the line manager thinks that a more senior manager has to be involved");

    /** Whether help is needed to settle the matter. */
    YesNo<ComplaintHandling> HELP_NEEDED = ITS.yesNo("help-needed", "help is needed to settle the matter");

    /** Whether the recipient has looked into the facts. */
    YesNo<ComplaintHandling> INVESTIGATED =
            ITS.yesNo("investigated", "the recipient has looked into the facts").byChoice();

    /** Whether it is appropriate to invite the chair of the standards committee. */
    YesNo<ComplaintHandling> CHAIR_INVITATION_APPROPRIATE = ITS.yesNo(
            "chair-invitation-appropriate", "it is appropriate to invite the chair of the standards committee");

    /** What those who receive a complaint do with it. */
    Topic<ComplaintHandling> TOPIC = ITS.topic(
                    "complaint-handling",
                    COMPLAINT_ABOUT,
                    COMPLAINT_TYPE,
                    RECEIVED_BY,
                    STILL_CONCERNED,
                    MANAGER_CONSIDERS_INVOLVEMENT_NECESSARY,
                    HELP_NEEDED,
                    INVESTIGATED,
                    CHAIR_INVITATION_APPROPRIATE,
                    SERIOUSNESS,
                    INFORMAL_RESOLUTION,
                    SUBJECT_HOLDS,
                    COMPLAINANT_HOLDS,
                    SUBJECT_BOARD_MEMBER)
            .stepsFallAwayWhenHeldBy(SUBJECT_HOLDS, COMPLAINANT_HOLDS);

    /** Looking into a concern that was received. */
    Act<ComplaintHandling> INVESTIGATE_CONCERN =
            TOPIC.act("investigate-concern", "Must the recipient look into the concern?", Actor.OFFICER);

    /** Telling the complainant what was found. */
    Act<ComplaintHandling> REPORT_BACK_TO_COMPLAINANT = TOPIC.act(
            "report-back-to-complainant", "Must the recipient report back to the complainant?", Actor.OFFICER);

    /** Taking a complaint to a more senior manager. */
    Act<ComplaintHandling> ESCALATE_COMPLAINT =
            TOPIC.act("escalate-complaint", "Must the complaint be taken to a more senior manager?", Actor.OFFICER);

    /** Approaching the member complained about, or that member's group leader. */
    Act<ComplaintHandling> APPROACH_MEMBER_CONCERNED = TOPIC.act(
            "approach-member-concerned", "May the recipient approach the member or the group leader?", Actor.OFFICER);

    /** Considering what to do about a complaint. */
    Act<ComplaintHandling> CONSIDER_ACTION_ON_COMPLAINT = TOPIC.act(
            "consider-action-on-complaint", "Must the recipient consider what action to take?", Actor.OFFICER);

    /** Helping to settle a complaint informally. */
    Act<ComplaintHandling> ASSIST_INFORMAL_RESOLUTION = TOPIC.act(
            "assist-informal-resolution", "Must the officer help to settle the complaint informally?", Actor.OFFICER);

    /** Referring a complaint to the monitoring officer. */
    Act<ComplaintHandling> REFER_TO_MONITORING_OFFICER = TOPIC.act(
            "refer-to-monitoring-officer",
            "May the matter be referred to the monitoring officer?",
            Actor.OFFICER,
            Actor.MEMBER);

    /** Arranging an informal meeting about a complaint. */
    Act<ComplaintHandling> ARRANGE_INFORMAL_MEETING = TOPIC.act(
            "arrange-informal-meeting",
            "Must an informal meeting be arranged, and with whom?",
            Actor.OFFICER,
            Actor.AUTHORITY);

    /** Inviting the chair of the standards committee to an informal meeting. */
    Act<ComplaintHandling> INVITE_STANDARDS_CHAIR = TOPIC.act(
            "invite-standards-chair",
            "May the chair of the standards committee be invited?",
            Actor.OFFICER,
            Actor.AUTHORITY);

    /** Turning a matter into a formal complaint. */
    Act<ComplaintHandling> START_FORMAL_COMPLAINT = TOPIC.act(
            "start-formal-complaint", "Must the matter become a formal complaint?", Actor.OFFICER, Actor.AUTHORITY);

    /** Keeping a complaint confidential. */
    Act<ComplaintHandling> KEEP_COMPLAINT_CONFIDENTIAL = TOPIC.act(
            "keep-complaint-confidential", "Must the complaint be kept confidential?", Actor.OFFICER, Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<ComplaintHandling>> ACTS = ImmutableList.of(
            INVESTIGATE_CONCERN,
            REPORT_BACK_TO_COMPLAINANT,
            ESCALATE_COMPLAINT,
            APPROACH_MEMBER_CONCERNED,
            CONSIDER_ACTION_ON_COMPLAINT,
            ASSIST_INFORMAL_RESOLUTION,
            REFER_TO_MONITORING_OFFICER,
            ARRANGE_INFORMAL_MEETING,
            INVITE_STANDARDS_CHAIR,
            START_FORMAL_COMPLAINT,
            KEEP_COMPLAINT_CONFIDENTIAL);
}
