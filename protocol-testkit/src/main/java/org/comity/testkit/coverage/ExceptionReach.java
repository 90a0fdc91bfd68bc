package org.comity.testkit.coverage;

import com.google.common.collect.ImmutableList;
import org.comity.clause.Clause;

/**
 * How far scenarios reach one exception. Immutable and thread-safe.
 *
 * @param exception the clause that limits, overrides or lifts
 * @param rule the clause that gives way to it
 * @param scenarios the ids of the scenarios in which it does
 */
public record ExceptionReach(Clause exception, Clause rule, ImmutableList<String> scenarios) {

    /**
     * Whether some scenario shows the exception at work.
     *
     * @return true where the rule gives way to it in a ruling
     */
    public boolean isReached() {
        return !scenarios.isEmpty();
    }

    @Override
    public String toString() {
        return exception.para() + " prevailing over " + rule.para();
    }
}
