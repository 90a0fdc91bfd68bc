package org.comity.topic;

import org.comity.question.Named;

/** How a stage of a procedure came out. */
public enum Stage implements Named {
    /** The stage lies ahead. */
    NOT_TRIED,
    /** The stage is behind and settled nothing. */
    UNRESOLVED,
    /** The stage settled the matter. */
    RESOLVED
}
