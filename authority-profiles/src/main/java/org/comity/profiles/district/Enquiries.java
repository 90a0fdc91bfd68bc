package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Deadline;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.clause.Unit;
import org.comity.question.Condition;
import org.comity.topic.DocumentAccess;
import org.comity.topic.EnquiryType;
import org.comity.topic.InformationScope;
import org.comity.topic.InformationSupply;
import org.comity.topic.MembersEnquiries;
import org.comity.topic.Precedence;
import org.comity.topic.ResourceImpact;

/** Section 6: members' enquiries. */
final class Enquiries {

    private static final Condition<MembersEnquiries> COMPLAINT =
            MembersEnquiries.ENQUIRY_TYPE.is(EnquiryType.CONSTITUENT_COMPLAINT);

    /** The five working days cannot be kept, or have gone by. */
    private static final Condition<MembersEnquiries> TARGET_MISSED =
            MembersEnquiries.ANSWERABLE_IN_TIME.no().or(MembersEnquiries.WORKING_DAYS_ELAPSED.atLeast(6));

    private static final Duty EXPLAIN =
            duty("contact the member to explain the reason").towards(Relation.ORIGINAL_MEMBER);

    private static final Duty LIAISE =
            duty("liaise with the member on when the full reply will come").towards(Relation.ORIGINAL_MEMBER);

    private static final Duty RAISE_BURDEN =
            duty("raise the enquiry with the line manager or Head of Service").towards(Relation.LINE_MANAGER);

    private static final Duty AGREE_APPROACH =
            duty("discuss with the member how to handle the enquiry").towards(Relation.ORIGINAL_MEMBER);

    private static final Duty SHARE = duty("share with the relevant ward members")
            .towards(Relation.LOCAL_MEMBERS)
            .by(Deadline.at("when the information is provided"));

    private static final Condition<InformationSupply> ANOTHER_WARD =
            InformationSupply.INFORMATION_SCOPE.is(InformationScope.OTHER_WARD);

