package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;

/**
 * What has to be so for a clause to apply: a sentence over declared facts, never an opaque function. Immutable and thread-safe.
 *
 * <p>So it can be shown in words, turned into {@link Box}es, and compared with every other condition.
 *
 * @param <T> the widest topic that knows its facts
 */
public sealed interface Condition<T> permits Answer, Among, All, Any, Not {

    /**
     * That both are so.
     *
     * @param <S> the narrower topic, which knows the facts of both
     * @param other the other condition
     * @return both together
     */
    default <S extends T> Condition<S> and(Condition<? super S> other) {
        return new All<>(ImmutableList.of(this, other));
    }

    /**
     * That at least one is so.
     *
     * @param <S> the narrower topic, which knows the facts of both
     * @param other the other condition
     * @return either or both
     */
    default <S extends T> Condition<S> or(Condition<? super S> other) {
        return new Any<>(ImmutableList.of(this, other));
    }

    /**
     * That the condition is not so.
     *
     * @param <T> the topic
     * @param condition the condition
     * @return its negation
     */
    static <T> Condition<T> not(Condition<T> condition) {
        return condition instanceof Not<T> negated ? negated.condition() : new Not<>(condition);
    }

    /**
     * What always holds: a clause without a condition.
     *
     * @param <T> the topic
     * @return the condition that holds in every world
     */
    static <T> Condition<T> always() {
        return new All<>(ImmutableList.of());
    }

    /**
     * That all are so.
     *
     * @param <T> the topic
     * @param conditions the conditions
     * @return all together
     */
    @SafeVarargs
    static <T> Condition<T> all(Condition<? super T>... conditions) {
        return new All<>(ImmutableList.copyOf(conditions));
    }

    /**
     * That all are so.
     *
     * @param <T> the topic
     * @param conditions the conditions
     * @return all together
     */
    static <T> Condition<T> all(Collection<Condition<? super T>> conditions) {
        return new All<>(ImmutableList.copyOf(conditions));
    }

    /**
     * That at least one is so.
     *
     * @param <T> the topic
     * @param conditions the conditions
     * @return any of them; of none, what never holds
     */
    @SafeVarargs
    static <T> Condition<T> any(Condition<? super T>... conditions) {
        return new Any<>(ImmutableList.copyOf(conditions));
    }

    /**
     * That at least one is so.
     *
     * @param <T> the topic
     * @param conditions the conditions
     * @return any of them; of none, what never holds
     */
    static <T> Condition<T> any(Collection<Condition<? super T>> conditions) {
        return new Any<>(ImmutableList.copyOf(conditions));
    }

    /**
     * The facts that it speaks of.
     *
     * @return the facts, in the order they are named
     */
    ImmutableSet<Fact<?>> facts();

    /**
     * The condition as boxes: it holds where at least one of them does.
     *
     * @param topic a topic that knows all its facts
     * @return the boxes, none contained in another; none at all where it can never hold
     * @throws IllegalArgumentException where the topic does not know a fact
     */
    default ImmutableList<Box> boxes(Topic<?> topic) {
        return Boxes.of(this, topic, true);
    }
}
