package org.comity.topic;

import org.comity.question.Named;

/** Whom an instruction comes from. */
public enum InstructionSource implements Named {
    /** One member. */
    INDIVIDUAL_MEMBER,
    /** The directly elected Mayor. */
    MAYOR,
    /** The whole authority. */
    COUNCIL,
    /** The executive or cabinet. */
    EXECUTIVE,
    /** A committee or other body with power to decide. */
    COMMITTEE,
    /** A political group. */
    POLITICAL_GROUP,
    /** The officer's managers. */
    MANAGER
}
