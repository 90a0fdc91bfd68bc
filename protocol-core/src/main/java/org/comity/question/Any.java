package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of which at least one is so.
 *
 * @param <T> the topic that knows the facts of all of them
 * @param conditions the conditions; any of none never holds
 */
public record Any<T>(ImmutableList<Condition<?>> conditions) implements Condition<T> {

    @Override
    public ImmutableSet<Fact<?>> facts() {
        return All.factsOf(conditions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Any<?> any && conditions.equals(any.conditions));
    }

    @Override
    public int hashCode() {
        return 31 * conditions.hashCode() + 1;
    }

    @Override
    public String toString() {
        return conditions.isEmpty()
                ? "never"
                : conditions.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
