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
        boolean decides = false;
        for (Step step : new LinkedHashSet<>(steps)) {
            decides |= step.kind() == Step.Kind.DECIDE;
            Optional<Step> remaining = remaining(step, markers, standing);
            if (remaining.isEmpty()) {
                fallen.add(step);
                continue;
            }
            left.add(remaining.get());
            if (hangs(remaining.get(), markers, standing)) {
                unresolved.add(remaining.get());
            }
        }
        boolean exhausted = decides && left.stream().noneMatch(step -> step.kind() == Step.Kind.DECIDE);
        return new Route(
                ImmutableList.copyOf(left),
                left.stream().filter(step -> !isDone(step, markers, standing)).findFirst(),
                fallen.build(),
                unresolved.build(),
                exhausted);
    }

    private static Optional<Step> remaining(Step step, Markers markers, Standing standing) {
        if (step.unless().isPresent()
                && standing.shows(markers.number(step.unless().get()))) {
            return Optional.empty();
        }
        if (step.kind() == Step.Kind.TALK_TO) {
            return Optional.of(step);
        }
        ImmutableList<Party> parties = step.parties().stream()
                .filter(party -> !standing.shows(markers.number(party)))
                .collect(ImmutableList.toImmutableList());
        return parties.isEmpty() ? Optional.empty() : Optional.of(step.withParties(parties));
    }

    private static boolean hangs(Step step, Markers markers, Standing standing) {
        boolean onCondition = step.unless().isPresent()
                && standing.leavesOpen(markers.number(step.unless().get()));
        boolean onHolder = step.kind() != Step.Kind.TALK_TO
                && step.parties().stream().anyMatch(party -> standing.leavesOpen(markers.number(party)));
        return onCondition || onHolder;
    }

    private static boolean isDone(Step step, Markers markers, Standing standing) {
        return step.doneWhen().isPresent()
                && standing.shows(markers.number(step.doneWhen().get()));
    }
}
