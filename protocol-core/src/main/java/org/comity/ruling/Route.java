package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.clause.Step;
import org.jspecify.annotations.Nullable;

/**
 * Where the matter goes. Immutable and thread-safe.
 *
 * @param steps the steps that stand, in order, without those held by a person concerned
 * @param next the step to take now; empty where every step is behind, or there is none
 * @param fallen the steps that fell away, as the text has them
 * @param unresolved the steps that may fall away, since it is not known who holds them
 * @param exhausted whether the text has steps that hear or decide, and none of them is left
 */
public record Route(
        ImmutableList<Step> steps,
        Optional<Step> next,
        ImmutableList<Step> fallen,
        ImmutableSet<Step> unresolved,
        boolean exhausted) {

    /** The route that goes nowhere. */
    public static final Route NONE =
            new Route(ImmutableList.of(), Optional.empty(), ImmutableList.of(), ImmutableSet.of(), false);

    /**
     * Whether the matter goes anywhere.
     *
     * @return true where no step stands
     */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Route route
                        && exhausted == route.exhausted
                        && steps.equals(route.steps)
                        && next.equals(route.next)
                        && fallen.equals(route.fallen)
                        && unresolved.equals(route.unresolved));
    }

    @Override
    public int hashCode() {
        return 31 * steps.hashCode() + fallen.hashCode();
    }

    @Override
    public String toString() {
        return String.join(", then ", steps.stream().map(Step::toString).toList());
    }
}
