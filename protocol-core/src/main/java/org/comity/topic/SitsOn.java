package org.comity.topic;

import org.comity.question.Named;

/** What kind of body somebody sits on. */
public enum SitsOn implements Named {
    /** None. */
    NONE,
    /** The authority itself or its executive. */
    AUTHORITY_BODY,
    /** A committee. */
    COMMITTEE,
    /** A board. */
    BOARD,
    /** A working group. */
    WORKING_GROUP
}
