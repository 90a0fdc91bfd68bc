package org.comity.topic;

import org.comity.question.Named;

/** What an allegation or a concern is about. */
public enum AllegationSubject implements Named {
    /** Misconduct. */
    MISCONDUCT,
    /** A lack of capability or poor performance. */
    INCAPABILITY,
    /** Suspected fraud. */
    SUSPECTED_FRAUD,
    /** Conduct that may be unlawful. */
    UNLAWFUL_CONDUCT,
    /** Something else. */
    OTHER
}
