package org.comity.engine;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.comity.question.Box;

/**
 * Possible worlds in which a box holds, and as few rules as can be stand besides: where a change of the box's rule shows most often.
 * It does not look everywhere, so that not finding one says nothing. Not thread-safe.
 */
final class Sparse {

    private final Grid grid;
    private final Worlds worlds;
    private final long[] rules;

    Sparse(Grid grid) {
        this.grid = grid;
        this.worlds = new Worlds(grid);
        this.rules = grid.mask(0, grid.ruleBoxes());
    }

    /** A world, with a value for every column that some box restricts, and -1 for the others. */
    Optional<int[]> world(Box box) {
        int[] values = new int[grid.topic().columns().size()];
        Arrays.fill(values, -1);
        BitSet open = new BitSet();
        open.set(0, values.length);
        long[] alive = grid.mask(0, grid.size());
        ImmutableIntArray wanted = box.columns();
        for (int at = 0; at < wanted.length(); at++) {
            alive = settle(wanted.get(at), box.allowed().get(at), values, alive, open);
            if (alive.length == 0) {
                return Optional.empty();
            }
        }
        for (int column : grid.restricted()) {
            if (values[column] < 0) {
                alive = settle(column, grid.topic().columns().get(column).every(), values, alive, open);
                if (alive.length == 0) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(values);
    }

    /** Takes the value that leaves the fewest boxes of rules; returns what is then left, or no word where no value is possible. */
    private long[] settle(int column, long allowed, int[] values, long[] alive, BitSet open) {
        open.clear(column);
        int fewest = Integer.MAX_VALUE;
        long[] best = new long[0];
        for (int value = 0; value < grid.topic().columns().get(column).values().size(); value++) {
            if ((allowed >> value & 1) == 0) {
                continue;
            }
            long[] left = Bits.and(alive, grid.allowing(column, value));
            int standing = count(left);
            if (standing < fewest && worlds.canBeAvoided(left, open)) {
                fewest = standing;
                best = left;
                values[column] = value;
            }
        }
        return best;
    }

    private int count(long[] left) {
        int count = 0;
        for (int word = 0; word < left.length; word++) {
            count += Long.bitCount(left[word] & rules[word]);
        }
        return count;
    }
}
