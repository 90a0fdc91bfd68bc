package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the unknown facts of a question can turn out, as far as it changes which rules stand.
 *
 * <p>Exact: it branches on each unknown column that an open rule turns on, taking values with the same effect together, and leaves
 * out worlds that cannot be. A rule that is settled needs no further boxes, nor does one need a box that another contains.
 *
 * <p>What can still come of a {@link State} does not depend on how it was reached. So it is found out once, for all questions that are
 * put to the same object. Not thread-safe.
 */
final class Completions {

    /** The boxes that are still alive, and the open columns that some of them turn on. */
    private static final class State {
        final long[] alive;
        final BitSet open;
        private final int hash;
        private @Nullable List<Branch> branches;
        private @Nullable Set<BitSet> sets;

        State(long[] alive, BitSet open) {
            this.alive = alive;
            this.open = open;
            this.hash = 31 * Arrays.hashCode(alive) + open.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof State state && Arrays.equals(alive, state.alive) && open.equals(state.open));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A way on from a state: the values of its column that lead this way, the rules that are settled, and the state that is left. */
    private record Branch(long taking, BitSet settled, State to) {}

    /** Where a search for a set that fails has been. */
    private record Visit(State state, BitSet settled) {}

    private final Grid grid;
    private final long[] ruleBoxes;
    private final Worlds worlds;
    private final Map<State, State> states = new HashMap<>();

    /** Nothing is found out yet about questions on these boxes. */
    Completions(Grid grid) {
        this.grid = grid;
        this.ruleBoxes = grid.mask(0, grid.ruleBoxes());
        this.worlds = new Worlds(grid);
    }

    /** The same as {@link #of(int[])} for one question alone. */
    static ImmutableSet<BitSet> of(Grid grid, int[] values) {
        return new Completions(grid).of(values);
    }

    /** The same as {@link #allOf(int[], Predicate)} for one question alone. */
    static boolean allOf(Grid grid, int[] values, Predicate<BitSet> test) {
        return new Completions(grid).allOf(values, test);
    }

    /** The same as {@link #exist(int[])} for one question alone. */
    static boolean exist(Grid grid, int[] values) {
        long[] possible = grid.reach(values).possible();
        return !Bits.intersect(possible, grid.worlds()) || new Worlds(grid).canBeAvoided(possible, unknown(values));
    }

    /**
     * The sets of rules that stand, over all completions.
     *
     * @param values the value of each column, or -1 where it is unknown
     * @return each set of rules that some possible completion lets stand; none where no completion is possible
     */
    ImmutableSet<BitSet> of(int[] values) {
        Branch start = start(values);
        return start == null ? ImmutableSet.of() : ImmutableSet.copyOf(sets(start));
    }

    /**
     * How many sets of rules can stand with each value of each column.
     *
     * @param values the value of each column, or -1 where it is unknown
     * @return as many as {@link #of(int[])} would give with that value of that column; for a known column what it gives as it is
     */
    int[][] withEach(int[] values) {
        int[][] count = new int[values.length][];
        for (int column = 0; column < count.length; column++) {
            count[column] = new int[valuesOf(column)];
        }
        Branch start = start(values);
        if (start != null) {
            for (long[] allowed : allowing(start.to(), new HashMap<>()).values()) {
                for (int column = 0; column < count.length; column++) {
                    for (int value = 0; value < count[column].length; value++) {
                        count[column][value] += (int) (allowed[column] >> value & 1);
                    }
                }
            }
        }
        return count;
    }

    /** For each set of rules that the ways on from a state settle, the values of each column with which they do. */
    private Map<BitSet, long[]> allowing(State state, Map<State, Map<BitSet, long[]>> known) {
        Map<BitSet, long[]> allowing = known.get(state);
        if (allowing == null) {
            allowing = new HashMap<>();
            int column = columnOf(state);
            if (column < 0) {
                allowing.put(new BitSet(), possible(state));
            }
            for (Branch branch : branches(state)) {
                for (Map.Entry<BitSet, long[]> after :
                        allowing(branch.to(), known).entrySet()) {
                    long[] allowed = after.getValue().clone();
                    allowed[column] = branch.taking();
                    long[] before = allowing.putIfAbsent(together(branch.settled(), after.getKey()), allowed);
                    if (before != null) {
                        Bits.add(before, allowed);
                    }
                }
            }
            known.put(state, allowing);
        }
        return allowing;
    }

    /** The values of each column that alone do not lead to a world that cannot be. */
    private long[] possible(State state) {
        long[] possible = new long[grid.topic().columns().size()];
        Arrays.fill(possible, -1);
        for (int column = state.open.nextSetBit(0); column >= 0; column = state.open.nextSetBit(column + 1)) {
            BitSet left = (BitSet) state.open.clone();
            left.clear(column);
            for (int value = 0; value < valuesOf(column); value++) {
                if (!worlds.canBeAvoided(Bits.and(state.alive, grid.allowing(column, value)), left)) {
                    possible[column] &= ~(1L << value);
                }
            }
        }
        return possible;
    }

