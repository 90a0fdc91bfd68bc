package org.comity.question;

import com.google.common.collect.ImmutableList;

/**
 * How a fact follows from rich objects.
 *
 * @param parts the one object or the two that it is read from
 * @param reader reads it
 */
record Derivation(ImmutableList<Part<?, ?>> parts, Reader reader) {

    static final int UNKNOWN = -1;

    /** Reads a fact. */
    @FunctionalInterface
    interface Reader {

        /**
         * Reads the fact.
         *
         * @param first the first object
         * @param last the last object, which is the first where there is but one
         * @return the index of the value, or -1 where the objects do not tell; for a set a bit for each element
         */
        long read(Object first, Object last);
    }

    /** Reads a yes or a no. */
    static long of(boolean yes) {
        return yes ? 1 : 0;
    }

    /** Reads a yes, a no, or that it is not known. */
    static long of(Truth truth) {
        return switch (truth) {
            case YES -> 1;
            case NO -> 0;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
