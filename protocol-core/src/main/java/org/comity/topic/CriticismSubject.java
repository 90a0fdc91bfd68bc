package org.comity.topic;

import org.comity.question.Named;

/** What in somebody's work is criticised. */
public enum CriticismSubject implements Named {
    /** Conduct or behaviour. */
    CONDUCT,
    /** Capability. */
    CAPABILITY,
    /** A report. */
    REPORT,
    /** Advice. */
    ADVICE,
    /** An action taken. */
    ACTION,
    /** Something else. */
    OTHER
}
