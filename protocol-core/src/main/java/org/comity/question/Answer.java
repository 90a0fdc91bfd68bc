package org.comity.question;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One fact with a value. A question can be given it; a clause can have it as a condition.
 *
 * @param <T> the widest topic that knows the fact
 * @param fact the fact
 * @param values the index of the value in each column of the fact, or -1 for a column that is not spoken of
 */
public record Answer<T>(Fact<T> fact, ImmutableIntArray values) implements Condition<T> {

    /**
     * Checks that every column has a value of its own or none.
     *
     * @param fact the fact
     * @param values the index of the value in each column of the fact, or -1 for a column that is not spoken of
     */
    public Answer {
        for (int i = 0; i < values.length(); i++) {
            int value = values.get(i);
            int last = fact.columns().get(i).values().size() - 1;
            if (value < -1 || value > last) {
                throw new IllegalArgumentException(
                        "`" + fact + "` has no value number " + value + ": take 0 to " + last + ", or -1 for none");
            }
        }
    }

    @Override
    public ImmutableSet<Fact<?>> facts() {
        return ImmutableSet.of(fact);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Answer<?> answer && fact.equals(answer.fact) && values.equals(answer.values));
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return IntStream.range(0, values.length())
                .filter(column -> values.get(column) >= 0)
                .mapToObj(column -> fact.words(column, 1L << values.get(column)))
                .collect(Collectors.joining(" and "));
    }
}
