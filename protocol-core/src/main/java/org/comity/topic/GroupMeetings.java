package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Officers at the meetings of political groups. */
public interface GroupMeetings extends AboutGroup, AboutOfficer {

    /** Declares the facts below. */
    Facts<GroupMeetings> ITS = Facts.facts();

    /** The channel of the request. */
    OneOf<GroupMeetings, AttendanceChannel> REQUESTED_THROUGH = ITS.oneOf(
                    "requested-through", AttendanceChannel.class, "the channel of the request")
            .byChoice();

    /** The person who approved the request. */
    OneOf<GroupMeetings, AttendanceApprover> REQUEST_APPROVED_BY = ITS.oneOf(
                    "request-approved-by", AttendanceApprover.class, "the person who approved the request")
            .byChoice();

    /** The phase of the meeting. */
    OneOf<GroupMeetings, GroupMeetingPhase> PHASE = ITS.oneOf(
                    "phase", GroupMeetingPhase.class, "the phase of the meeting")
            .ordinarily(GroupMeetingPhase.PRESENTATION_AND_QUESTIONS);

    /** Whether the officer stays silent and only observes. */
    YesNo<GroupMeetings> SILENT_OBSERVER = ITS.yesNo("silent-observer", "the officer stays silent and only observes")
            .ordinarily(false);

    /** Whether the officer keeps politically impartial. */
    YesNo<GroupMeetings> POLITICALLY_IMPARTIAL = ITS.yesNo(
                    "politically-impartial", "the officer keeps politically impartial")
            .byChoice();

    /** Whether the same is available to every group. */
    YesNo<GroupMeetings> AVAILABLE_TO_ALL_GROUPS = ITS.yesNo(
                    "available-to-all-groups", "the same is available to every group")
            .byChoice();

    /** Whether the other groups are informed and offered the same information. */
    YesNo<GroupMeetings> OTHER_GROUPS_INFORMED = ITS.yesNo(
                    "other-groups-informed", "the other groups are informed and offered the same information")
            .byChoice();

    /** Officers at the meetings of political groups. */
    Topic<GroupMeetings> TOPIC = ITS.topic(
            "group-meetings",
            GROUP_IN_ADMINISTRATION,
            SUBJECT_MATTER,
            FORUM,
            NON_COUNCILLORS_PRESENT,
            OFFICER_TIER,
            REQUESTED_THROUGH,
            REQUEST_APPROVED_BY,
            PHASE,
            SILENT_OBSERVER,
            POLITICALLY_IMPARTIAL,
            AVAILABLE_TO_ALL_GROUPS,
            OTHER_GROUPS_INFORMED);

    /** Asking for an officer to attend. */
    Act<GroupMeetings> REQUEST = TOPIC.act(
            "request-officer-attendance",
            "May the group ask for an officer to attend its meeting, and how?",
            Actor.POLITICAL_GROUP,
            Actor.MEMBER);

    /** Approving that an officer attends. */
    Act<GroupMeetings> APPROVE =
            TOPIC.act("approve-group-attendance", "Is attendance to be approved, and by whom?", Actor.OFFICER);

    /** Attending the meeting of a group. */
    Act<GroupMeetings> ATTEND =
            TOPIC.act("attend-group-meeting", "May the officer attend the meeting of the group?", Actor.OFFICER);

    /** Presenting a matter to a group. */
    Act<GroupMeetings> BRIEF = TOPIC.act("brief-group", "May the officer brief the group?", Actor.OFFICER);

    /** Taking part in the discussion of a group. */
    Act<GroupMeetings> JOIN_DISCUSSION =
            TOPIC.act("join-group-discussion", "May the officer take part in the group's discussion?", Actor.OFFICER);

    /** Staying at the meeting of a group. */
    Act<GroupMeetings> REMAIN =
            TOPIC.act("remain-at-group-meeting", "May the officer stay at the meeting of the group?", Actor.OFFICER);

    /** Staying while a group deliberates. */
    Act<GroupMeetings> REMAIN_DURING_DELIBERATIONS = TOPIC.act(
            "remain-during-deliberations", "May the officer stay while the group deliberates?", Actor.OFFICER);

    /** Taking special care over what is said at the meeting. */
    Act<GroupMeetings> TAKE_SPECIAL_CARE = TOPIC.act(
            "take-special-care-at-group-meeting",
            "Must the officer take special care at the group's meeting?",
            Actor.OFFICER);

    /** Debating party politics before officers. */
    Act<GroupMeetings> DEBATE_BEFORE_OFFICERS = TOPIC.act(
            "debate-before-officers",
            "May the group hold party debates, or conclude, while officers are present?",
            Actor.POLITICAL_GROUP);

    /** What can be asked. */
    ImmutableList<Act<GroupMeetings>> ACTS = ImmutableList.of(
            REQUEST,
            APPROVE,
            ATTEND,
            BRIEF,
            JOIN_DISCUSSION,
            REMAIN,
            REMAIN_DURING_DELIBERATIONS,
            TAKE_SPECIAL_CARE,
            DEBATE_BEFORE_OFFICERS);
}
