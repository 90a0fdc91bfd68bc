package org.comity.ruling;

/**
 * A fact that the host did not state, took its ordinary value, and mattered.
 *
 * @param fact the name of the fact, or of one element of a set
 * @param value the name of the value presumed
 */
public record Presumption(String fact, String value) {

    @Override
    public String toString() {
        return fact + " = " + value;
    }
}
