package org.comity.question;

import com.google.common.collect.ImmutableSet;

/**
 * A one-column fact with one of several values.
 *
 * @param <T> the widest topic that knows the fact
 * @param fact the fact
 * @param values a bit for each value
 */
public record Among<T>(Fact<T> fact, long values) implements Condition<T> {

    @Override
    public ImmutableSet<Fact<?>> facts() {
        return ImmutableSet.of(fact);
    }

    @Override
    public String toString() {
        return fact.words(0, values);
    }
}
