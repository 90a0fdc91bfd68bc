package org.comity.topic;

import org.comity.question.Named;

/** How somebody expresses something. */
public enum Expression implements Named {
    /** In speech. */
    SPEECH,
    /** In writing. */
    WRITING,
    /** By behaviour or manner. */
    BEHAVIOUR
}
