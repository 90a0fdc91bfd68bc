package org.comity.topic;

import org.comity.question.Named;

/** In what field advice is given. */
public enum AdviceKind implements Named {
    /** Technical advice. */
    TECHNICAL,
    /** Financial advice. */
    FINANCIAL,
    /** Professional advice. */
    PROFESSIONAL,
    /** Legal advice. */
    LEGAL,
    /** Advice of another kind. */
    OTHER
}
