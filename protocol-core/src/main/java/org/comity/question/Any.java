package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;

/**
 * Conditions of which at least one is so.
 *
 * @param <T> the topic that knows the facts of all of them
 * @param conditions the conditions; any of none never holds
 */
public record Any<T>(ImmutableList<Condition<?>> conditions) implements Condition<T> {

    @Override
    public ImmutableSet<Fact<?>> facts() {
        return conditions.stream()
                .flatMap(condition -> condition.facts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return conditions.isEmpty()
                ? "never"
                : conditions.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
