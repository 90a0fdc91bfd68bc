package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.authority.Party;
import org.comity.clause.Step;
import org.comity.ruling.Route;

/** Turns the steps of the text into the route of a ruling: steps held by a person concerned fall away, except a talk with them. */
final class Routing {

    private Routing() {}

    static Route of(List<Step> steps, Markers markers, Standing standing) {
        if (steps.isEmpty()) {
            return Route.NONE;
        }
        Set<Step> left = new LinkedHashSet<>();
        ImmutableList.Builder<Step> fallen = ImmutableList.builder();
        ImmutableSet.Builder<Step> unresolved = ImmutableSet.builder();
        Optional<Step> next = Optional.empty();
        boolean decides = false;
        boolean decided = false;
        for (Step step : new LinkedHashSet<>(steps)) {
            decides |= step.kind() == Step.Kind.DECIDE;
            Optional<Step> remaining = remaining(step, markers, standing);
            if (remaining.isEmpty()) {
                fallen.add(step);
                continue;
            }
            left.add(remaining.get());
            decided |= step.kind() == Step.Kind.DECIDE;
            if (next.isEmpty() && !isDone(remaining.get(), markers, standing)) {
                next = remaining;
            }
            if (hangs(remaining.get(), markers, standing)) {
                unresolved.add(remaining.get());
            }
        }
        return new Route(ImmutableList.copyOf(left), next, fallen.build(), unresolved.build(), decides && !decided);
    }

    private static Optional<Step> remaining(Step step, Markers markers, Standing standing) {
        if (step.unless().isPresent()
                && standing.shows(markers.number(step.unless().get()))) {
            return Optional.empty();
        }
        if (step.kind() == Step.Kind.TALK_TO) {
            return Optional.of(step);
        }
        ImmutableList.Builder<Party> left = ImmutableList.builder();
        for (Party party : step.parties()) {
            if (!standing.shows(markers.number(party))) {
                left.add(party);
            }
        }
        ImmutableList<Party> parties = left.build();
        return parties.isEmpty() ? Optional.empty() : Optional.of(step.withParties(parties));
    }

    private static boolean hangs(Step step, Markers markers, Standing standing) {
        boolean hangs = step.unless().isPresent()
                && standing.leavesOpen(markers.number(step.unless().get()));
        if (step.kind() != Step.Kind.TALK_TO) {
            for (Party party : step.parties()) {
                hangs |= standing.leavesOpen(markers.number(party));
            }
        }
        return hangs;
    }

    private static boolean isDone(Step step, Markers markers, Standing standing) {
        return step.doneWhen().isPresent()
                && standing.shows(markers.number(step.doneWhen().get()));
    }
}
