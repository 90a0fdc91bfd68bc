package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.comity.clause.Clause;

/** What one trial of a law came to. */
sealed interface Check {

    /** The trial had nothing in it that the law speaks of. */
    Check NOTHING = new Nothing();

    /** The law held. */
    Check KEPT = new Kept();

    /** Nothing to look at. */
    record Nothing() implements Check {}

    /** Held. */
    record Kept() implements Check {}

    /**
     * Did not hold.
     *
     * @param why what happened, as a sentence without a full stop
     * @param clauses the clauses that brought it about, where some did
     */
    record Broken(String why, ImmutableList<Clause> clauses) implements Check {}

    static Check broken(String why) {
        return new Broken(why, ImmutableList.of());
    }

    static Check broken(String why, Collection<Clause> clauses) {
        return new Broken(why, ImmutableList.copyOf(clauses));
    }

    /** Kept where it is so, else broken. */
    static Check that(boolean so, String otherwise) {
        return so ? KEPT : broken(otherwise);
    }
}
