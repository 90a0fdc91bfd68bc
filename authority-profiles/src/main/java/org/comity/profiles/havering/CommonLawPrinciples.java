package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.question.Condition;
import org.comity.topic.DocumentAccess;
import org.comity.topic.Right;

/** Paragraphs 38 to 40: common law principles, the need to know and who decides on it. */
final class CommonLawPrinciples {

    static final Condition<DocumentAccess> AT_COMMON_LAW = DocumentAccess.RIGHT.is(Right.COMMON_LAW);

    static final Condition<DocumentAccess> NEED_SHOWN = AT_COMMON_LAW.and(DocumentAccess.NEED_TO_KNOW_SHOWN.yes());

    private static final Condition<DocumentAccess> LEADER =
            AT_COMMON_LAW.and(DocumentAccess.MEMBER_HOLDS.has(Office.GROUP_LEADER));

    private static final Step RULING = Step.to(Office.MONITORING_OFFICER).doneWhen(DocumentAccess.REFUSED.yes());

    private static final Step APPEAL = Step.to(Office.CHIEF_EXECUTIVE);

    static final Section SECTION = section(
            "Access to Information: common law principles",
            clause(para("38[1]"))
                    .says("At first sight a member can inspect what the duties of a member reasonably require.")
                    .normally()
                    .members()
                    .areEntitledTo(DocumentAccess.INSPECT)
                    .when(NEED_SHOWN),
            clause(para("38[1]").part("copy"))
                    .says("Of copies it says nothing.")
                    .stopsShortOf(DocumentAccess.COPY),
            clause(para("38[2]")).says("This is called the need to know.").isInert("gives the principle its name"),
            clause(para("39[1]"))
                    .says("Leading a group gives no right by itself.")
                    .leaves(DocumentAccess.INSPECT)
                    .along(RULING, APPEAL)
                    .when(LEADER.and(DocumentAccess.NEED_TO_KNOW_SHOWN.no()))
                    .reading(
                            "such a leader stands where any member stands, before the Monitoring Officer",
                            "such a leader is shut out, where another member is not"),
            clause(para("39[2]"))
                    .says("Group leaders are judged like any member.")
                    .leaves(DocumentAccess.INSPECT)
                    .along(RULING, APPEAL)
                    .when(LEADER)
                    .reading(
                            "a leader on the committee has the right that 41 gives its members",
                            "a leader needs reasons there too"),
            clause(para("39[3]"))
                    .says("They will mostly meet the test easily.")
                    .isInert("expects an outcome and lays down none"),
            clause(para("39[4]"))
                    .says("Still they have to show a proper request and give adequate reasons.")
                    .leaves(DocumentAccess.INSPECT)
                    .along(RULING, APPEAL)
                    .when(LEADER)
                    .owing(duty("show that the request is proper and give adequate reasons")
                            .doneWhen(DocumentAccess.NEED_TO_KNOW_SHOWN.yes())),
            clause(para("40[1]")).says("The right differs by member and time.").isInert("explains 40[2]"),
            clause(para("40[2]"))
                    .says("Each request is judged by itself.")
                    .leaves(DocumentAccess.INSPECT)
                    .along(RULING, APPEAL)
                    .when(AT_COMMON_LAW),
            clause(para("40[3]"))
                    .says("Access once given does not last for ever, nor serve another request.")
                    .leaves(DocumentAccess.INSPECT)
                    .along(RULING, APPEAL)
                    .when(AT_COMMON_LAW.and(DocumentAccess.GRANTED_BEFORE.yes())),
            clause(para("40[4]"), para("38[1]"))
                    .says("The Monitoring Officer decides, case by case, on the common law right.")
                    .leaves(DocumentAccess.INSPECT)
                    .along(RULING, APPEAL)
                    .when(AT_COMMON_LAW),
            clause(para("40[5]"))
                    .says("A refusal can be appealed to the Chief Executive.")
                    .leaves(DocumentAccess.INSPECT)
                    .along(RULING, APPEAL)
                    .when(AT_COMMON_LAW)
                    .reading("what the Monitoring Officer refused is meant", "any refusal is, by whomever"));

    private CommonLawPrinciples() {}
}
