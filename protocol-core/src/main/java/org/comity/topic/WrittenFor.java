package org.comity.topic;

import org.comity.question.Named;

/** On whose behalf something is written. */
public enum WrittenFor implements Named {
    /** The authority. */
    AUTHORITY,
    /** The writer alone. */
    SELF
}
