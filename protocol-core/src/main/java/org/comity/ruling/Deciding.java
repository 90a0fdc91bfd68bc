package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What would decide a question of which facts are missing. Immutable and thread-safe.
 *
 * @param reachable exactly the outcomes that the missing facts leave open
 * @param sets every smallest set of facts that settles the outcome whatever their values turn out to be, none contained in another:
 *     the shortest first, and in each the fact first that most evenly parts what is open. One empty set where nothing is missing
 *     that matters
 * @param isComplete whether the sets are all of them and the smallest. Where more than {@value #MOST_OPEN} facts are open they are
 *     too many to list: there is one set then, of all facts open, in the order in which to ask
 */
public record Deciding(
        ImmutableSet<Outcome> reachable, ImmutableList<ImmutableList<OpenFact>> sets, boolean isComplete) {

    /** The largest number of open facts of which all smallest sets are listed. */
    public static final int MOST_OPEN = 14;

    /**
     * Whether the outcome is certain already.
     *
     * @return true where no further fact can change it
     */
    public boolean isDecided() {
        return reachable.size() == 1;
    }

    /**
     * What to ask first.
     *
     * @return the first fact of the first set, empty where the outcome is certain
     */
    public Optional<OpenFact> first() {
        return sets.stream().flatMap(ImmutableList::stream).findFirst();
    }

    @Override
    public String toString() {
        return isDecided()
                ? "decided"
                : (isComplete ? "" : "all of these, in this order: ")
                        + sets.stream()
                                .map(set -> set.stream().map(OpenFact::name).collect(Collectors.joining(" and ")))
                                .collect(Collectors.joining("; or "));
    }
}