    private int valuesOf(int column) {
        return grid.topic().columns().get(column).values().size();
    }

    /**
     * Whether something is so in all completions. It looks no further than the first in which it is not.
     *
     * @param values the value of each column, or -1 where it is unknown
     * @param test is given the set of rules that stand, the same one perhaps more than once
     * @return whether every set passes
     */
    boolean allOf(int[] values, Predicate<BitSet> test) {
        Branch start = start(values);
        return start == null || allOf(start.to(), start.settled(), test, new HashSet<>());
    }

    /**
     * Whether known values can be so together.
     *
     * @param values the value of each column, or -1 where it is unknown
     * @return whether some completion is possible
     */
    boolean exist(int[] values) {
        return worlds.canBeAvoided(grid.reach(values).possible(), unknown(values));
    }

    private static BitSet unknown(int[] values) {
        BitSet open = new BitSet();
        for (int column = 0; column < values.length; column++) {
            open.set(column, values[column] < 0);
        }
        return open;
    }

    private @Nullable Branch start(int[] values) {
        BitSet open = unknown(values);
        return reaching(0, grid.reach(values).possible(), open);
    }

    private Set<BitSet> sets(Branch branch) {
        Set<BitSet> after = sets(branch.to());
        if (branch.settled().isEmpty()) {
            return after;
        }
        Set<BitSet> sets = new LinkedHashSet<>();
        for (BitSet set : after) {
            sets.add(together(branch.settled(), set));
        }
        return sets;
    }

    /** The sets of rules that the ways on from a state settle. */
    private Set<BitSet> sets(State state) {
        Set<BitSet> known = state.sets;
        if (known == null) {
            known = new LinkedHashSet<>();
            if (columnOf(state) < 0) {
                known.add(new BitSet());
            }
            for (Branch branch : branches(state)) {
                known.addAll(sets(branch));
            }
            state.sets = known;
        }
        return known;
    }

    /** Goes on from a state; false where the test is not passed. */
    private boolean allOf(State state, BitSet settled, Predicate<BitSet> test, Set<Visit> visited) {
        if (!visited.add(new Visit(state, settled))) {
            return true;
        }
        if (columnOf(state) < 0) {
            return test.test(settled);
        }
        for (Branch branch : branches(state)) {
            if (!allOf(branch.to(), together(settled, branch.settled()), test, visited)) {
                return false;
            }
        }
        return true;
    }

    private static BitSet together(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.or(others);
        return both;
    }

    /** The first open column that an open rule turns on; -1 where there is none. */
    private int columnOf(State state) {
        for (int column = state.open.nextSetBit(0); column >= 0; column = state.open.nextSetBit(column + 1)) {
            if (Bits.intersect(state.alive, ruleBoxes, grid.restricting(column))) {
                return column;
            }
        }
        return -1;
    }

    private List<Branch> branches(State state) {
        List<Branch> known = state.branches;
        if (known == null) {
            known = new ArrayList<>();
            int column = columnOf(state);
            if (column >= 0) {
                BitSet left = (BitSet) state.open.clone();
                left.clear(column);
                Map<ImmutableLongArray, Long> effects = new LinkedHashMap<>();
                for (int value = 0; value < valuesOf(column); value++) {
                    effects.merge(
                            ImmutableLongArray.copyOf(Bits.and(state.alive, grid.allowing(column, value))),
                            1L << value,
                            (some, more) -> some | more);
                }
                for (Map.Entry<ImmutableLongArray, Long> effect : effects.entrySet()) {
                    Branch branch = reaching(effect.getValue(), effect.getKey().toArray(), left);
                    if (branch != null) {
                        known.add(branch);
                    }
                }
            }
            state.branches = known;
        }
        return known;
    }

    /** What living boxes settle, and what is left; null where these worlds cannot be. */
    private @Nullable Branch reaching(long taking, long[] alive, BitSet open) {
        BitSet settled = settle(alive, open);
        if (!worlds.canBeAvoided(alive, open)) {
            return null;
        }
        grid.absorption().reduce(alive, open);
        BitSet turning = new BitSet();
        for (int column = open.nextSetBit(0); column >= 0; column = open.nextSetBit(column + 1)) {
            turning.set(column, Bits.intersect(alive, grid.restricting(column)));
        }
        State state = new State(alive, turning);
        State known = states.putIfAbsent(state, state);
        return new Branch(taking, settled, known == null ? state : known);
    }

    /** Takes the boxes of rules that are certain out of the living ones, and says which rules these are. */
    private BitSet settle(long[] alive, BitSet open) {
        long[] restricted = Bits.of(grid.size());
        for (int column = open.nextSetBit(0); column >= 0; column = open.nextSetBit(column + 1)) {
            Bits.add(restricted, grid.restricting(column));
        }
        BitSet settled = new BitSet();
        for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
            if (Bits.has(alive, bit) && !Bits.has(restricted, bit)) {
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
