package org.comity.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether unknown columns can still turn out so that no impossible world is met.
 *
 * <p>It takes the impossible world that fewest open columns can avoid, tries the values of one of these columns, those that avoid
 * it first, and goes on with what is left.
 */
final class Worlds {

    private final Grid grid;
    private final int from;
    private final int to;
    private final long[] worlds;
    private final Map<BitSet, Boolean> known = new HashMap<>();

    Worlds(Grid grid) {
        this.grid = grid;
        this.from = grid.worldsFrom();
        this.to = grid.size();
        this.worlds = grid.worlds();
    }

    /**
     * Whether they can be avoided.
     *
     * @param alive the boxes that the values so far do not exclude
     * @param open the columns without a value
     * @return true where some values of the open columns meet none of the impossible worlds
     */
    boolean canBeAvoided(long[] alive, BitSet open) {
        if (!Bits.intersect(alive, worlds)) {
            return true;
        }
        BitSet state = new BitSet(to - from + grid.topic().columns().size());
        for (int bit = from; bit < to; bit++) {
            if (Bits.has(alive, bit)) {
                state.set(bit - from);
            }
        }
        for (int column = open.nextSetBit(0); column >= 0; column = open.nextSetBit(column + 1)) {
            if (Bits.intersect(alive, worlds, grid.restricting(column))) {
                state.set(to - from + column);
            }
        }
        Boolean before = known.get(state);
        if (before == null) {
            before = search(alive, open);
            known.put(state, before);
        }
        return before;
    }

    private boolean search(long[] alive, BitSet open) {
        int world = tightest(alive, open);
        int column = columnOf(world, open);
        if (column < 0) {
            return false;
        }
        BitSet left = (BitSet) open.clone();
        left.clear(column);
        Set<BitSet> tried = new LinkedHashSet<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int value = 0;
                    value < grid.topic().columns().get(column).values().size();
                    value++) {
                long[] allowing = grid.allowing(column, value);
                if (Bits.has(allowing, world) == (pass == 1)) {
                    long[] next = Bits.and(alive, allowing);
                    if (tried.add(BitSet.valueOf(Bits.and(next, worlds))) && canBeAvoided(next, left)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The living world that fewest open columns restrict. */
    private int tightest(long[] alive, BitSet open) {
        int tightest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int bit = from; bit < to; bit++) {
            if (Bits.has(alive, bit)) {
                int columns = 0;
                for (int at = 0; at < grid.box(bit).columns().length(); at++) {
                    columns += open.get(grid.box(bit).columns().get(at)) ? 1 : 0;
                }
                if (columns < fewest) {
                    fewest = columns;
                    tightest = bit;
                }
            }
        }
        return tightest;
    }

    private int columnOf(int world, BitSet open) {
        for (int at = 0; at < grid.box(world).columns().length(); at++) {
            if (open.get(grid.box(world).columns().get(at))) {
                return grid.box(world).columns().get(at);
            }
        }
        return -1;
    }
}
