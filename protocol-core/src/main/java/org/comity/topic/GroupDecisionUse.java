package org.comity.topic;

import org.comity.question.Named;

/** What is done about the conclusion of a political group. */
public enum GroupDecisionUse implements Named {
    /** It is carried out. */
    CARRY_OUT,
    /** It is championed or defended. */
    CHAMPION_OR_DEFEND,
    /** Resources are spent on it. */
    SPEND_RESOURCES,
    /** A request that comes from it is met. */
    MEET_REQUEST
}
