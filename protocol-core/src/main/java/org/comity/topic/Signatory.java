package org.comity.topic;

import org.comity.question.Named;

/** In whose name a letter goes out. */
public enum Signatory implements Named {
    /** The appropriate officer. */
    OFFICER,
    /** A member. */
    MEMBER
}
