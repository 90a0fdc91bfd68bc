package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Named;
import org.jspecify.annotations.Nullable;

/**
 * Few facts after which something is so of the rules that stand, however all others turn out: the fewest found from any box in which
 * it can be so, and none of them can be left out.
 */
final class Fewest {

    /** How many ways into the boxes are tried: fewer where a look at one takes longer. */
    private static final int WAYS_TIMES_SITUATIONS = 6_000;

    private static final int FEWEST_WAYS = 4;
    private static final int MOST_WAYS = 48;

    private final Grid grid;
    private final int actor;
    private final int soleActor;
    private final int mostWays;

    Fewest(Situations situations) {
        this.grid = situations.grid();
        this.actor = grid.topic().position(Asked.ACTOR);
        this.mostWays = Math.max(
                FEWEST_WAYS,
                Math.min(
                        MOST_WAYS,
                        WAYS_TIMES_SITUATIONS / Math.max(1, situations.all().size())));
        this.soleActor = situations.act().actors().size() == 1
                ? grid.topic()
                        .columns()
                        .get(actor)
                        .values()
                        .indexOf(Named.of(situations.act().actors().toArray(Actor[]::new)[0]))
                : -1;
    }

    /** The boxes in which rules stand together. */
    ImmutableList<Box> together(int... rules) {
        List<Box> boxes = List.of(Box.ANYTHING);
        for (int rule : rules) {
            List<Box> next = new ArrayList<>();
            for (Box box : boxes) {
                for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
                    if (grid.owner(bit) == rule) {
                        box.and(grid.box(bit)).ifPresent(next::add);
                    }
                }
            }
            boxes = next;
        }
        return ImmutableList.copyOf(boxes);
    }

    /**
     * Looks for the facts.
     *
     * @param seeds where it can be so
     * @param wanted what is to be so of the rules that stand
     * @return the value of each column, or -1 where it need not be known; empty where it is so in none of the boxes
     */
    Optional<int[]> after(List<Box> seeds, Predicate<BitSet> wanted) {
        return keeping(nothing(), seeds, wanted);
    }

    /** Looks for the facts, some of which are told in any case. */
    Optional<int[]> keeping(int[] told, List<Box> seeds, Predicate<BitSet> wanted) {
        int[] best = null;
        int[] ways = new int[1];
        for (Box seed : seeds.stream()
                .sorted(Comparator.comparingInt(box -> box.columns().length()))
                .toList()) {
            if (best != null && seed.columns().length() >= stated(best)) {
                break;
            }
            int[] found = new Search(told, seed, wanted, ways).from(0, told);
            if (found != null && (best == null || stated(found) < stated(best))) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Values of which nothing is known but who acts, where only one kind of actor can. */
    int[] nothing() {
        int[] values = new int[grid.topic().columns().size()];
        Arrays.fill(values, -1);
        values[actor] = soleActor;
        return values;
    }

    /** How many facts a question states. */
    int stated(int[] values) {
        int stated = 0;
        for (int column = 0; column < values.length; column++) {
            stated += values[column] >= 0 && !isGiven(column) ? 1 : 0;
        }
        return stated;
    }

    private boolean isGiven(int column) {
        return column == actor && soleActor >= 0;
    }

    /** The facts by their names. */
    ImmutableMap<String, String> named(int[] values) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (int column = 0; column < values.length; column++) {
            if (values[column] >= 0 && !isGiven(column)) {
                Column fact = grid.topic().columns().get(column);
                named.put(fact.name(), fact.values().get(values[column]));
            }
        }
        return named.buildOrThrow();
    }

    /**
     * Facts of a box that is in no possible world, fewest that exclude each other.
     *
     * @param boxes boxes of which none is in a possible world
     * @return the value of each column, or -1 where it is not needed
     */
    int[] excluded(List<Box> boxes) {
        int[] best = null;
        for (Box box : boxes) {
            int[] values = nothing();
            for (int at = 0; at < box.columns().length(); at++) {
                values[box.columns().get(at)] =
                        Long.numberOfTrailingZeros(box.allowed().get(at));
            }
            for (int column = values.length - 1; column >= 0; column--) {
                int value = values[column];
                if (value >= 0 && !isGiven(column)) {
                    values[column] = -1;
                    if (Completions.exist(grid, values)) {
                        values[column] = value;
                    }
                }
            }
            best = best == null || stated(values) < stated(best) ? values : best;
        }
        if (best == null) {
            throw new IllegalStateException(
                    "a rule that nothing breaks has no facts that exclude each other: report it as a defect of Comity");
        }
        return best;
    }

    /** One search: from what is told, within a box. */
    private final class Search {

        private final int[] told;
        private final Box seed;
        private final Predicate<BitSet> wanted;
        private final int[] ways;

        Search(int[] told, Box seed, Predicate<BitSet> wanted, int[] ways) {
            this.told = told;
            this.seed = seed;
            this.wanted = wanted;
            this.ways = ways;
        }

        int @Nullable [] from(int at, int[] values) {
            if (ways[0] >= mostWays || !Completions.exist(grid, values)) {
                return null;
            }
            if (at == seed.columns().length()) {
                if (!isPossible(values)) {
                    return null;
                }
                ways[0]++;
                return fewer(enough(values));
            }
            int column = seed.columns().get(at);
            int[] best = null;
            for (int value = 0; value < valuesOf(column); value++) {
                if ((seed.allowed().get(at) >> value & 1) == 1 && (values[column] < 0 || values[column] == value)) {
                    int[] found = from(at + 1, stating(values, column, value));
                    if (found != null && (best == null || stated(found) < stated(best))) {
                        best = found;
                    }
                    if (best != null && stated(best) <= seed.columns().length()) {
                        return best;
                    }
                }
            }
            return best;
        }

        /** States further facts, one alone if one is enough. */
        private int[] enough(int[] values) {
            int[] now = values;
            while (!isCertain(now)) {
                now = next(now);
            }
            return now;
        }

        private int[] next(int[] now) {
            List<int[]> ways = new ArrayList<>();
            for (int column : open(now)) {
                for (int value = 0; value < valuesOf(column); value++) {
                    ways.add(stating(now, column, value));
                }
            }
            return ways.stream()
                    .filter(this::isCertain)
                    .findFirst()
                    .or(() -> ways.stream().filter(this::isPossible).findFirst())
                    .orElseThrow(() -> new IllegalStateException("what is possible comes about for no value of an open"
                            + " fact: report it as a defect of Comity"));
        }

        /** Leaves out every fact without which it is still so. */
        private int[] fewer(int[] values) {
            int[] left = values.clone();
            for (int column = left.length - 1; column >= 0; column--) {
                int value = left[column];
                if (value >= 0 && told[column] < 0) {
                    left[column] = -1;
                    if (!isCertain(left)) {
                        left[column] = value;
                    }
                }
            }
            return left;
        }

        private boolean isCertain(int[] values) {
            return Completions.allOf(grid, values, wanted) && Completions.exist(grid, values);
        }

        private boolean isPossible(int[] values) {
            return !Completions.allOf(grid, values, wanted.negate());
        }
    }

    private static int[] stating(int[] values, int column, int value) {
        int[] more = values.clone();
        more[column] = value;
        return more;
    }

    private int valuesOf(int column) {
        return grid.topic().columns().get(column).values().size();
    }

    /** The columns without a value on which a rule still hangs. */
    private int[] open(int[] values) {
        Reach reach = grid.reach(values);
        long[] hanging = Bits.and(reach.possible(), grid.mask(0, grid.ruleBoxes()));
        Bits.remove(hanging, reach.certain());
        return Arrays.stream(grid.restricted())
                .filter(column -> values[column] < 0 && Bits.intersect(hanging, grid.restricting(column)))
                .toArray();
    }
}
