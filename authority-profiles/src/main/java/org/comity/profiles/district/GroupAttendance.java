package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.OfficersAtGroupMeetings.AT_ITS_MEETING;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.profiles.provisions.GroupDecisions;
import org.comity.profiles.provisions.OfficersAtGroupMeetings;
import org.comity.question.Condition;
import org.comity.topic.AdviceGivenTo;
import org.comity.topic.AdviceRecipient;
import org.comity.topic.AdviceSharing;
import org.comity.topic.AttendanceApprover;
import org.comity.topic.AttendanceChannel;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupForum;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSupport;

/** Section 7, 7.4: officers at the meetings of political groups. */
final class GroupAttendance {

    private static final Duty THROUGH_CHIEF_OFFICER = duty("have the request made through the Chief Officer")
            .towards(Office.CHIEF_OFFICER)
            .doneWhen(GroupMeetings.REQUESTED_THROUGH.is(AttendanceChannel.CHIEF_OFFICER));

    private static final Duty APPROVAL = duty("have the request approved by the Chief Officer")
            .towards(Office.CHIEF_OFFICER)
            .doneWhen(GroupMeetings.REQUEST_APPROVED_BY.isAnyOf(
                    AttendanceApprover.CHIEF_OFFICER, AttendanceApprover.CHIEF_EXECUTIVE));

    private static final OfficersAtGroupMeetings OFFICERS =
            OfficersAtGroupMeetings.readWith(para("7.4"), para("7.4(b)"));

    private static final Duty OFFER_THE_SAME =
            duty("offer the other groups the same information").towards(Relation.OTHER_GROUPS);

    /** What an officer told one group at its meeting, now asked for or offered to another group. */
    private static final Condition<AdviceSharing> TO_ANOTHER_GROUP = AdviceSharing.ADVICE_GIVEN_TO
            .is(AdviceGivenTo.POLITICAL_GROUP)
            .and(AdviceSharing.RECIPIENT.is(AdviceRecipient.POLITICAL_GROUP))
            .and(AdviceSharing.FORUM.is(GroupForum.GROUP_MEETING));

