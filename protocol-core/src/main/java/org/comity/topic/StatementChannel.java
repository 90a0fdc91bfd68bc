package org.comity.topic;

import org.comity.question.Named;

/** By what means somebody makes a statement. */
public enum StatementChannel implements Named {
    /** The authority's email. */
    COUNCIL_EMAIL,
    /** A letter written for the authority. */
    LETTER_ON_BEHALF_OF_COUNCIL,
    /** Another channel of the authority. */
    OTHER_COUNCIL_CHANNEL,
    /** A channel of their own. */
    OWN_CHANNEL
}
