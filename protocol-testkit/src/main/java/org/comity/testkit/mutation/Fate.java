package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.comity.analysis.Difference;
import org.comity.analysis.Variant;
import org.comity.testkit.Scenario;

/** What became of a mutant. Immutable and thread-safe. */
public sealed interface Fate {

    /**
     * It could not be built: the profile itself says that it is wrong.
     *
     * @param faults the faults that were found
     */
    record Refused(ImmutableList<String> faults) implements Fate {}

    /**
     * A scenario or a law noticed it.
     *
     * @param by the id of the scenario, or the name of the law
     */
    record Killed(String by) implements Fate {}

    /** No possible world tells it from the profile as it is: proved, over all of them. */
    record Equivalent() implements Fate {}

    /**
     * Nothing noticed it, though it answers some question otherwise.
     *
     * @param witness finds a smallest such question, each time it is asked
     * @param variant makes the clauses that bear on the act of that question, with the change, each time it is asked
     */
    record Survived(Supplier<Difference> witness, Supplier<Variant> variant) implements Fate {

        /**
         * A smallest question that tells the mutant from the profile as it is.
         *
         * @return the question, with the ruling of the profile as it is and the mutant's
         */
        public Difference difference() {
            return witness.get();
        }

        /**
         * The scenario that would kill the mutant, where the profile as it is says what the text says.
         *
         * @param id what to call it
         * @return a scenario that expects the ruling of the profile as it is; its {@link Scenario#line()} goes into a file
         */
        public Scenario scenario(String id) {
            Difference difference = difference();
            return Scenario.of(id, difference.question(), difference.one());
        }
    }
}
