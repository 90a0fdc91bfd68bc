package org.comity.topic;

import org.comity.question.Named;

/** What a witness is asked. */
public enum WitnessQuestion implements Named {
    /** A fact. */
    FACT,
    /** An explanation of a professional opinion. */
    PROFESSIONAL_OPINION,
    /** A political opinion. */
    POLITICAL_OPINION,
    /** Something else. */
    OTHER
}
