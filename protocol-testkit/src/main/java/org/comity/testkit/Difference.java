package org.comity.testkit;

/**
 * One thing in which a ruling differs from what a scenario expects. Immutable and thread-safe.
 *
 * @param what the key of the expectation: {@code outcome}, {@code strength}, {@code cites}, {@code duties}, {@code route}, {@code
 *     next} or {@code deadline}
 * @param expected what the scenario expects and the ruling lacks
 * @param actual what the ruling has
 */
public record Difference(String what, String expected, String actual) {

    @Override
    public String toString() {
        return what + ": expected " + expected + ", but found " + actual;
    }
}
