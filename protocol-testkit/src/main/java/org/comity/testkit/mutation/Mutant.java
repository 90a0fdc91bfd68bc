package org.comity.testkit.mutation;

import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.question.Named;

/**
 * A profile in which one thing is changed. Immutable and thread-safe.
 *
 * @param operator the way in which it is changed
 * @param clause the clause that is changed, as it was
 * @param change what is changed, in a few words
 */
public record Mutant(Operator operator, Clause clause, String change) {

    /**
     * The act that the changed clause is about.
     *
     * @return the name of the act
     */
    public String act() {
        return clause.norm().map(Norm::act).orElseThrow().name();
    }

    /** One line: {@code 5.5.3 inspect-document drop-condition: `the right is statutory`}. */
    @Override
    public String toString() {
        return clause.para() + " " + act() + " " + Named.of(operator) + (change.isEmpty() ? "" : ": " + change);
    }
}
