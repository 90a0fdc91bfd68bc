package org.comity.testkit.coverage;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.ruling.Outcome;

/**
 * How far scenarios reach one outcome of one act. Immutable and thread-safe.
 *
 * @param act the act
 * @param outcome an outcome that the profile gives in some possible world
 * @param scenarios the ids of the scenarios with that outcome
 */
public record OutcomeReach(Act<?> act, Outcome outcome, ImmutableList<String> scenarios) {

    /**
     * Whether some scenario has the outcome.
     *
     * @return true where one has
     */
    public boolean isReached() {
        return !scenarios.isEmpty();
    }

    @Override
    public String toString() {
        return act + " " + outcome;
    }
}
