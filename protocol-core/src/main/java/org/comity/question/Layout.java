package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Where the facts of a topic lie in the words of its questions. Immutable; see {@link Topic} for the rules. */
final class Layout {

    private final ImmutableList<Fact<?>> facts;
    private final ImmutableMap<String, Fact<?>> byName;
    private final ImmutableMap<String, Integer> positions;
    private final ImmutableList<Column> columns;
    private final int[] offsets;
    private final long[] masks;
    private final int words;
    private final ImmutableList<Part<?, ?>> parts;
    private final ImmutableList<ImmutableList<DerivedFact>> derived;

    Layout(ImmutableList<Fact<?>> facts) {
        this.facts = facts;
        ImmutableMap.Builder<String, Fact<?>> named = ImmutableMap.builder();
        ImmutableMap.Builder<String, Integer> first = ImmutableMap.builder();
        ImmutableList.Builder<Column> all = ImmutableList.builder();
        Set<Part<?, ?>> read = new LinkedHashSet<>();
        int count = 0;
        for (Fact<?> fact : facts) {
            named.put(fact.name(), fact);
            first.put(fact.name(), count);
            all.addAll(fact.columns());
            count += fact.columns().size();
            read.addAll(fact.readFrom());
        }
        this.byName = named.buildOrThrow();
        this.positions = first.buildOrThrow();
        this.columns = all.build();
        this.parts = ImmutableList.copyOf(read);
        this.offsets = new int[count];
        this.masks = new long[count];
        this.words = (layOut() + Long.SIZE - 1) / Long.SIZE;
        ImmutableList.Builder<ImmutableList<DerivedFact>> follow = ImmutableList.builder();
        for (Part<?, ?> part : parts) {
            follow.add(readFrom(part));
        }
        this.derived = follow.build();
    }

    /** Gives each column its field; answers how many bits they take. */
    private int layOut() {
        int bit = 0;
        for (int i = 0; i < offsets.length; i++) {
            int width = Integer.SIZE
                    - Integer.numberOfLeadingZeros(columns.get(i).values().size());
            if (bit / Byte.SIZE != (bit + width - 1) / Byte.SIZE) {
                bit += Byte.SIZE - bit % Byte.SIZE;
            }
            offsets[i] = bit;
            masks[i] = (1L << width) - 1;
            bit += width;
        }
        return bit;
    }

    private ImmutableList<DerivedFact> readFrom(Part<?, ?> part) {
        ImmutableList.Builder<DerivedFact> read = ImmutableList.builder();
        for (Fact<?> fact : facts) {
            if (fact.readFrom().contains(part)) {
                read.add(new DerivedFact(this, fact, fact.spec.derivation().orElseThrow()));
            }
        }
        return read.build();
    }

    ImmutableList<Fact<?>> facts() {
        return facts;
    }

    Optional<Fact<?>> fact(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Where the columns of a fact start, or -1 where it has none here. */
    int position(Fact<?> fact) {
        return positions.getOrDefault(fact.name(), -1);
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    int offset(int column) {
        return offsets[column];
    }

    long fieldMask(int column) {
        return masks[column];
    }

    int words() {
        return words;
    }

    ImmutableList<Part<?, ?>> parts() {
        return parts;
    }

    ImmutableList<DerivedFact> derivedFrom(int part) {
        return derived.get(part);
    }
}
