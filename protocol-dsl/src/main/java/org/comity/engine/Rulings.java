package org.comity.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.comity.question.Packed;
import org.comity.ruling.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * The rulings made so far, of which either all presume the ordinary or none does, found by the facts on which they turn. Finding one
 * allocates nothing and takes no lock.
 *
 * <p>Bounded: when it is full it starts anew, and rulings are made again as they are asked for. It keeps facts only, never the objects
 * they were read from. Thread-safe: two threads may make the same ruling at once, and the first one kept is the one that both give.
 */
final class Rulings {

    private static final int FIRST_PLACES = 1 << 4;
    private static final int MOST_PLACES = 1 << 16;

    private volatile Table table = new Table(FIRST_PLACES);

    /** Two slots a place, filled once: the ruling first, then the facts, whose presence publishes it. */
    private static final class Table {
        private final AtomicReferenceArray<@Nullable Object> slots;
        private int filled;

        Table(int places) {
            this.slots = new AtomicReferenceArray<>(2 * places);
        }

        /** The slot of these facts, or the free one where they would be. */
        int slot(Packed facts) {
            int last = slots.length() - 1;
            for (int slot = 2 * facts.hashCode() & last; ; slot = slot + 2 & last) {
                Object kept = slots.getAcquire(slot);
                if (kept == null || kept == facts || facts.equals(kept)) {
                    return slot;
                }
            }
        }

        @Nullable
        Ruling find(Packed facts) {
            int slot = slot(facts);
            return kept(facts, slot) == null ? null : (Ruling) slots.getPlain(slot + 1);
        }

        /** What is kept in the slot of these facts; null where it was free, though others may have taken it meanwhile. */
        @Nullable
        Packed kept(Packed facts, int slot) {
            Object kept = slots.getAcquire(slot);
            return kept == facts || facts.equals(kept) ? (Packed) kept : null;
        }

        void put(Packed facts, @Nullable Object ruling) {
            int slot = slot(facts);
            slots.setPlain(slot + 1, ruling);
            slots.setRelease(slot, facts);
            filled++;
        }

        /** A table with room: twice as large, or empty where it is as large as it gets. */
        Table withRoom() {
            int length = slots.length();
            if (4 * filled < length) {
                return this;
            }
            if (length == 2 * MOST_PLACES) {
                return new Table(MOST_PLACES);
            }
            Table larger = new Table(length);
            for (int slot = 0; slot < length; slot += 2) {
                Packed facts = (Packed) slots.getPlain(slot);
                if (facts != null) {
                    larger.put(facts, slots.getPlain(slot + 1));
                }
            }
            return larger;
        }
    }

    /** The ruling on these facts; null where none was kept. */
    @Nullable
    Ruling find(Packed facts) {
        return table.find(facts);
    }

    /** The equal facts that are kept, or these. */
    Packed same(Packed facts) {
        Table now = table;
        Packed kept = now.kept(facts, now.slot(facts));
        return kept == null ? facts : kept;
    }

    /** Keeps a ruling, unless one on the same facts was kept meanwhile. */
    synchronized Ruling keep(Packed facts, Ruling ruling) {
        Ruling kept = find(facts);
        if (kept != null) {
            return kept;
        }
        table = table.withRoom();
        table.put(facts, ruling);
        return ruling;
    }
}
