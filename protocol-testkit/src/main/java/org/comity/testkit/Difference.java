package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One thing in which a ruling differs from what a scenario expects. Immutable and thread-safe.
 *
 * @param what the key of the expectation: {@code outcome}, {@code strength}, {@code cites}, {@code duties}, {@code route}, {@code
 *     next} or {@code deadline}
 * @param expected what the scenario expects and the ruling lacks
 * @param actual what the ruling has
 * @param missing the paragraphs, duties or steps that are expected and lacking, by their names
 * @param because what explains it: {@code 5.3 does not apply: sits-on-committee is no, not yes}; none where it was compared with a
 *     ruling alone
 */
public record Difference(
        String what, String expected, String actual, ImmutableList<String> missing, ImmutableList<String> because) {

    /**
     * A difference without what explains it.
     *
     * @param what the key of the expectation
     * @param expected what the scenario expects and the ruling lacks
     * @param actual what the ruling has
     */
    public Difference(String what, String expected, String actual) {
        this(what, expected, actual, ImmutableList.of(), ImmutableList.of());
    }

    Difference missing(List<String> names) {
        return new Difference(what, expected, actual, ImmutableList.copyOf(names), because);
    }

    Difference because(List<String> reasons) {
        return new Difference(what, expected, actual, missing, ImmutableList.copyOf(reasons));
    }

    @Override
    public String toString() {
        return what + ": expected " + expected + ", but found " + actual
                + (because.isEmpty() ? "" : " (" + String.join(" | ", because) + ")");
    }
}
