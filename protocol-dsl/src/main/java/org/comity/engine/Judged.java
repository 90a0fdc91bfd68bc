package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.comity.ruling.Ruling;

/** The cases that questions about one act come to, each judged once. For as long as related questions are asked of it; not thread-safe. */
final class Judged implements Cases {

    private final Judge judge;
    private final Completions completions;
    private final Map<Standing, Ruling> judged = new HashMap<>();

    Judged(Grid grid, Judge judge) {
        this.judge = judge;
        this.completions = new Completions(grid);
    }

    Completions completions() {
        return completions;
    }

    @Override
    public ImmutableSet<BitSet> completions(int[] values) {
        return completions.of(values);
    }

    @Override
    public Ruling rule(Standing standing) {
        Ruling known = judged.get(standing);
        if (known == null) {
            known = judge.rule(standing);
            judged.put(standing, known);
        }
        return known;
    }
}
