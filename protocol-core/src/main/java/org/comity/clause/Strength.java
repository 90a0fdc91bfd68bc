package org.comity.clause;

import org.comity.question.Named;

/** How strong a norm or a duty is, the strongest first. */
public enum Strength implements Named {
    /** Must, shall, never; a right. */
    ABSOLUTE,
    /** Should, normally; a permission. */
    NORMAL,
    /** Good practice, encouraged, advised. */
    ADVISORY;

    /**
     * The stronger of two.
     *
     * @param other the other
     * @return the one that comes first
     */
    public Strength or(Strength other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The weaker of two.
     *
     * @param other the other
     * @return the one that comes last
     */
    public Strength and(Strength other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
