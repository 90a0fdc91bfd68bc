package org.comity.topic;

import org.comity.question.Named;

/** What kind of work is published. */
public enum WorkKind implements Named {
    /** A written work. */
    WRITTEN,
    /** An artistic work. */
    ARTISTIC,
    /** A collection of works. */
    COLLECTION
}
