package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.OfficersAtGroupMeetings.AT_ITS_MEETING;
import static org.comity.profiles.provisions.OfficersAtGroupMeetings.DELIBERATING;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.profiles.provisions.GroupDecisions;
import org.comity.profiles.provisions.OfficersAtGroupMeetings;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutGroup;
import org.comity.topic.AttendanceChannel;
import org.comity.topic.GroupConclusions;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;

/** Paragraph 22: attendance at meetings of political groups. */
final class GroupAttendance {

    private static final Condition<AboutGroup> ON_COUNCIL_BUSINESS =
            AboutGroup.SUBJECT_MATTER.isNot(GroupSubject.PARTY_POLITICAL_BUSINESS);

    private static final Condition<AboutGroup> ON_PARTY_BUSINESS =
            AboutGroup.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS);

    private static final OfficersAtGroupMeetings OFFICERS = OfficersAtGroupMeetings.readWith(para("22(c)"), para("22"));

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
            OFFICERS.giveFacts(para("22(c)(i)"), para("22(c)(i)").part("briefing")),
            OFFICERS.stayForDeliberations(para("22(c)(ii)"), MUST_NOT),
            OFFICERS.stayOnForDeliberations(para("22(c)(ii)").part("remaining"), MUST_NOT),
            OFFICERS.attendDeliberations(para("22(c)(ii)").part("attending"), MUST_NOT)
                    .overriding(para("22(b)").part("attending")),
            OFFICERS.joinDeliberations(para("22(c)(ii)").part("discussion"), MUST_NOT),
            OFFICERS.leave(
                    para("22(c)(ii)").part("leaving"),
                    para("22(c)(ii)").part("briefing"),
                    duty("leave while the group deliberates on the issue")),
            clause(para("22(c)(ii)").part("briefing-then"), para("22(c)"), para("22"))
                    .says("No briefing is given during deliberations.")
                    .officers()
                    .mustNot(GroupMeetings.BRIEF)
                    .when(AT_ITS_MEETING.and(DELIBERATING))
                    .overriding(para("20[1]").part("brief")),
            OFFICERS.passOnDecisions(para("22(c)(iii)"), MUST_NOT),
            OFFICERS.keepDecisionsSecret(
                    para("22(c)(iii)").part("attending"),
                    para("22(c)(iii)").part("briefing"),
                    duty("keep the group's decisions confidential")),
            GroupDecisions.bePromotedOrCarriedOutByOfficers(
                            MUST_NOT, para("22(c)(iv)[1]"), para("22(c)"), para("4(c)[3]"))
                    .when(GroupConclusions.FORMAL_COUNCIL_DECISION.no()),
            GroupDecisions.beFollowedAsOrders(
                    MUST_NOT, para("22(c)(iv)[1]").part("instruction"), para("22(c)"), para("4(c)[3]")),
            GroupDecisions.beCarriedOutOnceAdopted(
                            MAY, para("22(c)(iv)[1]").part("adopted"), para("22(c)"), para("4(c)[2]"))
                    .reading("the end of the bar leaves officers free to act", "the end of a bar permits nothing"),
            GroupDecisions.makeOfficersResponsible(MUST_NOT, para("22(c)(iv)[2]"), para("22(c)"), para("22")));

    private GroupAttendance() {}
}
