package org.comity.topic;

import org.comity.question.Named;

/** What a scrutiny body doubts in an executive decision. */
public enum ScrutinyConcern implements Named {
    /** Whether it is lawful. */
    LEGALITY_OF_EXECUTIVE_DECISION,
    /** Whether it departs from the budget framework. */
    CONTRARY_TO_BUDGET_FRAMEWORK,
    /** Whether it departs from the policy framework. */
    CONTRARY_TO_POLICY_FRAMEWORK,
    /** Something else. */
    OTHER
}
