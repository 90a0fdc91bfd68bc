package org.comity.topic;

import org.comity.question.Named;

/** What an officer did for a policy. */
public enum OfficerInvolvement implements Named {
    /** Helped to work it out. */
    FORMULATED,
    /** Advised on it. */
    ADVISED,
    /** Carries it out. */
    IMPLEMENTED,
    /** Nothing. */
    NONE
}
