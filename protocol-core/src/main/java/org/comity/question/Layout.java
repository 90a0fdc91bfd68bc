package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the facts of a topic lie in the words of its questions. Immutable; see {@link Topic} for the rules. */
final class Layout {

    private final ImmutableList<Fact<?>> facts;
    private final ImmutableMap<String, Fact<?>> byName;
    private final ImmutableMap<String, Integer> positions;
    private final IdentityHashMap<Fact<?>, Integer> own = new IdentityHashMap<>();
    private final ImmutableList<Column> columns;
    private final int[] offsets;
    private final long[] masks;
    private final int words;
    private final ImmutableList<Part<?, ?>> parts;
    private final @Nullable DerivedFact[] derived;
    private final ImmutableList<ImmutableList<DerivedFact>> derivedFrom;
    private final long[][] fieldsFrom;
    private final Relevance whole;

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
        facts.forEach(fact -> own.put(fact, positions.get(fact.name())));
        this.columns = all.build();
        this.parts = ImmutableList.copyOf(read);
        this.offsets = new int[count];
        this.masks = new long[count];
        this.words = (layOut() + Long.SIZE - 1) / Long.SIZE;
        this.derived = new DerivedFact[count];
        for (Fact<?> fact : facts) {
            fact.spec
                    .derivation()
                    .ifPresent(derivation -> derived[position(fact)] = new DerivedFact(this, fact, derivation));
        }
        this.fieldsFrom = new long[parts.size()][words];
        ImmutableList.Builder<ImmutableList<DerivedFact>> follow = ImmutableList.builder();
        for (int part = 0; part < parts.size(); part++) {
            ImmutableList<DerivedFact> following = readFrom(part);
            for (DerivedFact fact : following) {
                fact.addFields(fieldsFrom[part]);
            }
            follow.add(following);
        }
        this.derivedFrom = follow.build();
        this.whole = Relevance.whole(this);
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

    private ImmutableList<DerivedFact> readFrom(int part) {
        return derived().stream().filter(fact -> fact.isReadFrom(part)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Fact<?>> facts() {
        return facts;
    }

    Optional<Fact<?>> fact(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Where the columns of a fact start, or -1 where it has none here. */
    int position(Fact<?> fact) {
        Integer position = own.get(fact);
        return position == null ? positions.getOrDefault(fact.name(), -1) : position;
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

    /** All facts that are read from objects. */
    ImmutableList<DerivedFact> derived() {
        return Arrays.stream(derived).filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
    }

    /** The fact whose columns start here, where it is read from objects. */
    @Nullable
    DerivedFact derived(int first) {
        return derived[first];
    }

    /** The facts that follow from a part, alone or with another. */
    ImmutableList<DerivedFact> derivedFrom(int part) {
        return derivedFrom.get(part);
    }

    /** Whether some words say something that follows from a part too. */
    boolean repeats(int part, long[] words) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & fieldsFrom[part][word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** All facts, for whoever asks. */
    Relevance whole() {
        return whole;
    }
}
