package org.comity.topic;

import org.comity.question.Named;

/** What ties the person acting to another member or officer. */
public enum Connection implements Named {
    /** Nothing. */
    NONE,
    /** A personal connection. */
    PERSONAL_CONNECTION,
    /** A business connection. */
    BUSINESS_CONNECTION
}
