package org.comity.question;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * One column of a topic's decision table: a finite list of values, exactly one of which is true in a possible world.
 *
 * <p>A yes-no, a one-of and a count have one column each; a set has one yes-no column for each element, so that part of a
 * set can be known. Immutable.
 *
 * @param fact the fact that the column belongs to
 * @param name the fact's name, with {@code :element} behind it for an element of a set
 * @param values the names of the values, in order; at most 63
 * @param usual the index of the ordinary value, or -1 where none is declared
 */
public record Column(Fact<?> fact, String name, ImmutableList<String> values, int usual) {

    /** The largest number of values a column can have. */
    public static final int MOST_VALUES = 63;

    /**
     * Checks that the values fit.
     *
     * @param fact the fact that the column belongs to
     * @param name the fact's name, with {@code :element} behind it for an element of a set
     * @param values the names of the values, in order; at most 63
     * @param usual the index of the ordinary value, or -1 where none is declared
     */
    public Column {
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            throw new IllegalArgumentException(
                    "the fact `" + name + "` has " + values.size() + " values: 1 to " + MOST_VALUES + " are possible");
        }
    }

    /**
     * The value that a question may presume.
     *
     * @return the index of the ordinary value, empty where the topic declares none
     */
    public OptionalInt ordinary() {
        return usual < 0 ? OptionalInt.empty() : OptionalInt.of(usual);
    }

    /**
     * All values of the column.
     *
     * @return a bit for each value
     */
    public long every() {
        return (1L << values.size()) - 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
