package org.comity.topic;

import org.comity.question.Named;

/** Who was briefed. */
public enum BriefedMember implements Named {
    /** The Mayor. */
    MAYOR,
    /** A member with a portfolio. */
    PORTFOLIO_HOLDER,
    /** The chair of a committee. */
    COMMITTEE_CHAIR,
    /** A member of the board. */
    BOARD_MEMBER,
    /** Another member. */
    OTHER_MEMBER
}
