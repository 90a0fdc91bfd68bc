package org.comity.question;

import java.util.Arrays;

/**
 * The relevant facts of a question, packed into words as its {@link Topic} lays them out: what rulings are found by. Immutable and
 * thread-safe.
 */
public final class Packed {

    /** An odd number whose bits are spread, so that every bit of a fact reaches every bit of the hash. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Relevance relevance;
    private final Act<?> act;
    private final long[] words;
    private final int hash;

    Packed(Relevance relevance, Act<?> act, long[] words) {
        this.relevance = relevance;
        this.act = act;
        this.words = words;
        this.hash = hash(act, words);
    }

    private static int hash(Act<?> act, long[] words) {
        long hash = act.name().hashCode();
        for (long word : words) {
            hash = (Long.rotateLeft(hash, 29) ^ word) * SPREAD;
        }
        return (int) (((hash ^ (hash >>> Integer.SIZE)) * SPREAD) >>> Integer.SIZE);
    }

    /**
     * Whether all that matters to a reader is in it.
     *
     * @param reader who answers
     * @return true where it was read for that reader, or whole
     */
    public boolean serves(Relevance.Reader reader) {
        return relevance.serves(reader);
    }

    /**
     * Leaves out what does not matter.
     *
     * @param to what matters
     * @return the relevant facts
     */
    public Packed relevant(Relevance to) {
        return relevance == to ? this : new Packed(to, act, to.of(words));
    }

    /**
     * The value of a column.
     *
     * @param column the position of the column in the topic
     * @return the index of the value, or -1 where it is unknown or not relevant
     */
    public int value(int column) {
        int bit = act.topic().offset(column);
        return (int) (words[bit / Long.SIZE] >>> bit & act.topic().fieldMask(column)) - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed that && act == that.act && sameFacts(that.words);
    }

    private boolean sameFacts(long[] others) {
        for (int i = 0; i < words.length; i++) {
            if (words[i] != others[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return act + " " + Arrays.toString(words);
    }
}
