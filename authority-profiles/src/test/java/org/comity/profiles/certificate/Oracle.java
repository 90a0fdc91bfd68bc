package org.comity.profiles.certificate;

import org.comity.clause.Clause;

/** Something that knows of an act what an analysis finds, and knows it by another way. */
interface Oracle {

    /** Whether the condition of a clause holds in some possible world. */
    boolean canStand(Clause clause);

    /** Whether two clauses apply together in some possible world. */
    boolean canOverlap(Clause one, Clause other);

    /** Whether two clauses count against each other in some possible world. */
    boolean canConflict(Clause one, Clause other);

    /** Whether two clauses apply, and count, in the same possible worlds. */
    boolean areTwins(Clause one, Clause other);

    /** Whether some possible world has another outcome, strength, duty or route without a clause. */
    boolean matters(Clause clause);

    /** Whether the answer of a clause is the outcome of some possible world where it counts, or what it adds is seen there. */
    boolean canDecide(Clause clause);
}
