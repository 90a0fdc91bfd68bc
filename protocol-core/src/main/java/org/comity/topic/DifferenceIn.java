package org.comity.topic;

import org.comity.question.Named;

/** What differs between members or groups. */
public enum DifferenceIn implements Named {
    /** How closely or how often officers work with them. */
    WORKING_RELATIONSHIP,
    /** Their rights and obligations towards officers. */
    RIGHTS,
    /** How fairly they are treated. */
    TREATMENT
}
