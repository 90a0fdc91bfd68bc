package org.comity.examples.wexcombe;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Deadline;
import org.comity.clause.Section;
import org.comity.clause.Unit;
import org.comity.question.Condition;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.MembersEnquiries;
import org.comity.topic.OfficialLetters;
import org.comity.topic.ServicePurpose;
import org.comity.topic.Signatory;
import org.comity.topic.SupportServices;
import org.comity.topic.WrittenFor;

/** Section 3: group meetings, letters, support and enquiries. */
final class WorkingTogether {

    private static final Condition<OfficialLetters> OFFICIAL = OfficialLetters.ON_BEHALF_OF.is(WrittenFor.AUTHORITY);

    private static final Condition<OfficialLetters> FROM_MEMBER =
            OFFICIAL.and(OfficialLetters.SIGNATORY.is(Signatory.MEMBER));

    static final Section SECTION = section(
            "3 Working together",
            ofEach(
                    act -> clause(para("3.1"))
                            .says("Officers may come to a group to explain council business, and take no side.")
                            .officers()
                            .may(act)
                            .when(GroupMeetings.SUBJECT_MATTER.is(GroupSubject.AUTHORITY_BUSINESS))
                            .owing(duty("take no side").doneWhen(GroupMeetings.POLITICALLY_IMPARTIAL.yes())),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF),
            clause(para("3.2"))
                    .says("They are gone before the group makes up its mind.")
                    .officers()
                    .mustNot(GroupMeetings.REMAIN_DURING_DELIBERATIONS),
            clause(para("3.2").part("leave"))
                    .says("They do not stay on for the debate either.")
                    .officers()
                    .mustNot(GroupMeetings.REMAIN)
                    .when(GroupMeetings.PHASE.isAnyOf(GroupMeetingPhase.DELIBERATION, GroupMeetingPhase.PARTY_DEBATE)),
            clause(para("3.3"))
                    .says("With outsiders in the room they had better weigh their words.")
                    .officers()
                    .should(GroupMeetings.TAKE_SPECIAL_CARE)
                    .when(GroupMeetings.NON_COUNCILLORS_PRESENT.yes()),
            clause(para("3.4"))
                    .says("The council writes in the name of an officer.")
                    .anyone()
                    .should(OfficialLetters.SEND)
                    .when(OFFICIAL.and(OfficialLetters.SIGNATORY.is(Signatory.OFFICER))),
            clause(para("3.4").part("member"))
                    .says("It does not usually write in the name of a member.")
                    .anyone()
                    .shouldNot(OfficialLetters.SEND)
                    .when(FROM_MEMBER),
            clause(para("3.5"))
                    .says("The Portreeve may sign the council's good wishes.")
                    .anyone()
                    .may(OfficialLetters.SEND)
                    .when(FROM_MEMBER.and(OfficialLetters.MEMBER_HOLDS.has(Office.CIVIC_CHAIR)))
                    .limiting(para("3.4").part("member")),
            clause(para("3.6"))
                    .says("Whatever commits the council to anything is never signed by a member.")
                    .anyone()
                    .mustNot(OfficialLetters.SEND)
                    .when(FROM_MEMBER.and(OfficialLetters.CREATES_OBLIGATIONS.yes()))
                    .overriding(para("3.5")),
            clause(para("3.7"))
                    .says("Printing, post and the like are there for the work of a councillor, and for nothing else.")
                    .members()
                    .mayOnly(SupportServices.USE)
                    .when(SupportServices.PURPOSE.is(ServicePurpose.AUTHORITY_BUSINESS)),
            clause(para("3.8"))
                    .says("A few private sheets do no harm if the member pays for them first.")
                    .members()
                    .may(SupportServices.USE)
                    .when(SupportServices.PURPOSE.is(ServicePurpose.PERSONAL).and(SupportServices.LIMITED_USE.yes()))
                    .limiting(para("3.7").part("otherwise"))
                    .onlyAfter(duty("pay for the private use").doneWhen(SupportServices.MEMBER_PAYS.yes())),
            clause(para("3.9"))
                    .says("An officer answers a member's enquiry inside eight working days.")
                    .officers()
                    .must(MembersEnquiries.ANSWER)
                    .owing(duty("give the answer")
                            .towards(Relation.ORIGINAL_MEMBER)
                            .by(Deadline.within(8, Unit.WORKING_DAYS, "receipt"))),
            clause(para("3.10"))
                    .says("If that cannot be done, the officer says why and when.")
                    .officers()
                    .must(MembersEnquiries.EXPLAIN_DELAY)
                    .when(MembersEnquiries.ANSWERABLE_IN_TIME.no()));

    private WorkingTogether() {}
}
