package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.dsl.Does;
import org.comity.profiles.provisions.GroupDecisions;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutGroup;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceSharing;
import org.comity.topic.AttendanceChannel;
import org.comity.topic.GroupConclusions;
import org.comity.topic.GroupForum;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.InstructionSource;
import org.comity.topic.Instructions;

/** Paragraph 22: attendance at meetings of political groups. */
final class GroupAttendance {

    private static final Condition<AboutGroup> ON_COUNCIL_BUSINESS =
            AboutGroup.SUBJECT_MATTER.isNot(GroupSubject.PARTY_POLITICAL_BUSINESS);

    private static final Condition<AboutGroup> ON_PARTY_BUSINESS =
            AboutGroup.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS);

    private static final Condition<GroupMeetings> DELIBERATING = GroupMeetings.PHASE.is(GroupMeetingPhase.DELIBERATION);

    /** At the group's own meeting. */
    static final Condition<AboutGroup> AT_ITS_MEETING = AboutGroup.FORUM.is(GroupForum.GROUP_MEETING);

    private static final Condition<GroupMeetings> BY_THE_DIRECTOR =
            GroupMeetings.REQUESTED_THROUGH.is(AttendanceChannel.CHIEF_OFFICER);

    private static final Condition<GroupMeetings> PAST_THE_DIRECTOR =
            GroupMeetings.REQUESTED_THROUGH.isNot(AttendanceChannel.CHIEF_OFFICER);

    private static final Duty THROUGH_DIRECTOR = duty("have the request made through the SLT Director")
            .asBestEffort()
            .doneWhen(GroupMeetings.REQUESTED_THROUGH.is(AttendanceChannel.CHIEF_OFFICER));

    static final Section SECTION = section(
            "Political Impartiality: attendance at group meetings",
            clause(para("22"))
                    .says("Rules for officers' attendance at group meetings.")
                    .isInert("introduces (a) to (c)"),
            clause(para("22(a)"), para("22"))
                    .says("A request for attendance normally goes through the SLT Director.")
                    .those(Actor.POLITICAL_GROUP, Actor.MEMBER)
                    .whenDoing(GroupMeetings.REQUEST)
                    .owing(THROUGH_DIRECTOR),
            clause(para("22(a)").part("request"), para("22"))
                    .says("A request by any other way is out of order, save abnormal cases.")
                    .normally()
                    .those(Actor.POLITICAL_GROUP, Actor.MEMBER)
                    .shouldNot(GroupMeetings.REQUEST)
                    .when(ON_COUNCIL_BUSINESS.and(PAST_THE_DIRECTOR))
                    .goingTo(Step.to(Office.CHIEF_OFFICER)),
            clause(para("22(a)").part("proper"), para("22"))
                    .says("One made by that way is in order.")
                    .those(Actor.POLITICAL_GROUP, Actor.MEMBER)
                    .may(GroupMeetings.REQUEST)
                    .when(ON_COUNCIL_BUSINESS.and(BY_THE_DIRECTOR)),
            clause(para("22(a)").part("attending-proper"), para("22"))
                    .says("So is attendance asked for by that way.")
                    .officers()
                    .may(GroupMeetings.ATTEND)
                    .when(ON_COUNCIL_BUSINESS.and(BY_THE_DIRECTOR))
                    .unless(DELIBERATING),
            clause(para("22(a)").part("briefing"), para("22"))
                    .says("And a briefing at the meeting.")
                    .officers()
                    .whenDoing(GroupMeetings.BRIEF)
                    .when(AT_ITS_MEETING)
                    .owing(THROUGH_DIRECTOR),
            clause(para("22(a)").part("briefing-direct"), para("22"))
                    .says("Which ought to be asked for by that way too.")
                    .normally()
                    .officers()
                    .shouldNot(GroupMeetings.BRIEF)
                    .when(ON_COUNCIL_BUSINESS.and(AT_ITS_MEETING).and(PAST_THE_DIRECTOR))
                    .goingTo(Step.to(Office.CHIEF_OFFICER)),
            clause(para("22(a)").part("attending"), para("22"))
                    .says("Attendance presupposes such a request.")
                    .officers()
                    .whenDoing(GroupMeetings.ATTEND)
                    .owing(THROUGH_DIRECTOR),
            clause(para("22(a)").part("direct"), para("22"))
                    .says("Attendance asked for otherwise is out of order, save abnormal cases.")
                    .normally()
                    .officers()
                    .shouldNot(GroupMeetings.ATTEND)
                    .when(ON_COUNCIL_BUSINESS.and(PAST_THE_DIRECTOR))
                    .goingTo(Step.to(Office.CHIEF_OFFICER))
                    .reading("must is softened by normally", "only an abnormal case lifts a strict ban"),
            clause(para("22(a)").part("approval"), para("22"))
                    .says("It names the way, and nobody who has to approve.")
                    .stopsShortOf(GroupMeetings.APPROVE),
            clause(para("22(b)"), para("22"))
                    .says("Attendance can be asked for over Council business.")
                    .those(Actor.POLITICAL_GROUP, Actor.MEMBER)
                    .may(GroupMeetings.REQUEST)
                    .when(ON_COUNCIL_BUSINESS)
                    .owing(duty("keep to Council business")),
            clause(para("22(b)").part("party"), para("22"))
                    .says("Over nothing else.")
                    .those(Actor.POLITICAL_GROUP, Actor.MEMBER)
                    .mustNot(GroupMeetings.REQUEST)
                    .when(ON_PARTY_BUSINESS),
            clause(para("22(b)").part("attending"), para("22"))
                    .says("Officers can attend over Council business.")
                    .officers()
                    .may(GroupMeetings.ATTEND)
                    .when(ON_COUNCIL_BUSINESS)
                    .owing(duty("keep to Council business")),
            clause(para("22(b)").part("attending-party"), para("22"), para("4(d)"))
                    .says("Over nothing else either.")
                    .officers()
                    .mustNot(GroupMeetings.ATTEND)
                    .when(ON_PARTY_BUSINESS),
            clause(para("22(b)").part("brief-party"), para("22"), para("4(d)"))
                    .says("The same for briefings.")
                    .officers()
                    .mustNot(GroupMeetings.BRIEF)
                    .when(ON_PARTY_BUSINESS),
            clause(para("22(c)"), para("22"))
                    .says("What attending officers do, and do not do.")
                    .isInert("introduces (i) to (iv)"),
            clause(para("22(c)(i)"), para("22(c)"), para("22"))
                    .says("They give relevant factual advice and assistance.")
                    .officers()
                    .whenDoing(GroupMeetings.ATTEND)
                    .owing(duty("give relevant factual advice and assistance")),
            clause(para("22(c)(i)").part("briefing"), para("22(c)"), para("22"))
                    .says("Those who brief the meeting do as well.")
                    .officers()
                    .whenDoing(GroupMeetings.BRIEF)
                    .when(AT_ITS_MEETING)
                    .owing(duty("give relevant factual advice and assistance")),
            clause(para("22(c)(ii)"), para("22(c)"), para("22"))
                    .says("They leave while the group deliberates on the issue.")
                    .officers()
                    .mustNot(GroupMeetings.REMAIN_DURING_DELIBERATIONS),
            clause(para("22(c)(ii)").part("remaining"), para("22(c)"), para("22"))
                    .says("They do not stay once deliberations begin.")
                    .officers()
                    .mustNot(GroupMeetings.REMAIN)
                    .when(DELIBERATING),
            clause(para("22(c)(ii)").part("attending"), para("22(c)"), para("22"))
                    .says("They are not there while the group deliberates.")
                    .officers()
                    .mustNot(GroupMeetings.ATTEND)
                    .when(DELIBERATING)
                    .overriding(para("22(b)").part("attending")),
            clause(para("22(c)(ii)").part("discussion"), para("22(c)"), para("22"))
                    .says("They take no part in deliberations.")
                    .officers()
                    .mustNot(GroupMeetings.JOIN_DISCUSSION)
                    .when(DELIBERATING),
            clause(para("22(c)(ii)").part("leaving"), para("22(c)"), para("22"))
                    .says("Whoever attends has to leave then.")
                    .officers()
                    .whenDoing(GroupMeetings.ATTEND)
                    .owing(duty("leave while the group deliberates on the issue")),
            clause(para("22(c)(ii)").part("briefing"), para("22(c)"), para("22"))
                    .says("So has whoever briefs the meeting.")
                    .officers()
                    .whenDoing(GroupMeetings.BRIEF)
                    .when(AT_ITS_MEETING)
                    .owing(duty("leave while the group deliberates on the issue")),
            clause(para("22(c)(ii)").part("briefing-then"), para("22(c)"), para("22"))
                    .says("No briefing is given during deliberations.")
                    .officers()
                    .mustNot(GroupMeetings.BRIEF)
                    .when(AT_ITS_MEETING.and(DELIBERATING))
                    .overriding(para("20[1]").part("brief")),
            clause(para("22(c)(iii)"), para("22(c)"), para("22"))
                    .says("They keep secret a group decision made before them.")
                    .officers()
                    .mustNot(AdviceSharing.RELAY)
                    .when(AdviceSharing.OFFICER_PRESENT
                            .yes()
                            .and(AdviceSharing.CONTENT.is(AdviceContent.GROUP_DECISION))),
            clause(para("22(c)(iii)").part("attending"), para("22(c)"), para("22"))
                    .says("That duty comes with attending.")
                    .officers()
                    .whenDoing(GroupMeetings.ATTEND)
                    .owing(duty("keep the group's decisions confidential")),
            clause(para("22(c)(iii)").part("briefing"), para("22(c)"), para("22"))
                    .says("And with a briefing.")
                    .officers()
                    .whenDoing(GroupMeetings.BRIEF)
                    .when(AT_ITS_MEETING)
                    .owing(duty("keep the group's decisions confidential")),
            GroupDecisions.bePromotedOrCarriedOutByOfficers(
                            Does::mustNot, para("22(c)(iv)[1]"), para("22(c)"), para("4(c)[3]"))
                    .when(GroupConclusions.FORMAL_COUNCIL_DECISION.no()),
            clause(para("22(c)(iv)[1]").part("instruction"), para("22(c)"), para("4(c)[3]"))
                    .says("An instruction from a group, with no formal decision behind it, is not followed.")
                    .officers()
                    .mustNot(Instructions.FOLLOW_INSTRUCTION)
                    .when(Instructions.INSTRUCTION_FROM
                            .is(InstructionSource.POLITICAL_GROUP)
                            .and(Instructions.FORMAL_DECISION.no())),
            GroupDecisions.beCarriedOutOnceAdopted(
                            Does::may, para("22(c)(iv)[1]").part("adopted"), para("22(c)"), para("4(c)[2]"))
                    .reading("the end of the bar leaves officers free to act", "the end of a bar permits nothing"),
            GroupDecisions.makeOfficersResponsible(Does::mustNot, para("22(c)(iv)[2]"), para("22(c)"), para("22")));

    private GroupAttendance() {}
}
