package org.comity.authority;

import org.comity.question.Named;

/** The kinds of area that a member represents. */
public enum AreaKind implements Named {
    /** A ward. */
    WARD,
    /** An electoral division of a county. */
    ELECTORAL_DIVISION,
    /** The area of a constituent council. */
    CONSTITUENT_COUNCIL_AREA,
    /** The whole area of the authority. */
    WHOLE_AREA
}
