package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the unknown facts of a question can turn out, as far as it changes which rules stand.
 *
 * <p>Exact: it branches on each unknown column that an open rule turns on, taking values with the same effect together, and leaves
 * out worlds that cannot be. A rule that is settled needs no further boxes, nor does one need a box that another contains; a state met before is not visited again.
 */
final class Completions {

    /** Where the search stands; two branches that meet here go the same way. */
    private record State(int level, ImmutableLongArray alive, BitSet settled, BitSet passed) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof State state
                    && level == state.level
                    && alive.equals(state.alive)
                    && settled.equals(state.settled)
                    && passed.equals(state.passed);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * level + alive.hashCode()) + settled.hashCode()) + passed.hashCode();
        }
    }

    private final Grid grid;
    private final int[] unknown;
    private final long[] ruleBoxes;
    private final Worlds worlds;
    private final Set<State> visited = new HashSet<>();
    private final Predicate<BitSet> visitor;

    private Completions(Grid grid, int[] unknown, Predicate<BitSet> visitor) {
        this.grid = grid;
        this.unknown = unknown;
        this.visitor = visitor;
        this.ruleBoxes = grid.mask(0, grid.ruleBoxes());
        this.worlds = new Worlds(grid);
    }

    /**
     * The sets of rules that stand, over all completions.
     *
     * @param grid the boxes
     * @param values the value of each column, or -1 where it is unknown
     * @return each set of rules that some possible completion lets stand; none where no completion is possible
     */
    static ImmutableSet<BitSet> of(Grid grid, int[] values) {
        Set<BitSet> found = new LinkedHashSet<>();
        allOf(grid, values, standing -> {
            found.add(standing);
            return true;
        });
        return ImmutableSet.copyOf(found);
    }

    /**
     * Whether something is so in all completions. It looks no further than the first in which it is not.
     *
     * @param grid the boxes
     * @param values the value of each column, or -1 where it is unknown
     * @param test is given the set of rules that stand, the same one perhaps more than once
     * @return whether every set passes
     */
    static boolean allOf(Grid grid, int[] values, Predicate<BitSet> test) {
        Completions completions = new Completions(grid, unknown(values), test);
        return completions.explore(
                0, grid.reach(values).possible(), new BitSet(), Bits.of(completions.unknown.length + 1));
    }

    /**
     * Whether known values can be so together.
     *
     * @param grid the boxes
     * @param values the value of each column, or -1 where it is unknown
     * @return whether some completion is possible
     */
    static boolean exist(Grid grid, int[] values) {
        long[] possible = grid.reach(values).possible();
        return !Bits.intersect(possible, grid.worlds()) || new Worlds(grid).canBeAvoided(possible, openColumns(values));
    }

    private static BitSet openColumns(int[] values) {
        BitSet open = new BitSet();
        for (int column = 0; column < values.length; column++) {
            open.set(column, values[column] < 0);
        }
        return open;
    }

    private static int[] unknown(int[] values) {
        int[] unknown = new int[values.length];
        int count = 0;
        for (int column = 0; column < values.length; column++) {
            if (values[column] < 0) {
                unknown[count++] = column;
            }
        }
        return Arrays.copyOf(unknown, count);
    }

    /** Goes on from a state; false where the visitor wants no more. */
    private boolean explore(int from, long[] reached, BitSet settledBefore, long[] assigned) {
        long[] open = restrictedByUnassigned(assigned);
        long[] alive = reached.clone();
        BitSet settled = settle(alive, settledBefore, open);
        BitSet openColumns = unassigned(assigned);
        if (!worlds.canBeAvoided(alive, openColumns)) {
            return true;
        }
        grid.absorption().reduce(alive, openColumns);
        long[] openRules = Bits.and(alive, ruleBoxes);
        int level = from;
        while (level < unknown.length && !Bits.intersect(openRules, grid.restricting(unknown[level]))) {
            level++;
        }
        if (!visited.add(new State(level, ImmutableLongArray.copyOf(alive), settled, passed(alive, assigned, level)))) {
            return true;
        }
        if (level == unknown.length) {
            return visitor.test(settled);
        }
        long[] now = assigned.clone();
        Bits.set(now, level);
        Set<ImmutableLongArray> effects = new LinkedHashSet<>();
        int column = unknown[level];
        for (int value = 0; value < grid.topic().columns().get(column).values().size(); value++) {
            effects.add(ImmutableLongArray.copyOf(Bits.and(alive, grid.allowing(column, value))));
        }
        for (ImmutableLongArray effect : effects) {
            if (!explore(level + 1, effect.toArray(), settled, now)) {
                return false;
            }
        }
        return true;
    }

    private BitSet unassigned(long[] assigned) {
        BitSet open = new BitSet();
        for (int level = 0; level < unknown.length; level++) {
            if (!Bits.has(assigned, level)) {
                open.set(unknown[level]);
            }
        }
        return open;
    }

    /** The columns passed over that a living box still turns on: with the living boxes they settle what is ahead. */
    private BitSet passed(long[] alive, long[] assigned, int level) {
        BitSet passed = new BitSet();
        for (int before = 0; before < level; before++) {
            if (!Bits.has(assigned, before) && Bits.intersect(alive, grid.restricting(unknown[before]))) {
                passed.set(before);
            }
        }
        return passed;
    }

    /** The boxes that some column still open restricts. */
    private long[] restrictedByUnassigned(long[] assigned) {
        long[] open = Bits.of(grid.size());
        for (int level = 0; level < unknown.length; level++) {
            if (!Bits.has(assigned, level)) {
                long[] restricting = grid.restricting(unknown[level]);
                for (int k = 0; k < open.length; k++) {
                    open[k] |= restricting[k];
                }
            }
        }
        return open;
    }

    /** Takes the boxes of rules that are certain out of the living ones, and says which rules are settled. */
    private BitSet settle(long[] alive, BitSet before, long[] open) {
        BitSet settled = (BitSet) before.clone();
        for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
            if (Bits.has(alive, bit) && !Bits.has(open, bit)) {
                settled.set(grid.owner(bit));
            }
        }
        for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
            if (settled.get(grid.owner(bit))) {
                Bits.clear(alive, bit);
            }
        }
        for (int bit = grid.ruleBoxes(); bit < grid.worldsFrom(); bit++) {
            Bits.clear(alive, bit);
        }
        return settled;
    }
}
