package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/** A fact that a topic reads from objects, with where its fields lie in the words of a question. */
final class DerivedFact {

    private static final long NO = 1;

    private final Fact<?> fact;
    private final Derivation.Reader reader;
    private final int first;
    private final int last;
    private final boolean several;
    private final int word;
    private final int lastWord;
    private final int[] offsets;
    private final long[] fields;
    private final long[] noElement;
    private final long[] inWord;

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
        this.inWord = new long[layout.words()];
        for (int i = 0; i < columns; i++) {
            int column = layout.position(fact) + i;
            offsets[i] = layout.offset(column);
            fields[offsets[i] / Long.SIZE] |= layout.fieldMask(column) << offsets[i];
            noElement[offsets[i] / Long.SIZE] |= NO << offsets[i];
            inWord[offsets[i] / Long.SIZE] |= 1L << i;
        }
        this.word = offsets[0] / Long.SIZE;
        this.lastWord = offsets[columns - 1] / Long.SIZE;
    }

    /** Whether the objects that it is read from are there. */
    boolean isReadable(Object[] objects) {
        return objects[first] != null && objects[last] != null;
    }

    /** Whether it is read from a part, alone or with another. */
    boolean isReadFrom(int part) {
        return first == part || last == part;
    }

    void addFields(long[] bits) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= fields[i];
        }
    }

    /** Whether some of its fields are among the bits. */
    boolean isIn(long[] bits) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & fields[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Writes what the objects tell, which is not other than what the words say. */
    void write(long[] words, Object[] objects) {
        Object one = objects[first];
        Object other = objects[last];
        if (one == null || other == null) {
            return;
        }
        long read = reader.read(one, other);
        if (several) {
            writeElements(words, read);
        } else if (read >= 0) {
            words[word] |= (read + 1) << offsets[0];
        }
    }

    private void writeElements(long[] words, long elements) {
        for (int at = word; at <= lastWord; at++) {
            long told = noElement[at];
            for (long rest = elements & inWord[at]; rest != 0; rest &= rest - 1) {
                told += NO << offsets[Long.numberOfTrailingZeros(rest)];
            }
            words[at] |= told;
        }
    }

    Fact<?> fact() {
        return fact;
    }

    /** The index of the value for each column, or -1. */
    ImmutableIntArray values(Object[] objects) {
        long read = reader.read(objects[first], objects[last]);
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
