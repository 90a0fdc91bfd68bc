package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.comity.clause.Citation;
import org.comity.question.Column;
import org.comity.ruling.Deciding;
import org.comity.ruling.OpenFact;
import org.comity.ruling.Outcome;

/**
 * Finds what would decide a question. A set of facts settles it where every way in which these facts can turn out leaves one outcome
 * only; the facts considered are the unknown circumstances that some open norm turns on.
 */
final class Settling {

    private final Evaluation evaluation;
    private final Grid grid;
    private final Judged cases;
    private final int[] values;
    private final ImmutableList<Integer> open;
    private final Map<ImmutableLongArray, ImmutableSet<Outcome>> outcomes = new HashMap<>();

    private Settling(Evaluation evaluation, Grid grid, int[] values) {
        this.evaluation = evaluation;
        this.grid = grid;
        this.cases = evaluation.cases();
        this.values = values;
        this.open = ImmutableList.copyOf(openCircumstances());
    }

    /**
     * What would decide a question.
     *
     * @param evaluation answers questions
     * @param grid its boxes
     * @param values the value of each column, or -1 where it is unknown
     */
    static Deciding of(Evaluation evaluation, Grid grid, int[] values) {
        return new Settling(evaluation, grid, values).deciding();
    }

    private Deciding deciding() {
        boolean few = open.size() <= Deciding.MOST_OPEN;
        ImmutableList<BitSet> sets = few
                ? MinimalSets.all(open.size(), set -> settles(set, 0, values.clone()))
                : ImmutableList.of(outcomes(values).size() == 1 ? new BitSet() : all());
        int[][] withEach = cases.completions().withEach(values);
        Comparator<Integer> halving = Comparator.<Integer>comparingDouble(column -> expectedLeft(withEach[column]))
                .thenComparing(Comparator.naturalOrder());
        ImmutableList<ImmutableList<Integer>> ordered = sets.stream()
                .map(set -> set.stream().mapToObj(open::get).sorted(halving).collect(ImmutableList.toImmutableList()))
                .sorted(Comparator.<ImmutableList<Integer>>comparingInt(List::size)
                        .thenComparing((one, other) -> compareEach(one, other, halving)))
                .collect(ImmutableList.toImmutableList());
        return new Deciding(
                outcomes(values),
                ordered.stream()
                        .map(set -> set.stream()
                                .map(column -> new OpenFact(column(column), because(column)))
                                .collect(ImmutableList.toImmutableList()))
                        .collect(ImmutableList.toImmutableList()),
                few || outcomes(values).size() == 1);
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, open.size());
        return all;
    }

    private static int compareEach(List<Integer> one, List<Integer> other, Comparator<Integer> order) {
        for (int at = 0; at < one.size(); at++) {
            int compared = order.compare(one.get(at), other.get(at));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private List<Integer> openCircumstances() {
        long[] boxes = openBoxes(values);
        List<Integer> columns = new ArrayList<>();
        for (int column : grid.restricted()) {
            if (values[column] < 0
                    && !column(column).fact().isChoice()
                    && Bits.intersect(boxes, grid.restricting(column))) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The boxes of rules that are possible and of which no box is certain. */
    private long[] openBoxes(int[] known) {
        Reach reach = grid.reach(known);
        BitSet certain = grid.standing(reach).rules();
        long[] boxes = Bits.of(grid.size());
        for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
            if (Bits.has(reach.possible(), bit) && !certain.get(grid.owner(bit))) {
                Bits.set(boxes, bit);
            }
        }
        return boxes;
    }

    /** Whether the outcome is certain however the facts of the set, from one on, turn out. */
    private boolean settles(BitSet set, int from, int[] known) {
        if (outcomes(known).size() == 1) {
            return true;
        }
        int at = set.nextSetBit(from);
        if (at < 0) {
            return false;
        }
        int column = open.get(at);
        Set<ImmutableLongArray> tried = new HashSet<>();
        boolean settled = true;
        for (int value = 0; value < column(column).values().size() && settled; value++) {
            known[column] = value;
            if (cases.completions().exist(known) && tried.add(key(known))) {
                settled = settles(set, at + 1, known);
            }
        }
        known[column] = -1;
        return settled;
    }

    /** What known values leave open: two that agree in it have the same outcomes. */
    private ImmutableLongArray key(int[] known) {
        long[] possible = grid.reach(known).possible();
        long[] key = Arrays.copyOf(possible, possible.length + (known.length + Long.SIZE - 1) / Long.SIZE);
        for (int column : grid.restricted()) {
            if (known[column] < 0 && Bits.intersect(possible, grid.restricting(column))) {
                key[possible.length + column / Long.SIZE] |= 1L << column;
            }
        }
        return ImmutableLongArray.copyOf(key);
    }

    private ImmutableSet<Outcome> outcomes(int[] known) {
        return outcomes.computeIfAbsent(key(known), left -> evaluation.outcomes(known, cases));
    }

    /** How many cases are left on average once a fact is known, cases being the sets of norms that may stand with each value. */
    private static double expectedLeft(int[] cases) {
        double squares = 0;
        double sum = 0;
        for (int left : cases) {
            squares += (double) left * left;
            sum += left;
        }
        return squares / sum;
    }

    private ImmutableList<Citation> because(int column) {
        long[] turning = Bits.and(openBoxes(values), grid.restricting(column));
        Set<Integer> rules = new TreeSet<>();
        for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
            if (Bits.has(turning, bit)) {
                rules.add(grid.owner(bit));
            }
        }
        return rules.stream().map(evaluation::citation).distinct().collect(ImmutableList.toImmutableList());
    }

    private Column column(int column) {
        return grid.topic().columns().get(column);
    }
}
