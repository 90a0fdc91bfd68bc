package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/** A fact that a topic reads from objects, with where its fields lie in the words of a question. */
final class DerivedFact {

    private static final long NO = 1;
    private static final long NO_TO_YES = 0b11;

    private final Fact<?> fact;
    private final Derivation.Reader reader;
    private final int first;
    private final int last;
    private final boolean several;
    private final int[] offsets;
    private final long[] fields;
    private final long[] noElement;

    DerivedFact(Layout layout, Fact<?> fact, Derivation derivation) {
        this.fact = fact;
        this.reader = derivation.reader();
        ImmutableList<Part<?, ?>> parts = derivation.parts();
        this.first = layout.parts().indexOf(parts.get(0));
        this.last = layout.parts().indexOf(parts.get(parts.size() - 1));
        this.several = fact instanceof SetOf;
        int columns = fact.columns().size();
        this.offsets = new int[columns];
        this.fields = new long[layout.words()];
        this.noElement = new long[layout.words()];
        for (int i = 0; i < columns; i++) {
            int column = layout.position(fact) + i;
            offsets[i] = layout.offset(column);
            fields[offsets[i] / Long.SIZE] |= layout.fieldMask(column) << offsets[i];
            noElement[offsets[i] / Long.SIZE] |= NO << offsets[i];
        }
    }

    /** Whether the objects that it is read from are there. */
    boolean isReadable(Object[] objects) {
        return objects[first] != null && objects[last] != null;
    }

    /**
     * Writes the fact into words of which none of its fields is known.
     *
     * @return false, having written nothing, where one is known
     */
    boolean write(long[] words, Object[] objects) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & fields[word]) != 0) {
                return false;
            }
        }
        long read = read(objects);
        if (several) {
            writeElements(words, read);
        } else if (read >= 0) {
            words[offsets[0] / Long.SIZE] |= (read + 1) << offsets[0];
        }
        return true;
    }

    private void writeElements(long[] words, long elements) {
        for (int word = 0; word < words.length; word++) {
            words[word] |= noElement[word];
        }
        for (long rest = elements; rest != 0; rest &= rest - 1) {
            int offset = offsets[Long.numberOfTrailingZeros(rest)];
            words[offset / Long.SIZE] ^= NO_TO_YES << offset;
        }
    }

    private long read(Object[] objects) {
        return reader.read(objects[first], objects[last]);
    }

    Fact<?> fact() {
        return fact;
    }

    /** The index of the value for each column, or -1. */
    ImmutableIntArray values(Object[] objects) {
        long read = read(objects);
        if (!several) {
            return ImmutableIntArray.of((int) read);
        }
        ImmutableIntArray.Builder values = ImmutableIntArray.builder(offsets.length);
        for (int element = 0; element < offsets.length; element++) {
            values.add((int) (read >>> element & 1));
        }
        return values.build();
    }
}
