package org.comity.engine;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values already made, by keys of {@code long} words. Bounded: when its places are taken, further values are made anew each time.
 * Thread-safe without locks; two threads may make the same value at once, and equal values are interchangeable.
 *
 * @param <V> what is kept
 */
final class Memo<V> {

    private static final int PLACES = 1 << 10;
    private static final int PROBES = 16;

    private static final class Entry<V> {
        final long[] key;
        final V value;

        Entry(long[] key, V value) {
            this.key = key;
            this.value = value;
        }
    }

    private final AtomicReferenceArray<@Nullable Entry<V>> entries = new AtomicReferenceArray<>(PLACES);

    V get(long[] key, Function<long[], V> make) {
        int start = hash(key);
        for (int probe = 0; probe < PROBES; probe++) {
            int place = start + probe & PLACES - 1;
            Entry<V> entry = entries.get(place);
            if (entry == null) {
                Entry<V> made = new Entry<>(key, make.apply(key));
                entries.compareAndSet(place, null, made);
                return made.value;
            }
            if (Arrays.equals(entry.key, key)) {
                return entry.value;
            }
        }
        return make.apply(key);
    }

    private static int hash(long[] key) {
        long hash = 0;
        for (long word : key) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
