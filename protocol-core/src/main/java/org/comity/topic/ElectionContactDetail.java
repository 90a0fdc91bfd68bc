package org.comity.topic;

import org.comity.question.Named;

/** Which of the authority's contact details is used. */
public enum ElectionContactDetail implements Named {
    /** The postal address. */
    COUNCIL_ADDRESS,
    /** The email address or facility. */
    COUNCIL_EMAIL
}
