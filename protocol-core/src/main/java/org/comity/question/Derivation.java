package org.comity.question;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * How a fact follows from rich objects. The values are one for each column of the fact, or -1 where the objects do not tell.
 */
record Derivation(ImmutableList<Part<?, ?>> parts, Function<Object[], int[]> values) {

    static final int UNKNOWN = -1;

    /** Reads a yes or a no. */
    static int[] of(boolean yes) {
        return new int[] {yes ? 1 : 0};
    }

    /** Reads a yes, a no, or that it is not known. */
    static int[] of(Truth truth) {
        return new int[] {
            switch (truth) {
                case YES -> 1;
                case NO -> 0;
                case UNKNOWN -> UNKNOWN;
            }
        };
    }
}
