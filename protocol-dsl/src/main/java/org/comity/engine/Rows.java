package org.comity.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.comity.question.Question;
import org.comity.question.Topic;

/**
 * The grid looked up a byte of the packed question at a time: for each byte that matters and each of its values, the boxes that
 * are still possible and those that are certain as far as that byte goes.
 */
final class Rows {

    private static final int BYTE_VALUES = 256;

    private final int words;
    private final int[] bytes;
    private final long[][] possible;
    private final long[][] certain;
    private final long[] every;

    Rows(Grid grid) {
        this.words = grid.words();
        this.every = grid.mask(0, grid.size());
        Topic<?> topic = grid.topic();
        int columns = topic.columns().size();
        this.bytes = IntStream.range(0, columns)
                .filter(column -> Arrays.stream(grid.restricting(column)).anyMatch(word -> word != 0))
                .map(column -> topic.offset(column) / Byte.SIZE)
                .distinct()
                .toArray();
        this.possible = new long[bytes.length][];
        this.certain = new long[bytes.length][];
        for (int at = 0; at < bytes.length; at++) {
            possible[at] = fill(grid, bytes[at], true);
            certain[at] = fill(grid, bytes[at], false);
        }
    }

    private long[] fill(Grid grid, int byteIndex, boolean unknownStays) {
        Topic<?> topic = grid.topic();
        long[] rows = new long[BYTE_VALUES * words];
        int[] columns = IntStream.range(0, topic.columns().size())
                .filter(column -> topic.offset(column) / Byte.SIZE == byteIndex)
                .toArray();
        for (int value = 0; value < BYTE_VALUES; value++) {
            long[] row = every.clone();
            for (int column : columns) {
                int shift = topic.offset(column) % Byte.SIZE;
                int field = (int) (value >>> shift & topic.fieldMask(column)) - 1;
                if (field < 0 && !unknownStays) {
                    long[] restricting = grid.restricting(column);
                    for (int k = 0; k < words; k++) {
                        row[k] &= ~restricting[k];
                    }
                } else if (field >= 0
                        && field < topic.columns().get(column).values().size()) {
                    row = Bits.and(row, grid.allowing(column, field));
                }
            }
            System.arraycopy(row, 0, rows, value * words, words);
        }
        return rows;
    }

    /** The boxes that no known fact excludes. */
    long possible(Question<?> question, int word) {
        return lookUp(possible, question, word);
    }

    /** The boxes that known facts meet whole. */
    long certain(Question<?> question, int word) {
        return lookUp(certain, question, word);
    }

    private long lookUp(long[][] rows, Question<?> question, int word) {
        long left = every[word];
        for (int at = 0; at < bytes.length; at++) {
            int bit = bytes[at] * Byte.SIZE;
            int value = (int) (question.word(bit / Long.SIZE) >>> bit) & (BYTE_VALUES - 1);
            left &= rows[at][value * words + word];
        }
        return left;
    }
}
