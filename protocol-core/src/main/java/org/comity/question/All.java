package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;

/**
 * Conditions that are so together.
 *
 * @param <T> the topic that knows the facts of all of them
 * @param conditions the conditions; none of them always holds
 */
public record All<T>(ImmutableList<Condition<?>> conditions) implements Condition<T> {

    @Override
    public ImmutableSet<Fact<?>> facts() {
        return conditions.stream()
                .flatMap(condition -> condition.facts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return conditions.isEmpty()
                ? "always"
                : conditions.stream().map(All::inWords).collect(Collectors.joining(" and "));
    }

    private static String inWords(Condition<?> condition) {
        return condition instanceof Any<?> ? "(" + condition + ")" : condition.toString();
    }
}
