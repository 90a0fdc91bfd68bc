package org.comity.topic;

import org.comity.question.Named;

/** Whether something is reasonable, as far as the officer can tell. */
public enum Reasonableness implements Named {
    /** It is. */
    REASONABLE,
    /** It is not. */
    UNREASONABLE,
    /** The officer is unsure. */
    UNCLEAR
}
