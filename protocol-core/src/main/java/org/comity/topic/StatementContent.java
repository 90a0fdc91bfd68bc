package org.comity.topic;

import org.comity.question.Named;

/** What a statement holds. */
public enum StatementContent implements Named {
    /** Facts only. */
    FACTUAL_STATEMENT,
    /** Comment and views. */
    VIEWS
}
