package org.comity.topic;

import org.comity.question.Named;

/** Who has adopted a policy. */
public enum PolicyAdopter implements Named {
    /** The full council. */
    FULL_COUNCIL,
    /** The executive. */
    EXECUTIVE,
    /** A committee. */
    COMMITTEE,
    /** Nobody yet. */
    NOBODY
}