    static final Section SECTION = section(
            "6 Members' Enquiries",
            clause(para("6.1[1]"))
                    .says("Partnership and trust mark the relationship.")
                    .isInert("a value without facts that could be tested"),
            clause(para("6.1[2]"))
                    .says("Good services need both to work together.")
                    .isInert("gives the reason for working together, and no act"),
            clause(para("6.1[3]"))
                    .says("Officers accept that members need information in time.")
                    .isInert("an attitude; 6.3 has the rule that can be tested"),
            clause(para("6.1[4]"))
                    .says("Members allow for what else officers have to do.")
                    .isInert("an attitude; 6.3 and 6.4 have the rules that can be tested"),
            clause(para("6.2"))
                    .says("Heads of Service and Service Managers answer for prompt and satisfactory handling.")
                    .officers()
                    .must(MembersEnquiries.OVERSEE)
                    .when(MembersEnquiries.HEADS_SERVICE.yes())
                    .goingTo(Step.to(Office.HEAD_OF_SERVICE, Office.SERVICE_MANAGER)),
            clause(para("6.2").part("others"))
                    .says("For any other officer that is the matter of these two.")
                    .absolutely()
                    .leaves(MembersEnquiries.OVERSEE)
                    .to(Office.HEAD_OF_SERVICE, Office.SERVICE_MANAGER)
                    .unless(MembersEnquiries.HEADS_SERVICE.yes()),
            clause(para("6.3[1]"))
                    .says("The aim is a full answer inside five working days of receipt.")
                    .officers()
                    .should(MembersEnquiries.ANSWER)
                    .owing(duty("aim for a substantive reply")
                            .towards(Relation.ORIGINAL_MEMBER)
                            .by(Deadline.within(5, Unit.WORKING_DAYS, "receipt"))
                            .asBestEffort()),
            clause(para("6.3[2]"))
                    .says("Where that cannot be kept, the officer says why.")
                    .officers()
                    .must(MembersEnquiries.EXPLAIN_DELAY)
                    .when(TARGET_MISSED)
                    .unless(COMPLAINT)
                    .owing(EXPLAIN, LIAISE),
            clause(para("6.3[2]").part("answering"))
                    .says("The full answer stays due, with the reason for the delay.")
                    .officers()
                    .must(MembersEnquiries.ANSWER)
                    .when(TARGET_MISSED)
                    .owing(EXPLAIN),
            clause(para("6.3[3]"))
                    .says("The officer settles with the member when the rest will come.")
                    .officers()
                    .whenDoing(MembersEnquiries.ANSWER)
                    .when(TARGET_MISSED)
                    .owing(LIAISE)
                    .unless(COMPLAINT),
            clause(para("6.3[4]"))
                    .says("Members are asked not to chase repeatedly while an answer is pending.")
                    .members()
                    .asGoodPractice()
                    .shouldNot(MembersEnquiries.CHASE)
                    .when(MembersEnquiries.ENQUIRY_LIVE.yes().and(MembersEnquiries.REPEATED_CONTACT.yes()))
                    .reading(
                            "an enquiry is live until it is answered, even after the five days",
                            "once the five days are over, the member may chase"),
            clause(para("6.4[1]"))
                    .says("An enquiry that is too heavy goes to the line manager or Head of Service.")
                    .officers()
                    .must(MembersEnquiries.HANDLE_BURDENSOME)
                    .when(MembersEnquiries.DISPROPORTIONATE_BURDEN.yes())
                    .owing(RAISE_BURDEN)
                    .goingTo(Step.to(Relation.LINE_MANAGER, Office.HEAD_OF_SERVICE)),
            clause(para("6.4[1]").part("answering"))
                    .says("That is part of answering it.")
                    .officers()
                    .must(MembersEnquiries.ANSWER)
                    .when(MembersEnquiries.DISPROPORTIONATE_BURDEN.yes())
                    .owing(RAISE_BURDEN)
                    .goingTo(Step.to(Relation.LINE_MANAGER, Office.HEAD_OF_SERVICE))
                    .unless(COMPLAINT)
                    .reading("the five days go on running", "the five days wait until an approach is agreed"),
            clause(para("6.4[1]").part("declining"))
                    .says("What burdens too much is raised and talked over; declining it is not spoken of.")
                    .stopsShortOf(InformationSupply.DECLINE),
            clause(para("6.4[1]").part("supplying"))
                    .says("So does a request for information that is beyond what the service can do.")
                    .officers()
                    .whenDoing(InformationSupply.SUPPLY)
                    .when(InformationSupply.RESOURCE_IMPACT.is(ResourceImpact.EXCEEDS_AVAILABLE_RESOURCES))
                    .owing(RAISE_BURDEN),
            clause(para("6.4[2]"))
                    .says("If need be, a talk with the member seeks agreement on how to handle it.")
                    .officers()
                    .whenDoing(MembersEnquiries.HANDLE_BURDENSOME)
                    .when(MembersEnquiries.DISCUSSION_NECESSARY.yes())
                    .owing(AGREE_APPROACH),
            clause(para("6.4[2]").part("answering"))
                    .says("That too is part of answering it.")
                    .officers()
                    .whenDoing(MembersEnquiries.ANSWER)
                    .when(MembersEnquiries.DISPROPORTIONATE_BURDEN
                            .yes()
                            .and(MembersEnquiries.DISCUSSION_NECESSARY.yes()))
                    .owing(AGREE_APPROACH)
                    .unless(COMPLAINT),
            clause(para("6.5"))
                    .says("Facts on another ward go to its members when they are given.")
                    .officers()
                    .must(InformationSupply.SHARE_WITH_WARD)
                    .when(ANOTHER_WARD)
                    .owing(SHARE)
                    .reading("the information is asked for by a member", "the information is asked of a member"),
            clause(para("6.5").part("portfolio"), para("2.8[2]"))
                    .says("A portfolio makes no exception.")
                    .officers()
                    .must(InformationSupply.SHARE_WITH_WARD)
                    .when(ANOTHER_WARD.and(InformationSupply.WITHIN_PORTFOLIO
                            .yes()
                            .or(InformationSupply.MEMBER_HOLDS.has(Office.EXECUTIVE_MEMBER))))
                    .owing(SHARE)
                    .reading(
                            "2.8 speaks of relationships only, so the sharing holds for portfolio business",
                            "2.8 takes portfolio business out"),
            clause(para("6.5").part("supplying"))
                    .says("So giving the facts brings that sharing with it.")
                    .officers()
                    .whenDoing(InformationSupply.SUPPLY)
                    .when(ANOTHER_WARD)
                    .owing(SHARE),
            clause(para("6.6[1]"))
                    .says("The out of hours service is for extreme urgency that cannot wait.")
                    .members()
                    .may(MembersEnquiries.USE_OUT_OF_HOURS)
                    .when(MembersEnquiries.EXTREMELY_URGENT.yes().and(MembersEnquiries.CAN_WAIT.no())),
            clause(para("6.6[1]").part("otherwise"))
                    .says("Otherwise it ought to be left alone.")
                    .members()
                    .shouldNot(MembersEnquiries.USE_OUT_OF_HOURS)
                    .when(MembersEnquiries.EXTREMELY_URGENT.no().or(MembersEnquiries.CAN_WAIT.yes())),
            clause(para("6.6[2]"))
                    .says("It is not the place to report a failed service.")
                    .members()
                    .shouldNot(MembersEnquiries.USE_OUT_OF_HOURS)
                    .when(MembersEnquiries.SERVICE_FAILURE.yes())
                    .reading(
                            "a failed service is not reported there, however urgent it is",
                            "a failure that is extremely urgent and cannot wait may be reported there"),
            clause(para("6.7"))
                    .says("What is in truth a resident's complaint goes through the corporate complaints procedure.")
                    .officers()
                    .must(MembersEnquiries.ANSWER)
                    .when(COMPLAINT)
                    .overriding(para("6.3[1]"), para("6.3[2]").part("answering"))
                    .owing(duty("handle under the Corporate Complaints Procedure"))
                    .reading(
                            "that procedure takes the place of the five-day target",
                            "the five-day target goes on beside that procedure"),
            clause(para("6.7").part("delay"))
                    .says("It leaves the track on which delays are explained.")
                    .stopsShortOf(MembersEnquiries.EXPLAIN_DELAY)
                    .when(COMPLAINT),
            clause(para("6.8"))
                    .says("All this comes on top of members' rights to information in law.")
                    .members()
                    .areEntitledTo(Precedence.RELY_ON_OTHER_RIGHT)
                    .when(Precedence.RIGHT_UNDER_STANDING_ORDERS_OR_LAW.yes()),
            clause(para("6.8").part("inspection"))
                    .says("For those rights it points to paragraph 8, which says nothing of access.")
                    .stopsShortOf(DocumentAccess.INSPECT)
                    .reading("the pointer leads nowhere", "a section on access to information was meant and left out"),
            clause(para("6.8").part("copies"))
                    .says("Nor does it say anything of copies.")
                    .stopsShortOf(DocumentAccess.COPY)
                    .reading("the pointer leads nowhere", "a section on access to information was meant and left out"));

    private Enquiries() {}
}