    static final Section SECTION = section(
            "7 Political Groups: attendance at their meetings",
            clause(para("7.4"))
                    .says("Opens the rules for an officer who is asked to a group's meeting.")
                    .isInert("opens a list; the items are encoded"),
            clause(para("7.4(a)[1]"), para("7.4"))
                    .says("A group asks through the Chief Officer, who has to approve.")
                    .anyone()
                    .absolutely()
                    .may(GroupMeetings.REQUEST)
                    .onlyAfter(THROUGH_CHIEF_OFFICER),
            clause(para("7.4(a)[2]"), para("7.4"), para("7.4(a)[1]"), para("1.4[2]"))
                    .says(
                            "An officer attends on a request made through, and approved by, one of the three Chief Officers.")
                    .officers()
                    .may(GroupMeetings.ATTEND)
                    .onlyAfter(THROUGH_CHIEF_OFFICER, APPROVAL)
                    .reading(
                            "the Chief Executive, being a Chief Officer, may approve",
                            "only the Chief Officer of the officer's own service may approve"),
            clause(para("7.4(a)[2]").part("briefing"), para("7.4"), para("7.4(a)[1]"), para("1.4[2]"), para("7.2[1]"))
                    .says("A briefing at the meeting needs the same.")
                    .officers()
                    .may(GroupMeetings.BRIEF)
                    .when(AT_ITS_MEETING.and(PoliticalGroups.COUNCIL_BUSINESS))
                    .onlyAfter(THROUGH_CHIEF_OFFICER, APPROVAL),
            clause(para("7.4(a)[2]").part("approving"), para("7.4"), para("1.4[2]"))
                    .says("The fitting Chief Officer decides on the request.")
                    .absolutely()
                    .leaves(GroupMeetings.APPROVE)
                    .to(Office.CHIEF_OFFICER),
            clause(para("7.4(b)"), para("7.4"))
                    .says("A request is made on the Council's business only.")
                    .anyone()
                    .mustNot(GroupMeetings.REQUEST)
                    .unless(PoliticalGroups.COUNCIL_BUSINESS)
                    .overriding(para("7.4(a)[1]"))
                    .reading(
                            "a request that is partly on party business is not on the Council's business only",
                            "a mixed request stands for the part that is the Council's business"),
            clause(para("7.4(b)").part("attending"), para("7.4"))
                    .says("So an officer attends for that only.")
                    .officers()
                    .mustNot(GroupMeetings.ATTEND)
                    .unless(PoliticalGroups.COUNCIL_BUSINESS)
                    .overriding(para("7.4(a)[2]")),
            OFFICERS.giveFacts(para("7.4(b)(i)"), para("7.4(b)(i)").part("briefing")),
            OFFICERS.leave(para("7.4(b)(ii)"), para("7.4(b)(ii)").part("briefing"), duty("leave during deliberations")),
            OFFICERS.stayForDeliberations(para("7.4(b)(ii)").part("deliberations"), MUST_NOT),
            OFFICERS.stayOnForDeliberations(para("7.4(b)(ii)").part("staying"), MUST_NOT),
            OFFICERS.joinDeliberations(para("7.4(b)(ii)").part("joining"), MUST_NOT),
            OFFICERS.passOnDecisions(para("7.4(b)(iii)"), MUST_NOT),
            OFFICERS.keepDecisionsSecret(
                    para("7.4(b)(iii)").part("attending"),
                    para("7.4(b)(iii)").part("briefing"),
                    duty("keep group decisions confidential")),
            GroupDecisions.bePromotedOrCarriedOutByOfficers(
                    MUST_NOT, para("7.4(b)(iv)[1]"), para("7.4"), para("7.4(b)")),
            GroupDecisions.beCarriedOutOnceAdopted(
                            MAY, para("7.4(b)(iv)[1]").part("formal"), para("7.4"), para("7.4(b)"))
                    .limiting(para("7.4(b)(iv)[1]")),
            GroupDecisions.beFollowedAsOrders(
                    MUST_NOT, para("7.4(b)(iv)[1]").part("orders"), para("7.4"), para("7.4(b)")),
            OFFICERS.owe(
                    "They do not act on what the group decided.",
                    para("7.4(b)(iv)[1]").part("attending"),
                    para("7.4(b)(iv)[1]").part("briefing"),
                    duty("do not act on group decisions")),
            GroupDecisions.makeOfficersResponsible(MUST_NOT, para("7.4(b)(iv)[2]"), para("7.4"), para("7.4(b)")),
            clause(para("7.4(b)(v)[1]"), para("7.4"), para("7.4(b)"))
                    .says("The other groups are told.")
                    .officers()
                    .must(AdviceSharing.INFORM_OTHER_GROUPS)
                    .when(AdviceSharing.FORUM.is(GroupForum.GROUP_MEETING))
                    .owing(duty("tell the other groups").towards(Relation.OTHER_GROUPS)),
            OFFICERS.owe(
                    "They tell the other groups.",
                    para("7.4(b)(v)[1]").part("attending"),
                    para("7.4(b)(v)[1]").part("briefing"),
                    duty("tell the other groups")
                            .towards(Relation.OTHER_GROUPS)
                            .doneWhen(GroupMeetings.OTHER_GROUPS_INFORMED.yes())),
            clause(para("7.4(b)(v)[2]"), para("7.4"), para("7.4(b)"))
                    .says("They are offered the same information, asked for or not.")
                    .officers()
                    .must(AdviceSharing.INFORM_OTHER_GROUPS)
                    .when(AdviceSharing.FORUM.is(GroupForum.GROUP_MEETING))
                    .owing(OFFER_THE_SAME),
            clause(para("7.4(b)(v)[2]").part("facts"), para("7.4"), para("7.4(b)"))
                    .says("So the facts behind advice to one group go to the others.")
                    .officers()
                    .must(AdviceSharing.SHARE_FACTS)
                    .when(TO_ANOTHER_GROUP)
                    .owing(OFFER_THE_SAME),
            clause(para("7.4(b)(v)[2]").part("advice"), para("7.4"), para("7.4(b)"))
                    .says("And so does the advice.")
                    .officers()
                    .must(AdviceSharing.SHARE_ADVICE)
                    .when(TO_ANOTHER_GROUP)
                    .owing(OFFER_THE_SAME)
                    .reading(
                            "the factual advice given at the meeting is information in this sense",
                            "only the facts are to be offered; on the advice itself the text is silent"),
            clause(para("7.4(b)(v)[2]").part("refusing"), para("7.4"), para("7.4(b)"))
                    .says("Officers do not refuse it to any of them.")
                    .officers()
                    .mustNot(GroupAdvice.REFUSE)
                    .when(GroupAdvice.SUPPORT_TYPE
                            .isAnyOf(GroupSupport.INFORMATION, GroupSupport.ADVICE)
                            .and(GroupAdvice.FORUM.is(GroupForum.GROUP_MEETING))
                            .and(PoliticalGroups.COUNCIL_BUSINESS)),
            OFFICERS.owe(
                    "They make the others that offer.",
                    para("7.4(b)(v)[2]").part("attending"),
                    para("7.4(b)(v)[2]").part("briefing"),
                    OFFER_THE_SAME.doneWhen(GroupMeetings.OTHER_GROUPS_INFORMED.yes())));

    private GroupAttendance() {}
}
