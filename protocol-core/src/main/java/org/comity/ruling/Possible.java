package org.comity.ruling;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes with the ruling in some of the possible cases only.
 *
 * @param <V> a citation or a duty
 * @param value what may come
 * @param dependsOn the names of the unknown facts on which it hangs
 */
public record Possible<V>(V value, ImmutableSet<String> dependsOn) {

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Possible<?> possible
                        && value.equals(possible.value)
                        && dependsOn.equals(possible.dependsOn));
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + dependsOn.hashCode();
    }

    @Override
    public String toString() {
        return value + " (hangs on " + String.join(", ", dependsOn) + ")";
    }
}
