package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.authority.Authority;
import org.comity.clause.Citation;
import org.comity.question.Act;
import org.comity.question.Column;
import org.comity.ruling.Outcome;
import org.comity.ruling.Presumption;
import org.comity.ruling.Ruling;

/** From known values, which can be so together, to a ruling. The values are one for each column, or -1 where it is unknown. */
final class Evaluation {

    private final Authority authority;
    private final Act<?> act;
    private final Ruleset rules;
    private final Grid grid;
    private final Judge judge;
    private final long[] ruleMask;
    private final long[] markerMask;
    private final Memo<Ruling> decided = new Memo<>();

    Evaluation(Authority authority, Act<?> act, Ruleset rules, Markers markers, Grid grid) {
        this.authority = authority;
        this.act = act;
        this.rules = rules;
        this.grid = grid;
        this.judge = new Judge(authority, act, rules, markers);
        this.ruleMask = grid.mask(0, grid.ruleBoxes());
        this.markerMask = grid.mask(grid.ruleBoxes(), grid.worldsFrom());
    }

    /** The ruling where these values are known. */
    Ruling ruling(int[] values) {
        return ruling(values, cases());
    }

    /** The same, with what was found out about related questions. */
    Ruling ruling(int[] values, Judged cases) {
        return whole(values, make(values, cases), List.of());
    }

    /** Nothing found out yet. */
    Judged cases() {
        return new Judged(grid, judge);
    }

    /** The ruling where unknown values may be presumed to be ordinary; it lists the presumptions that mattered. */
    Ruling presuming(int[] stated) {
        int[] values = stated.clone();
        List<Integer> presumed = presume(values);
        Judged cases = cases();
        Made made = make(values, cases);
        return whole(values, made, mattered(values, presumed, made.ruling(), cases));
    }

    /** The ruling with why it is silent, and with what stands behind it. */
    private Ruling whole(int[] values, Made made, List<Presumption> presumed) {
        Ruling answer = presumed.isEmpty()
                ? made.ruling()
                : Ruling.from(made.ruling()).presumptions(presumed).build();
        Ruling ruling = withNearest(values, answer);
        return ruling.withGrounds(new Inquiry(grid, rules, judge, values, new Made(ruling, made.values())));
    }

    /** Every ruling on known facts, over all possible worlds; the holders of offices are left open. */
    ImmutableSet<Ruling> everyRuling() {
        int[] nothing = new int[act.topic().columns().size()];
        Arrays.fill(nothing, -1);
        Standing unknown = grid.standing(grid.reach(nothing));
        return cases().rulings(nothing, unknown);
    }

    /** The address of the clause of a rule. */
    Citation citation(int rule) {
        return Citation.of(authority.id(), rules.get(rule).clause());
    }

    /** The outcomes that are open where these values are known. */
    ImmutableSet<Outcome> outcomes(int[] values, Judged cases) {
        Reach reach = grid.reach(values);
        return reach.leavesOpen(ruleMask)
                ? new Partial(grid, cases, grid.standing(reach), values.clone()).outcomes()
                : answer(values, cases).reachable();
    }

    /** What the protocol answers where these values are known. */
    Ruling answer(int[] values, Judged cases) {
        return make(values, cases).ruling();
    }

    private Made make(int[] values, Judged cases) {
        Reach reach = grid.reach(values);
        Standing standing = grid.standing(reach);
        if (reach.leavesOpen(ruleMask)) {
            return new Partial(grid, cases, standing, values.clone()).rule().orElseThrow();
        }
        int words = grid.words();
        long[] key = new long[2 * words];
        for (int k = 0; k < words; k++) {
            key[k] = reach.certain()[k];
            key[words + k] = reach.possible()[k] & markerMask[k];
        }
        return new Made(decided.get(key, made -> judge.rule(standing)), ImmutableIntArray.copyOf(values));
    }

    /** The presumptions without which, the later ones first, the answer would be another. */
    private List<Presumption> mattered(int[] values, List<Integer> presumed, Ruling ruling, Judged cases) {
        int[] fewer = values.clone();
        List<Presumption> mattered = new ArrayList<>();
        for (int column : presumed) {
            fewer[column] = -1;
            if (!Sameness.of(ruling, answer(fewer, cases))) {
                fewer[column] = values[column];
                Column fact = act.topic().columns().get(column);
                mattered.add(new Presumption(fact.name(), fact.values().get(values[column])));
            }
        }
        return mattered;
    }

    /** Lets unknown columns that rules turn on take their ordinary values, unless that cannot be. */
    List<Integer> presume(int[] values) {
        List<Integer> presumed = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            Column fact = act.topic().columns().get(column);
            if (values[column] < 0 && isPresumable(column)) {
                values[column] = fact.ordinary().getAsInt();
                if (!Completions.exist(grid, values)) {
                    values[column] = -1;
                } else {
                    presumed.add(column);
                }
            }
        }
        return presumed;
    }

    /** Whether a column has an ordinary value, and a rule turns on it. */
    boolean isPresumable(int column) {
        return act.topic().columns().get(column).ordinary().isPresent()
                && (Bits.intersect(ruleMask, grid.restricting(column))
                        || Bits.intersect(markerMask, grid.restricting(column)));
    }

    private Ruling withNearest(int[] values, Ruling ruling) {
        return ruling.outcome() == Outcome.SILENT && ruling.lifted().isEmpty()
                ? Ruling.from(ruling)
                        .silence(Nearest.to(values, grid, rules, act, authority.id()))
                        .build()
                : ruling;
    }
}
