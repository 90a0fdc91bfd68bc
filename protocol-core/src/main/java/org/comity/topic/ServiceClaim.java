package org.comity.topic;

import org.comity.question.Named;

/** Whom an officer is said to serve. */
public enum ServiceClaim implements Named {
    /** The authority as a whole. */
    AUTHORITY,
    /** One political group. */
    POLITICAL_GROUP,
    /** Several political groups together. */
    COMBINATION_OF_GROUPS,
    /** One member. */
    INDIVIDUAL_MEMBER
}
