package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/** The cases of a question of which facts are missing. */
interface Cases {

    /** The sets of rules that stand, over all completions of known values. */
    ImmutableSet<BitSet> completions(int[] values);

    /** The ruling where these rules stand and these markers are shown. */
    Ruling rule(Standing standing);

    /** The outcomes of all completions of some values, where the markers are as they stand already. */
    default ImmutableSet<Outcome> outcomes(int[] values, Standing known) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (BitSet rules : completions(values)) {
            outcomes.add(rule(known.with(rules)).outcome());
        }
        return ImmutableSet.copyOf(outcomes);
    }

    /** The rulings of all completions of some values, each once, where the markers are as they stand already. */
    default ImmutableSet<Ruling> rulings(int[] values, Standing known) {
        ImmutableSet.Builder<Ruling> rulings = ImmutableSet.builder();
        for (BitSet rules : completions(values)) {
            rulings.add(rule(known.with(rules)));
        }
        return rulings.build();
    }
}
