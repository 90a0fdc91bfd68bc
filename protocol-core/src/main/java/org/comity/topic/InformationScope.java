package org.comity.topic;

import org.comity.question.Named;

/** Which area information relates to, seen from the member who asked. */
public enum InformationScope implements Named {
    /** The member's own ward. */
    OWN_WARD,
    /** A ward of other members. */
    OTHER_WARD,
    /** No ward in particular. */
    NO_WARD
}
