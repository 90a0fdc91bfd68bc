package org.comity.topic;

import org.comity.question.Named;

/** At what level something is decided or done. */
public enum RoleLevel implements Named {
    /** High-level policy or strategy. */
    POLICY,
    /** The day-to-day running of services. */
    OPERATIONAL
}
