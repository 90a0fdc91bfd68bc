package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.question.Condition;
import org.comity.topic.DecisionConcern;
import org.comity.topic.DecisionTaking;

/** Paragraph 17: consultation of the two statutory officers. */
final class StatutoryConsultations {

    private static final Condition<DecisionTaking> PROPER =
            DecisionTaking.CONSULTATION_TIMELY.yes().and(DecisionTaking.CONSULTATION_APPROPRIATE.yes());

    private static final Duty CONSULT_MONITORING_OFFICER = duty("consult the Monitoring Officer")
            .towards(Office.MONITORING_OFFICER)
            .doneWhen(DecisionTaking.MONITORING_OFFICER_CONSULTED.yes().and(PROPER));

    private static final Duty CONSULT_CHIEF_FINANCE_OFFICER = duty("consult the Chief Financial Officer")
            .towards(Office.CHIEF_FINANCE_OFFICER)
            .doneWhen(DecisionTaking.CHIEF_FINANCE_OFFICER_CONSULTED.yes().and(PROPER));

    private static final Duty IN_TIME = duty("consult at the relevant time").doneWhen(PROPER);

    private static final Condition<DecisionTaking> DOUBT_ABOUT_DECISION = DecisionTaking.CONCERN.isAnyOf(
            DecisionConcern.LEGALITY,
            DecisionConcern.POSSIBLE_BUDGET_FRAMEWORK_BREACH,
            DecisionConcern.POSSIBLE_POLICY_FRAMEWORK_BREACH);

    static final Section SECTION = section(
            "Monitoring Officer/Chief Financial Officer Consultations",
            clause(para("17[1]"))
                    .says(
                            "Over legality, maladministration, financial impropriety or probity members consult both statutory officers.")
                    .members()
                    .must(DecisionTaking.CONSULT_STATUTORY_OFFICERS)
                    .when(DecisionTaking.CONCERN.isAnyOf(
                            DecisionConcern.LEGALITY,
                            DecisionConcern.MALADMINISTRATION,
                            DecisionConcern.FINANCIAL_IMPROPRIETY,
                            DecisionConcern.PROBITY))
                    .owing(CONSULT_MONITORING_OFFICER, CONSULT_CHIEF_FINANCE_OFFICER)
                    .goingTo(Step.together(Office.MONITORING_OFFICER, Office.CHIEF_FINANCE_OFFICER)),
            clause(para("17[2]"))
                    .says(
                            "They also do so where a decision, past or to come, may depart from budget, policy framework or law.")
                    .members()
                    .must(DecisionTaking.CONSULT_STATUTORY_OFFICERS)
                    .when(DOUBT_ABOUT_DECISION)
                    .owing(CONSULT_MONITORING_OFFICER, CONSULT_CHIEF_FINANCE_OFFICER)
                    .goingTo(Step.together(Office.MONITORING_OFFICER, Office.CHIEF_FINANCE_OFFICER)),
            clause(para("17[2]").part("decision"))
                    .says("Whether the decision can then be taken is not said.")
                    .stopsShortOf(DecisionTaking.TAKE_DECISION)
                    .when(DecisionTaking.CONCERN.isNot(DecisionConcern.NONE)),
            clause(para("17[3]"))
                    .says("Late or improper consultation does not count.")
                    .members()
                    .whenDoing(DecisionTaking.CONSULT_STATUTORY_OFFICERS)
                    .owing(IN_TIME));

    private StatutoryConsultations() {}
}
