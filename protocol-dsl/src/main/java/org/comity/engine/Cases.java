package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.comity.ruling.Ruling;

/** The cases of a question of which facts are missing. */
interface Cases {

    /** The sets of rules that stand, over all completions of known values. */
    ImmutableSet<BitSet> completions(int[] values);

    /** The ruling where some rules stand. */
    Ruling rule(Standing standing);

    /** Each worked out when it is asked for. */
    record Direct(Grid grid, Judge judge) implements Cases {

        @Override
        public ImmutableSet<BitSet> completions(int[] values) {
            return Completions.of(grid, values);
        }

        @Override
        public Ruling rule(Standing standing) {
            return judge.rule(standing);
        }
    }
}
