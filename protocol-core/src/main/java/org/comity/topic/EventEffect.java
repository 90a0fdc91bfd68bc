package org.comity.topic;

import org.comity.question.Named;

/** What an event does to the area that a member represents. */
public enum EventEffect implements Named {
    /** Nothing in particular. */
    NONE,
    /** It affects the area. */
    AFFECTS_MEMBER_AREA
}
