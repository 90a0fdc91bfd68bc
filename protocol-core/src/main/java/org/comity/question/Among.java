package org.comity.question;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

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
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Among<?> among && fact.equals(among.fact) && values == among.values);
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + Long.hashCode(values);
    }

    @Override
    public String toString() {
        return fact.words(0, values);
    }
}
