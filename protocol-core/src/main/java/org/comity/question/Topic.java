package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What can be asked about one subject: its facts, the worlds that cannot be, and how a question lays its facts out. Immutable and
 * thread-safe; each method returns a changed copy.
 *
 * <p>Each column has a field of a few bits in the {@code long} words of a question: 0 for unknown, else the index of the value
 * plus one. No field straddles a byte, so that an engine can look a byte up at a time.
 *
 * @param <T> the topic's own type
 */
public final class Topic<T> {

    private final String name;
    private final ImmutableList<Fact<?>> facts;
    private final ImmutableList<Condition<? super T>> impossible;
    private final ImmutableSet<Fact<?>> emptyingSteps;
    private final ImmutableMap<String, Fact<?>> byName;
    private final ImmutableMap<String, Integer> positions;
    private final ImmutableList<Column> columns;
    private final ImmutableList<Part<?, ?>> parts;
    private final int[] offsets;

    Topic(String name, ImmutableList<Fact<?>> facts, ImmutableList<Condition<? super T>> impossible) {
        this(name, facts, impossible, ImmutableSet.of());
    }

    private Topic(
            String name,
            ImmutableList<Fact<?>> facts,
            ImmutableList<Condition<? super T>> impossible,
            ImmutableSet<Fact<?>> emptyingSteps) {
        this.name = name;
        this.facts = facts;
        this.impossible = impossible;
        this.emptyingSteps = emptyingSteps;
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
        this.offsets = offsets(columns);
    }

    /** The bit at which each column's field starts, counted over all words. */
    private static int[] offsets(ImmutableList<Column> columns) {
        int[] offsets = new int[columns.size()];
        int bit = 0;
        for (int i = 0; i < offsets.length; i++) {
            int width = width(columns.get(i));
            if (bit / Byte.SIZE != (bit + width - 1) / Byte.SIZE) {
                bit += Byte.SIZE - bit % Byte.SIZE;
            }
            offsets[i] = bit;
            bit += width;
        }
        return offsets;
    }

    private static int width(Column column) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(column.values().size());
    }

    /**
     * Declares worlds that cannot be, so that nothing is ever asked or claimed of them.
     *
     * @param conditions what can never be so
     * @return the topic without these worlds
     */
    @SafeVarargs
    public final Topic<T> never(Condition<? super T>... conditions) {
        return new Topic<>(
                name,
                facts,
                ImmutableList.<Condition<? super T>>builder()
                        .addAll(impossible)
                        .add(conditions)
                        .build(),
                emptyingSteps);
    }

    /**
     * Declares the facts that name the offices held by the persons concerned: a step of a route held by one of them falls away.
     *
     * @param holders sets of offices
     * @return the topic with these facts
     */
    @SafeVarargs
    public final Topic<T> stepsFallAwayWhenHeldBy(SetOf<? super T, ?>... holders) {
        return new Topic<>(name, facts, impossible, ImmutableSet.copyOf(holders));
    }

    /**
     * Declares an act that can be asked about.
     *
     * @param name the kebab-case name of the question
     * @param asks the question in words: "May the member inspect the document?"
     * @param by who can do it
     * @param orBy who else can do it
     * @return the act
     */
    public Act<T> act(String name, String asks, Actor by, Actor... orBy) {
        return new Act<>(
                this,
                Names.kebab("act", name),
                asks,
                ImmutableSet.<Actor>builder().add(by).add(orBy).build());
    }

    /**
     * What the topic is called.
     *
     * @return the kebab-case name
     */
    public String name() {
        return name;
    }

    /**
     * The facts that its questions know.
     *
     * @return the facts, who acts first, then in the order declared
     */
    public ImmutableList<Fact<?>> facts() {
        return facts;
    }

    /**
     * The objects that its questions can be given.
     *
     * @return the parts that some fact is read from
     */
    public ImmutableList<Part<?, ?>> parts() {
        return parts;
    }

    /**
     * The worlds that cannot be.
     *
     * @return what can never be so
     */
    public ImmutableList<Condition<? super T>> impossible() {
        return impossible;
    }

    /**
     * The facts that name the offices held by the persons concerned.
     *
     * @return sets of offices, for the routes
     */
    public ImmutableSet<Fact<?>> emptyingSteps() {
        return emptyingSteps;
    }

    /**
     * The columns of all facts.
     *
     * @return the columns, in the order of the facts
     */
    public ImmutableList<Column> columns() {
        return columns;
    }

    /**
     * The bit at which a column's field starts in the words of a question.
     *
     * @param column the position of the column
     * @return the bit, counted over all words
     */
    public int offset(int column) {
        return offsets[column];
    }

    /**
     * The bits of a column's field, before shifting.
     *
     * @param column the position of the column
     * @return a mask from bit 0
     */
    public long fieldMask(int column) {
        return (1L << width(columns.get(column))) - 1;
    }

    /**
     * How many words a question has.
     *
     * @return the number of {@code long}s
     */
    public int words() {
        int last = columns.size() - 1;
        return (offsets[last] + width(columns.get(last)) + Long.SIZE - 1) / Long.SIZE;
    }

    /**
     * The fact of a name.
     *
     * @param factName the kebab-case name
     * @return the fact
     * @throws IllegalArgumentException where the topic has no such fact; the message suggests one
     */
    public Fact<?> fact(String factName) {
        Fact<?> fact = byName.get(factName);
        if (fact == null) {
            throw new IllegalArgumentException(
                    "`" + name + "` knows no fact `" + factName + "`: " + Names.remedy(factName, byName.keySet()));
        }
        return fact;
    }

    /**
     * Whether the topic's questions know a fact.
     *
     * @param fact the fact
     * @return true where it was listed
     */
    public boolean knows(Fact<?> fact) {
        return byName.containsKey(fact.name());
    }

    /**
     * Where the columns of a fact start.
     *
     * @param fact a fact of this topic
     * @return the position of its first column
     * @throws IllegalArgumentException where the topic does not know it
     */
    public int position(Fact<?> fact) {
        Integer position = positions.get(fact.name());
        if (position == null) {
            throw new IllegalArgumentException("`" + name + "` knows no fact `" + fact
                    + "`: list it in the topic, or leave it out of the condition");
        }
        return position;
    }

    @Override
    public String toString() {
        return name;
    }
}
