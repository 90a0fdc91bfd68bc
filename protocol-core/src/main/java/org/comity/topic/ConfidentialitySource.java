package org.comity.topic;

import org.comity.question.Named;

/** What forbids, in the statutory sense, that information becomes public. */
public enum ConfidentialitySource implements Named {
    /** Nothing does: the information is not confidential in the statutory sense. */
    NOTHING,
    /** The terms on which a Government department gave it. */
    GOVERNMENT_DEPARTMENT,
    /** An order of a court. */
    COURT_ORDER,
    /** An Act, or something made under one. */
    ENACTMENT
}
