package org.comity.ruling;

import com.google.common.collect.ImmutableMap;

/**
 * Something that the person asking can bring about, and that opens the act. Immutable and thread-safe.
 *
 * @param changes the facts to bring about, by name, with their values; none where the act is open already
 * @param ruling the ruling once they are so, with its duties and route
 */
public record Opening(ImmutableMap<String, String> changes, Ruling ruling) {

    @Override
    public String toString() {
        return changes.isEmpty() ? "open already" : Reasons.listed(changes);
    }
}
