package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.comity.clause.Citation;

/**
 * What the person asking would need. Immutable and thread-safe.
 *
 * @param ways the smallest changes that lead to permission, none containing another, the fewest changes first
 * @param blockedBy where there is no way, the paragraphs of the answer as things are, which nothing in the asker's reach changes; none
 *     where there is one
 */
public record Openings(ImmutableList<Opening> ways, ImmutableList<Citation> blockedBy) {

    /**
     * Whether there is a way.
     *
     * @return true where some change that is in the asker's reach leads to permission, or none is needed
     */
    public boolean isOpen() {
        return !ways.isEmpty();
    }

    @Override
    public String toString() {
        return isOpen()
                ? ways.stream().map(Opening::toString).collect(Collectors.joining("; or "))
                : "blocked by " + blockedBy.stream().map(Citation::toString).collect(Collectors.joining(", "));
    }
}
