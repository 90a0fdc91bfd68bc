package org.comity.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that are so together.
 *
 * @param <T> the topic that knows the facts of all of them
 * @param conditions the conditions; none of them always holds
 */
public record All<T>(ImmutableList<Condition<?>> conditions) implements Condition<T> {

    @Override
    public ImmutableSet<Fact<?>> facts() {
        return factsOf(conditions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof All<?> all && conditions.equals(all.conditions));
    }

    @Override
    public int hashCode() {
        return 31 * conditions.hashCode() + 2;
    }

    static ImmutableSet<Fact<?>> factsOf(ImmutableList<Condition<?>> conditions) {
        ImmutableSet.Builder<Fact<?>> facts = ImmutableSet.builder();
        for (Condition<?> condition : conditions) {
            facts.addAll(condition.facts());
        }
        return facts.build();
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
