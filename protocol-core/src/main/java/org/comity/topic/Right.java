package org.comity.topic;

import org.comity.question.Named;

/** The right by which a member asks to see a document. The member chooses it. */
public enum Right implements Named {
    /** A right of inspection given by an Act or by regulations. */
    STATUTORY,
    /** The common law right, which depends on a need to know. */
    COMMON_LAW
}
