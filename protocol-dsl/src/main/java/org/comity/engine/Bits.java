package org.comity.engine;

import java.util.Arrays;

/** Sets of bits in {@code long} words. */
final class Bits {

    private Bits() {}

    static long[] of(int size) {
        return new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    static void set(long[] bits, int bit) {
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    static void clear(long[] bits, int bit) {
        bits[bit / Long.SIZE] &= ~(1L << bit);
    }

    static boolean has(long[] bits, int bit) {
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    static long[] and(long[] some, long[] others) {
        long[] both = new long[some.length];
        for (int k = 0; k < both.length; k++) {
            both[k] = some[k] & others[k];
        }
        return both;
    }

    /** Takes out of some bits what others do not have. */
    static void keep(long[] some, long[] others) {
        for (int k = 0; k < some.length; k++) {
            some[k] &= others[k];
        }
    }

    /** Takes out of some bits what others have. */
    static void remove(long[] some, long[] others) {
        for (int k = 0; k < some.length; k++) {
            some[k] &= ~others[k];
        }
    }

    static boolean any(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the rows that have a bit. */
    static int[] rowsWithAny(long[][] rows) {
        int[] numbers = new int[rows.length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (any(rows[row])) {
                numbers[count++] = row;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Puts into some bits what others have. */
    static void add(long[] some, long[] others) {
        for (int k = 0; k < some.length; k++) {
            some[k] |= others[k];
        }
    }

    /** Whether three sets have a bit in common. */
    static boolean intersect(long[] some, long[] others, long[] third) {
        for (int k = 0; k < some.length; k++) {
            if ((some[k] & others[k] & third[k]) != 0) {
                return true;
            }
        }
        return false;
    }

    static boolean intersect(long[] some, long[] others) {
        for (int k = 0; k < some.length; k++) {
            if ((some[k] & others[k]) != 0) {
                return true;
            }
        }
        return false;
    }
}
