package org.comity.topic;

import org.comity.question.Named;

/** What somebody wants from a position or a relationship. */
public enum AdvantagePurpose implements Named {
    /** The person's own promotion or appointment. */
    OWN_PROMOTION,
    /** Another personal interest of the person's own. */
    OWN_INTEREST,
    /** The personal interest of somebody else. */
    INTEREST_OF_OTHERS,
    /** Nothing but the duties of the office. */
    OFFICIAL_DUTIES
}
