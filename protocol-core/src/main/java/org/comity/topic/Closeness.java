package org.comity.topic;

import org.comity.question.Named;

/** How close a member and an officer are. */
public enum Closeness implements Named {
    /** Not closer than others. */
    ORDINARY,
    /** They work closely together. */
    CLOSE_WORKING,
    /** They are personally close. */
    CLOSE_PERSONAL
}
