package org.comity.clause;

/** What a norm does to the answer. */
public enum NormKind {
    /** Says with a modal whether the act may, must or should be done. */
    DIRECTS,
    /** Leaves the matter to a named office or body. */
    LEAVES,
    /** Sends doubts to a named office or body, beside any answer; decides only when nothing else speaks. */
    SENDS_DOUBTS,
    /** Adds duties to an answer on the permitting side; never an answer of its own. */
    OWES,
    /** Comes near the matter and stops short of it: a pointer for an answer that is silent. */
    STOPS_SHORT,
    /** Takes other norms away and answers nothing itself: the act is then whatever else speaks. */
    LIFTS;

    /**
     * Whether the norm answers the question.
     *
     * @return true where it points somewhere
     */
    public boolean hasDirection() {
        return this == DIRECTS || this == LEAVES;
    }

    /**
     * Whether the norm defeats what it limits or overrides, and is itself reached where its whole paragraph is named.
     *
     * @return true where it answers, and where it lifts
     */
    public boolean prevails() {
        return hasDirection() || this == LIFTS;
    }
}
