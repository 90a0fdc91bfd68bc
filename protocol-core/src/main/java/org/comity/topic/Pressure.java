package org.comity.topic;

import org.comity.question.Named;

/** What kind of pressure somebody puts on an officer. */
public enum Pressure implements Named {
    /** None: a mere request. */
    NONE,
    /** Undue pressure. */
    UNDUE,
    /** Inappropriate pressure. */
    INAPPROPRIATE
}
