package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What can be asked about one subject: its facts, the worlds that cannot be, and how a question lays its facts out. Immutable and
 * thread-safe; each method returns a changed copy.
 *
 * <p>Each column has a field of a few bits in the {@code long} words of a question: 0 for unknown, else the index of the value
 * plus one. No field straddles a byte, and so none a word.
 *
 * @param <T> the topic's own type
 */
public final class Topic<T> {

    private final String name;
    private final Layout layout;
    private final ImmutableList<Condition<? super T>> impossible;
    private final ImmutableSet<Fact<?>> emptyingSteps;

    Topic(String name, ImmutableList<Fact<?>> facts) {
        this(name, new Layout(facts), ImmutableList.of(), ImmutableSet.of());
    }

    private Topic(
            String name,
            Layout layout,
            ImmutableList<Condition<? super T>> impossible,
            ImmutableSet<Fact<?>> emptyingSteps) {
        this.name = name;
        this.layout = layout;
        this.impossible = impossible;
        this.emptyingSteps = emptyingSteps;
    }

    /** Where its facts lie. */
    Layout layout() {
        return layout;
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
                layout,
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
        return new Topic<>(name, layout, impossible, ImmutableSet.copyOf(holders));
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
        return layout.facts();
    }

    /**
     * The objects that its questions can be given.
     *
     * @return the parts that some fact is read from
     */
    public ImmutableList<Part<?, ?>> parts() {
        return layout.parts();
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
        return layout.columns();
    }

    /**
     * The bit at which a column's field starts in the words of a question.
     *
     * @param column the position of the column
     * @return the bit, counted over all words
     */
    public int offset(int column) {
        return layout.offset(column);
    }

    /**
     * The bits of a column's field, before shifting.
     *
     * @param column the position of the column
     * @return a mask from bit 0
     */
    public long fieldMask(int column) {
        return layout.fieldMask(column);
    }

    /**
     * How many words a question has.
     *
     * @return the number of {@code long}s
     */
    public int words() {
        return layout.words();
    }

    /**
     * The fact of a name.
     *
     * @param factName the kebab-case name
     * @return the fact
     * @throws IllegalArgumentException where the topic has no such fact; the message suggests one
     */
    public Fact<?> fact(String factName) {
        return layout.fact(factName)
                .orElseThrow(() -> new IllegalArgumentException("`" + name + "` knows no fact `" + factName + "`: "
                        + Names.remedyNearestFirst(
                                factName, facts().stream().map(Fact::name).toList())));
    }

    /**
     * Whether the topic's questions know a fact.
     *
     * @param fact the fact
     * @return true where it was listed
     */
    public boolean knows(Fact<?> fact) {
        return layout.fact(fact.name()).isPresent();
    }

    /**
     * Where the columns of a fact start.
     *
     * @param fact a fact of this topic
     * @return the position of its first column
     * @throws IllegalArgumentException where the topic does not know it
     */
    public int position(Fact<?> fact) {
        int position = layout.position(fact);
        if (position < 0) {
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
