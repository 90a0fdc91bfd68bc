package org.comity.topic;

import org.comity.question.Named;

/** What sort of support officers give to a political group. */
public enum GroupSupport implements Named {
    /** Information. */
    INFORMATION,
    /** Advice. */
    ADVICE,
    /** Help with forming a policy or strategy. */
    HELP_WITH_POLICY,
    /** Other help. */
    OTHER
}
