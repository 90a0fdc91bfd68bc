package org.comity.topic;

import org.comity.question.Named;

/** Who organises an event. */
public enum EventInitiator implements Named {
    /** The authority. */
    AUTHORITY,
    /** Another organisation. */
    OTHER_ORGANISATION
}
