package org.comity.testkit.coverage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.comity.clause.Clause;

/**
 * How far scenarios reach one clause. Immutable and thread-safe.
 *
 * @param clause the clause, of which something can be asked
 * @param counts the ids of the scenarios in whose ruling it counts
 * @param givesWay the ids of those in whose ruling it applies and gives way to another
 * @param excused why none has to reach it, where that was declared
 */
public record ClauseReach(
        Clause clause, ImmutableList<String> counts, ImmutableList<String> givesWay, Optional<String> excused) {

    /**
     * Whether some scenario shows what the clause does: one in which it only gives way does not.
     *
     * @return true where it counts in a ruling
     */
    public boolean isReached() {
        return !counts.isEmpty();
    }
}
