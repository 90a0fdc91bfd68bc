package org.comity.topic;

import org.comity.question.Named;

/** Where an event takes place, seen from the member's ward, division or area. */
public enum EventLocation implements Named {
    /** Inside it. */
    MEMBER_AREA,
    /** Outside it. */
    OUTSIDE_AREA
}
