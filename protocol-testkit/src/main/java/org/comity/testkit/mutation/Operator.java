package org.comity.testkit.mutation;

import org.comity.question.Named;

/** A way of changing one thing in a clause. */
public enum Operator implements Named {
    /** The clause is left out. */
    DELETE_CLAUSE,
    /** The modal is turned into its opposite: must into must not. */
    FLIP_MODALITY,
    /** The modal, or its strength, is weaker by one degree: must into should. */
    WEAKEN_MODALITY,
    /** One part of the condition is left out. */
    DROP_CONDITION,
    /** One part of the condition is negated. */
    NEGATE_CONDITION,
    /** The clause no longer limits, overrides or lifts another. */
    DROP_EXCEPTION,
    /** The other prevails over the clause, instead of the clause over the other. */
    TURN_EXCEPTION,
    /** A deadline is longer or shorter by one. */
    SHIFT_DEADLINE,
    /** A deadline counts calendar days instead of working or clear days, or the other way round. */
    SWAP_DAYS,
    /** One of those whom the clause binds, or to whom the matter goes, is left out. */
    DROP_ROLE,
    /** A duty is left out. */
    DROP_DUTY,
    /** A paragraph that the clause is read with is no longer cited. */
    DROP_CITATION;

    /**
     * The operator in a report.
     *
     * @return its name in words
     */
    public String words() {
        return Named.of(this).replace('-', ' ');
    }
}
