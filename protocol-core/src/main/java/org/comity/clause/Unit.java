package org.comity.clause;

import org.comity.question.Named;

/** What a period is counted in. */
public enum Unit implements Named {
    /** Days on which the authority works. */
    WORKING_DAYS,
    /** Whole days between two events, neither day counted. */
    CLEAR_DAYS,
    /** Days of the calendar. */
    DAYS,
    /** Hours. */
    HOURS
}
