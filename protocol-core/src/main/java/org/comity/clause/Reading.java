package org.comity.clause;

import org.jspecify.annotations.Nullable;

/**
 * How a text that can fairly be read two ways was read.
 *
 * @param taken the reading taken
 * @param otherwise the other one, and what it would change
 */
public record Reading(String taken, String otherwise) {

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Reading reading
                        && taken.equals(reading.taken)
                        && otherwise.equals(reading.otherwise));
    }

    @Override
    public int hashCode() {
        return 31 * taken.hashCode() + otherwise.hashCode();
    }

    @Override
    public String toString() {
        return taken + " (otherwise: " + otherwise + ")";
    }
}
