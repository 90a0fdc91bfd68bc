package org.comity.engine;

import java.util.BitSet;

/**
 * What is known of a question, as far as rulings turn on it.
 *
 * @param rules the rules whose conditions are met
 * @param shown the markers that are certain
 * @param open the markers that are certain or possible
 */
record Standing(BitSet rules, BitSet shown, BitSet open) {

    boolean shows(int marker) {
        return marker >= 0 && shown.get(marker);
    }

    boolean leavesOpen(int marker) {
        return marker >= 0 && open.get(marker) && !shown.get(marker);
    }
}
