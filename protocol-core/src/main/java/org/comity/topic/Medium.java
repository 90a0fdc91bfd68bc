package org.comity.topic;

import org.comity.question.Named;

/** How people address each other. */
public enum Medium implements Named {
    /** In person. */
    IN_PERSON,
    /** In writing. */
    IN_WRITING
}
