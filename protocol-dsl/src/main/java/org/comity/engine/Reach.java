package org.comity.engine;

/** Which boxes of a grid known values reach. */
final class Reach {

    private final long[] certain;
    private final long[] possible;

    Reach(long[] certain, long[] possible) {
        this.certain = certain;
        this.possible = possible;
    }

    /** The boxes that the values meet whole. */
    long[] certain() {
        return certain;
    }

    /** The boxes that the values do not exclude. */
    long[] possible() {
        return possible;
    }

    /** Whether one of some boxes is possible and not certain. */
    boolean leavesOpen(long[] among) {
        for (int k = 0; k < among.length; k++) {
            if (((certain[k] ^ possible[k]) & among[k]) != 0) {
                return true;
            }
        }
        return false;
    }
}
