package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Declares the facts of a topic. It carries the topic's type, so that no declaration has to repeat it; it holds nothing.
 *
 * @param <T> the topic
 */
public final class Facts<T> {

    private static final Facts<Object> ALL = new Facts<>();

    private Facts() {}

    /**
     * The declarer of a topic's facts.
     *
     * @param <T> the topic
     * @return the declarer
     */
    @SuppressWarnings("unchecked") // it holds nothing of type T
    public static <T> Facts<T> facts() {
        return (Facts<T>) ALL;
    }

    /**
     * Declares a fact that is so or not so.
     *
     * @param name the kebab-case name
     * @param meaning what is so, in words that fit behind "where": "the member sits on the committee"
     * @return the fact, a circumstance without an ordinary value
     */
    public YesNo<T> yesNo(String name, String meaning) {
        return new YesNo<>(Fact.Spec.of(name, meaning), Derivation.UNKNOWN);
    }

    /**
     * Declares a fact with one of the values of an enum.
     *
     * @param <E> the enum
     * @param name the kebab-case name
     * @param values the enum
     * @param meaning what it is, in words that fit before "is": "the right relied on"
     * @return the fact, a circumstance without an ordinary value
     */
    public <E extends Enum<E>> OneOf<T, E> oneOf(String name, Class<E> values, String meaning) {
        ImmutableList<E> domain = constants(values);
        return new OneOf<>(Fact.Spec.of(name, meaning), domain, Names.of(domain), Derivation.UNKNOWN);
    }

    /**
     * Declares a fact that is a set of values of an enum.
     *
     * @param <E> the enum
     * @param name the kebab-case name
     * @param elements the enum
     * @param meaning what they are, in words that fit before "include": "the offices of the member"
     * @return the fact, a circumstance without an ordinary value
     */
    public <E extends Enum<E>> SetOf<T, E> setOf(String name, Class<E> elements, String meaning) {
        ImmutableList<E> domain = constants(elements);
        return new SetOf<>(Fact.Spec.of(name, meaning), domain, Names.of(domain), ImmutableSet.of());
    }

    /**
     * Declares a fact that is a whole number.
     *
     * @param name the kebab-case name
     * @param most the highest number told apart, which also stands for all above
     * @param meaning what is counted, in words that fit before "is at least": "the number of proposers"
     * @return the fact, a circumstance without an ordinary value
     */
    public Count<T> count(String name, int most, String meaning) {
        return new Count<>(Fact.Spec.of(name, meaning), most, Derivation.UNKNOWN);
    }

    /**
     * Declares an object that facts are read from.
     *
     * @param <P> the type of the object
     * @param name the kebab-case name
     * @param type the type of the object
     * @return the part
     */
    public <P> Part<T, P> part(String name, Class<P> type) {
        return new Part<>(name, type);
    }

    /**
     * Declares the topic.
     *
     * @param name the kebab-case name
     * @param facts the facts that its questions know, its own and those of wider topics, in the order they are listed to people
     * @return the topic, with who acts as its first fact
     */
    @SafeVarargs
    public final Topic<T> topic(String name, Fact<? super T>... facts) {
        return new Topic<>(
                Names.kebab("topic", name),
                ImmutableList.<Fact<?>>builder().add(Asked.ACTOR).add(facts).build());
    }

    private static <E extends Enum<E>> ImmutableList<E> constants(Class<E> values) {
        return ImmutableList.copyOf(values.getEnumConstants());
    }
}
