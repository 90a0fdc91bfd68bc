package org.comity.clause;

import org.comity.question.Named;

/** Where a norm stands among the sources, the highest first. */
public enum Layer implements Named {
    /** An Act or a statutory instrument. */
    STATUTE,
    /** A code of conduct. */
    CODE,
    /** The protocol. */
    PROTOCOL,
    /** Guidance and local practice. */
    GUIDANCE
}
