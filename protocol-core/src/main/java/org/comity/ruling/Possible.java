package org.comity.ruling;

import com.google.common.collect.ImmutableSet;

/**
 * Something that comes with the ruling in some of the possible cases only.
 *
 * @param <V> a citation or a duty
 * @param value what may come
 * @param dependsOn the names of the unknown facts on which it hangs
 */
public record Possible<V>(V value, ImmutableSet<String> dependsOn) {

    @Override
    public String toString() {
        return value + " (hangs on " + String.join(", ", dependsOn) + ")";
    }
}
