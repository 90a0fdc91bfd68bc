package org.comity.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * The rulings of one profile on the very questions asked so far, of which either all presume the ordinary or none does. Finding one
 * allocates nothing and takes no lock.
 *
 * <p>Bounded: when it is full it starts anew. It keeps facts only, never the objects they were read from. Thread-safe.
 */
public final class QuestionsAsked {

    private static final int FIRST_PLACES = 1 << 4;
    private static final int MOST_PLACES = 1 << 14;

    private volatile Table table = new Table(FIRST_PLACES);

    /** Two slots a place, filled once: the ruling first, then the words of the question, whose presence publishes it. */
    private static final class Table {
        private final AtomicReferenceArray<@Nullable Object> slots;
        private int filled;

        Table(int places) {
            this.slots = new AtomicReferenceArray<>(2 * places);
        }

        @Nullable
        Ruling find(Question<?> question) {
            int last = slots.length() - 1;
            for (int slot = 2 * question.hashCode() & last; ; slot = slot + 2 & last) {
                long[] words = (long[]) slots.getAcquire(slot);
                if (words == null) {
                    return null;
                }
                Ruling ruling = (Ruling) slots.getPlain(slot + 1);
                if (ruling != null && ruling.act() == question.act() && isSame(words, question)) {
                    return ruling;
                }
            }
        }

        private static boolean isSame(long[] words, Question<?> question) {
            for (int i = 0; i < words.length; i++) {
                if (words[i] != question.word(i)) {
                    return false;
                }
            }
            return true;
        }

        void put(int hash, long[] words, Object ruling) {
            int last = slots.length() - 1;
            int slot = 2 * hash & last;
            while (slots.getPlain(slot) != null) {
                slot = slot + 2 & last;
            }
            slots.setPlain(slot + 1, ruling);
            slots.setRelease(slot, words);
            filled++;
        }

        boolean isFull() {
            return 4 * filled >= slots.length();
        }
    }

    /**
     * Finds a ruling.
     *
     * @param question the question
     * @return the ruling on a question equal to it; null where none was kept
     */
    public @Nullable Ruling find(Question<?> question) {
        return table.find(question);
    }

    /**
     * Keeps a ruling, unless one on an equal question was kept meanwhile.
     *
     * @param question the question
     * @param ruling the ruling on it
     * @return the ruling kept
     */
    public synchronized Ruling keep(Question<?> question, Ruling ruling) {
        Ruling kept = find(question);
        if (kept != null) {
            return kept;
        }
        if (table.isFull()) {
            table = new Table(Math.min(table.slots.length(), MOST_PLACES));
        }
        long[] words = new long[question.act().topic().words()];
        for (int i = 0; i < words.length; i++) {
            words[i] = question.word(i);
        }
        table.put(question.hashCode(), words, ruling);
        return ruling;
    }
}
