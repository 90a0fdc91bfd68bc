package org.comity.topic;

import org.comity.question.Named;

/** The occasion on which members and officers meet. */
public enum Occasion implements Named {
    /** A formal meeting. */
    FORMAL_MEETING,
    /** An informal contact. */
    INFORMAL_CONTACT
}
