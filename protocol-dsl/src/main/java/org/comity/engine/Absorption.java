package org.comity.engine;

import java.util.BitSet;
import org.comity.question.Box;

/**
 * Which boxes make others needless. Of two boxes of one rule, the one that the other contains adds nothing, as far as the columns
 * go that are still open; so it is between impossible worlds.
 */
final class Absorption {

    private final Grid grid;
    private final BitSet[][] apart;
    private final int[] firstOfGroup;
    private final int[] endOfGroup;

    Absorption(Grid grid) {
        this.grid = grid;
        int size = grid.size();
        this.firstOfGroup = new int[size];
        this.endOfGroup = new int[size];
        this.apart = new BitSet[size][];
        int first = 0;
        for (int bit = 0; bit < size; bit++) {
            if (bit > 0 && !sameGroup(bit - 1, bit)) {
                first = bit;
            }
            firstOfGroup[bit] = first;
        }
        int end = size;
        for (int bit = size - 1; bit >= 0; bit--) {
            endOfGroup[bit] = end;
            if (firstOfGroup[bit] == bit) {
                end = bit;
            }
        }
        for (int bit = 0; bit < size; bit++) {
            apart[bit] = new BitSet[endOfGroup[bit] - firstOfGroup[bit]];
            for (int other = firstOfGroup[bit]; other < endOfGroup[bit]; other++) {
                apart[bit][other - firstOfGroup[bit]] = apart(grid.box(bit), grid.box(other));
            }
        }
    }

    /** Boxes of one rule, or worlds. */
    private boolean sameGroup(int bit, int next) {
        if (next < grid.ruleBoxes()) {
            return grid.owner(bit) == grid.owner(next);
        }
        return bit >= grid.worldsFrom();
    }

    /** The columns in which a box excludes what another allows. */
    private static BitSet apart(Box box, Box other) {
        BitSet apart = new BitSet();
        for (int at = 0; at < box.columns().length(); at++) {
            int column = box.columns().get(at);
            if ((other.allowed(column, -1) & ~box.allowed().get(at)) != 0) {
                apart.set(column);
            }
        }
        return apart;
    }

    /**
     * Takes the needless boxes out of the living ones.
     *
     * @param alive the living boxes, changed
     * @param open the columns that are still open
     */
    void reduce(long[] alive, BitSet open) {
        for (int bit = 0; bit < grid.size(); bit++) {
            for (int other = firstOfGroup[bit]; Bits.has(alive, bit) && other < endOfGroup[bit]; other++) {
                if (other != bit && Bits.has(alive, other) && !apart[other][bit - firstOfGroup[bit]].intersects(open)) {
                    Bits.clear(alive, bit);
                }
            }
        }
    }
}
