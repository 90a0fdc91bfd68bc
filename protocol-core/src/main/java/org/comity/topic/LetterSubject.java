package org.comity.topic;

import org.comity.question.Named;

/** What a letter is about. */
public enum LetterSubject implements Named {
    /** A local matter in the member's own area. */
    LOCAL_ISSUE,
    /** Anything else. */
    GENERAL
}
