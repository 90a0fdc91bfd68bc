package org.comity.engine;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a question, as far as rulings turn on it.
 *
 * @param rules the rules whose conditions are met
 * @param shown the markers that are certain
 * @param open the markers that are certain or possible
 */
record Standing(BitSet rules, BitSet shown, BitSet open) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing standing
                && rules.equals(standing.rules)
                && shown.equals(standing.shown)
                && open.equals(standing.open);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rules.hashCode() + shown.hashCode()) + open.hashCode();
    }

    /** The same markers beside other rules. */
    Standing with(BitSet others) {
        return new Standing(others, shown, open);
    }

    boolean shows(int marker) {
        return marker >= 0 && shown.get(marker);
    }

    boolean leavesOpen(int marker) {
        return marker >= 0 && open.get(marker) && !shown.get(marker);
    }
}
