package org.comity.question;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;

/**
 * One row of a decision table: for some columns of a topic the values allowed, for the others any. It holds of a world where
 * every column has an allowed value. Immutable and thread-safe.
 *
 * @param columns the positions of the columns that are restricted, ascending
 * @param allowed for each of them a bit for each value allowed; never none
 */
public record Box(ImmutableIntArray columns, ImmutableLongArray allowed) {

    /** The box of all worlds: it restricts nothing. */
    public static final Box ANYTHING = new Box(ImmutableIntArray.of(), ImmutableLongArray.of());

    /**
     * A box that restricts one column.
     *
     * @param column the position of the column
     * @param allowed a bit for each value allowed
     * @return the box
     */
    public static Box of(int column, long allowed) {
        return new Box(ImmutableIntArray.of(column), ImmutableLongArray.of(allowed));
    }

    /**
     * The values that the box allows in a column.
     *
     * @param column the position of the column
     * @param every what to answer where the column is not restricted
     * @return a bit for each value allowed
     */
    public long allowed(int column, long every) {
        int at = columns.indexOf(column);
        return at < 0 ? every : allowed.get(at);
    }

    /**
     * The worlds in both boxes.
     *
     * @param other the other box
     * @return the common part, empty where they have no world in common
     */
    public Optional<Box> and(Box other) {
        ImmutableIntArray.Builder bothColumns = ImmutableIntArray.builder();
        ImmutableLongArray.Builder bothAllowed = ImmutableLongArray.builder();
        int mine = 0;
        int theirs = 0;
        while (mine < columns.length() || theirs < other.columns.length()) {
            int next = Math.min(column(mine), other.column(theirs));
            long values = -1;
            if (column(mine) == next) {
                values &= allowed.get(mine++);
            }
            if (other.column(theirs) == next) {
                values &= other.allowed.get(theirs++);
            }
            if (values == 0) {
                return Optional.empty();
            }
            bothColumns.add(next);
            bothAllowed.add(values);
        }
        return Optional.of(new Box(bothColumns.build(), bothAllowed.build()));
    }

    private int column(int at) {
        return at < columns.length() ? columns.get(at) : Integer.MAX_VALUE;
    }

    /**
     * Whether every world of another box is in this one.
     *
     * @param other the other box
     * @return true where this box restricts no column more than the other does
     */
    public boolean contains(Box other) {
        for (int i = 0; i < columns.length(); i++) {
            if ((other.allowed(columns.get(i), -1) & ~allowed.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }
}
