package org.comity.question;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

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
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Not<?> not && condition.equals(not.condition));
    }

    @Override
    public int hashCode() {
        return 31 * condition.hashCode() + 3;
    }

    @Override
    public String toString() {
        return "not (" + condition + ")";
    }
}
