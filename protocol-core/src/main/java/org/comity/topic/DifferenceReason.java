package org.comity.topic;

import org.comity.question.Named;

/** Why members or groups are treated differently. */
public enum DifferenceReason implements Named {
    /** A group forms the administration. */
    FORMS_ADMINISTRATION,
    /** A member holds a special office. */
    HOLDS_OFFICE,
    /** A member or group is in opposition. */
    OPPOSITION,
    /** Something else. */
    OTHER
}
