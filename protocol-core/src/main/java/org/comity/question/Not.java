package org.comity.question;

import com.google.common.collect.ImmutableSet;

/**
 * A condition that is not so.
 *
 * @param <T> the topic that knows its facts
 * @param condition the condition
 */
public record Not<T>(Condition<T> condition) implements Condition<T> {

    @Override
    public ImmutableSet<Fact<?>> facts() {
        return condition.facts();
    }

    @Override
    public String toString() {
        return "not (" + condition + ")";
    }
}
