package org.comity.clause;

/**
 * How a text that can fairly be read two ways was read.
 *
 * @param taken the reading taken
 * @param otherwise the other one, and what it would change
 */
public record Reading(String taken, String otherwise) {

    @Override
    public String toString() {
        return taken + " (otherwise: " + otherwise + ")";
    }
}
