package org.comity.topic;

import org.comity.question.Named;

/** Where something is stated. */
public enum ElectionPublication implements Named {
    /** On election material. */
    ELECTION_MATERIAL,
    /** Elsewhere. */
    OTHER
}
