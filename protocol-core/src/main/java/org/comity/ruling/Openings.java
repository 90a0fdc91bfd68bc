package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.comity.clause.Citation;

/**
 * What the person asking would need. Immutable and thread-safe.
 *
 * @param ways the smallest changes that lead to permission, none containing another, the fewest changes first
 * @param hangsOn where there is no way but other facts may turn out so that it is permitted: these facts, which are not in the asker's
 *     reach
 * @param blockedBy where there is neither, the paragraphs of the answer as things are, which nothing in the asker's reach changes
 */
public record Openings(ImmutableList<Opening> ways, ImmutableSet<String> hangsOn, ImmutableList<Citation> blockedBy) {

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
        if (isOpen()) {
            return ways.stream().map(Opening::toString).collect(Collectors.joining("; or "));
        }
        return hangsOn.isEmpty()
                ? "blocked by " + blockedBy.stream().map(Citation::toString).collect(Collectors.joining(", "))
                : "hangs on " + String.join(", ", hangsOn) + ", which the asker cannot bring about";
    }
}
