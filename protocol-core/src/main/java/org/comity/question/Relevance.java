package org.comity.question;

import java.util.Arrays;
import java.util.Collection;

/**
 * The facts of a topic on which somebody's answers turn: no others are read from the objects that a question is given. Immutable and
 * thread-safe.
 */
public final class Relevance {

    /** Who answers questions, and remembers what it read. */
    public interface Reader {

        /**
         * Facts just read, once for all questions that are alike.
         *
         * @param read the facts
         * @return equal facts that it read before and keeps, or else these
         */
        Packed once(Packed read);
    }

    private final Reader reader;
    private final boolean whole;
    private final long[] masks;
    private final DerivedFact[] derived;

    private Relevance(Reader reader, boolean whole, long[] masks, DerivedFact[] derived) {
        this.reader = reader;
        this.whole = whole;
        this.masks = masks;
        this.derived = derived;
    }

    /**
     * Some columns of a topic.
     *
     * @param reader who answers
     * @param topic the topic
     * @param columns the positions of the columns that matter
     * @return what matters to the reader in questions about the topic
     */
    public static Relevance of(Reader reader, Topic<?> topic, Collection<Integer> columns) {
        long[] fields = fields(topic, columns);
        return new Relevance(
                reader,
                false,
                fields,
                topic.layout().derived().stream()
                        .filter(fact -> fact.isIn(fields))
                        .toArray(DerivedFact[]::new));
    }

    private static long[] fields(Topic<?> topic, Collection<Integer> columns) {
        long[] fields = new long[topic.words()];
        for (int column : columns) {
            fields[topic.offset(column) / Long.SIZE] |= topic.fieldMask(column) << topic.offset(column);
        }
        return fields;
    }

    /** All that a topic knows, for whoever asks. */
    static Relevance whole(Layout layout) {
        long[] masks = new long[layout.words()];
        Arrays.fill(masks, -1);
        return new Relevance(read -> read, true, masks, layout.derived().toArray(DerivedFact[]::new));
    }

    Reader reader() {
        return reader;
    }

    /** Whether what is read for this relevance serves a reader. */
    boolean serves(Reader who) {
        return whole || reader == who;
    }

    /** What is relevant of some words. */
    long[] of(long[] words) {
        long[] relevant = new long[words.length];
        for (int word = 0; word < words.length; word++) {
            relevant[word] = words[word] & masks[word];
        }
        return relevant;
    }

    /** What is relevant of what was stated and of what the objects tell. */
    long[] read(long[] stated, Object[] objects) {
        long[] words = stated.clone();
        for (DerivedFact fact : derived) {
            fact.write(words, objects);
        }
        for (int word = 0; word < words.length; word++) {
            words[word] &= masks[word];
        }
        return words;
    }
}
