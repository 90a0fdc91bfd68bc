package org.comity.engine;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * The rulings made so far, found by the facts on which they turn. Finding one allocates nothing and takes no lock.
 *
 * <p>Bounded: when it is full it starts anew, and rulings are made again as they are asked for. Two threads may make the same ruling
 * at once; the first one kept is the one that both give.
 */
final class Rulings {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_PLACES = 1 << 5;
    private static final int MOST_PLACES = 1 << 16;

    /** Which words of a question matter, and which bits of them. */
    private final int[] words;

    private final long[] masks;
    private volatile Table table;

    /** Places are filled once: the key first, then the ruling, whose presence publishes the key. */
    private final class Table {
        private final AtomicReferenceArray<@Nullable Ruling> rulings;
        private final long[] keys;
        private int filled;

        Table(int places) {
            this.rulings = new AtomicReferenceArray<>(places);
            this.keys = new long[places * words.length];
        }

        @Nullable
        Ruling find(Question<?> question) {
            int last = rulings.length() - 1;
            for (int place = hash(question) & last; ; place = place + 1 & last) {
                Ruling ruling = rulings.getAcquire(place);
                if (ruling == null || holds(place, question)) {
                    return ruling;
                }
            }
        }

        private boolean holds(int place, Question<?> question) {
            for (int i = 0; i < words.length; i++) {
                if (keys[place * words.length + i] != (question.word(words[i]) & masks[i])) {
                    return false;
                }
            }
            return true;
        }

        void put(long[] key, Ruling ruling) {
            int last = rulings.length() - 1;
            int place = hash(key) & last;
            while (rulings.getPlain(place) != null) {
                place = place + 1 & last;
            }
            System.arraycopy(key, 0, keys, place * words.length, words.length);
            rulings.setRelease(place, ruling);
            filled++;
        }

        /** A table with room: twice as large, or empty where it is as large as it gets. */
        Table withRoom() {
            int places = rulings.length();
            if (2 * filled < places) {
                return this;
            }
            if (places == MOST_PLACES) {
                return new Table(MOST_PLACES);
            }
            Table larger = new Table(2 * places);
            for (int place = 0; place < places; place++) {
                Ruling ruling = rulings.getPlain(place);
                if (ruling != null) {
                    int from = place * words.length;
                    larger.put(Arrays.copyOfRange(keys, from, from + words.length), ruling);
                }
            }
            return larger;
        }
    }

    /**
     * An empty store.
     *
     * @param relevant the bits of a question's words on which rulings turn
     */
    Rulings(long[] relevant) {
        this.words = IntStream.range(0, relevant.length)
                .filter(word -> relevant[word] != 0)
                .toArray();
        this.masks = Arrays.stream(words).mapToLong(word -> relevant[word]).toArray();
        this.table = new Table(FIRST_PLACES);
    }

    /** The ruling on a question with the same facts, as far as they matter; null where none was made yet. */
    @Nullable
    Ruling find(Question<?> question) {
        return table.find(question);
    }

    /** Keeps a ruling, unless one on the same facts was kept meanwhile. */
    synchronized Ruling keep(Question<?> question, Ruling ruling) {
        Ruling kept = find(question);
        if (kept != null) {
            return kept;
        }
        table = table.withRoom();
        long[] key = new long[words.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = question.word(words[i]) & masks[i];
        }
        table.put(key, ruling);
        return ruling;
    }

    private int hash(Question<?> question) {
        long hash = 0;
        for (int i = 0; i < words.length; i++) {
            hash = mix(hash, question.word(words[i]) & masks[i]);
        }
        return spread(hash);
    }

    private static int hash(long[] key) {
        long hash = 0;
        for (long word : key) {
            hash = mix(hash, word);
        }
        return spread(hash);
    }

    private static long mix(long hash, long word) {
        return (Long.rotateLeft(hash, 29) ^ word) * SPREAD;
    }

    private static int spread(long hash) {
        return (int) (((hash ^ (hash >>> Integer.SIZE)) * SPREAD) >>> Integer.SIZE);
    }
}
