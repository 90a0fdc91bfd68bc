package org.comity.topic;

import org.comity.question.Named;

/** What is doubtful about a decision. */
public enum DecisionConcern implements Named {
    /** Nothing. */
    NONE,
    /** Whether it is lawful. */
    LEGALITY,
    /** Whether it is maladministration. */
    MALADMINISTRATION,
    /** Whether it is financially improper. */
    FINANCIAL_IMPROPRIETY,
    /** Whether it is a matter of probity. */
    PROBITY,
    /** Whether it departs from the budget framework. */
    POSSIBLE_BUDGET_FRAMEWORK_BREACH,
    /** Whether it departs from the policy framework. */
    POSSIBLE_POLICY_FRAMEWORK_BREACH
}
