package org.comity.topic;

import org.comity.question.Named;

/** Who wrote or made a work. */
public enum WorkAuthor implements Named {
    /** The officer. */
    SELF,
    /** The officer and others. */
    JOINT,
    /** Somebody else. */
    SOMEONE_ELSE
}
