package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.clause.Step;

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
    public String toString() {
        return String.join(", then ", steps.stream().map(Step::toString).toList());
    }
}
