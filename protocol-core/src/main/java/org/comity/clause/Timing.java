package org.comity.clause;

import org.comity.question.Named;

/** When a duty arises, seen from the act. */
public enum Timing implements Named {
    /** Before the act, or while it is done: a condition of it. */
    WITH_THE_ACT,
    /** Once it is done: a consequence of it. */
    AFTERWARDS
}
