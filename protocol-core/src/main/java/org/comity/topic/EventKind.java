package org.comity.topic;

import org.comity.question.Named;

/** What kind of event members are invited to. */
public enum EventKind implements Named {
    /** A public meeting on a local issue. */
    PUBLIC_MEETING,
    /** A seminar. */
    SEMINAR,
    /** A conference. */
    CONFERENCE,
    /** A ceremonial event. */
    CEREMONIAL,
    /** Another event. */
    OTHER
}
