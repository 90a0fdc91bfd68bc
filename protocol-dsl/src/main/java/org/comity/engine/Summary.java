package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.comity.ruling.Possible;
import org.comity.ruling.Route;
import org.comity.ruling.Ruling;

/** Sums up the rulings of all possible cases: what they have in common, and what comes in some of them only. */
final class Summary {

    private final ImmutableList<Ruling> cases;
    private final ImmutableSet<String> open;

    /**
     * The possible cases.
     *
     * @param cases their rulings, at least one
     * @param open the names of the unknown facts on which they hang
     */
    Summary(ImmutableList<Ruling> cases, ImmutableSet<String> open) {
        this.cases = cases;
        this.open = open;
    }

    private ImmutableSet<Outcome> outcomes() {
        return cases.stream().map(Ruling::outcome).sorted().collect(ImmutableSet.toImmutableSet());
    }

    Ruling ruling() {
        Ruling first = cases.get(0);
        ImmutableSet<Outcome> outcomes = outcomes();
        Ruling.Builder ruling = Ruling.builder()
                .authority(first.authority())
                .act(first.act())
                .outcome(outcomes.size() == 1 ? first.outcome() : Outcome.UNDETERMINED)
                .strength(outcomes.size() == 1 ? weakest() : Optional.empty())
                .citations(common(Ruling::citations))
                .duties(common(Ruling::duties))
                .route(route())
                .whenUnsure(first.whenUnsure())
                .reachable(outcomes)
                .hangsOn(cases.size() == 1 ? ImmutableSet.of() : open)
                .applied(common(Ruling::applied))
                .defeated(common(Ruling::defeated))
                .possibleCitations(possible(Ruling::citations))
                .possibleDuties(possible(Ruling::duties))
                .possibleSteps(possible(one -> one.route().steps()))
                .readings(common(Ruling::readings));
        return (outcomes.size() == 1 ? ruling.silence(first.silence()) : ruling).build();
    }

    private Optional<Strength> weakest() {
        return cases.stream().flatMap(ruling -> ruling.strength().stream()).reduce(Strength::and);
    }

    private <V> ImmutableList<V> common(Function<Ruling, List<V>> part) {
        Set<V> common = new LinkedHashSet<>(part.apply(cases.get(0)));
        cases.forEach(ruling -> common.retainAll(part.apply(ruling)));
        return ImmutableList.copyOf(common);
    }

    private <V> ImmutableList<Possible<V>> possible(Function<Ruling, List<V>> part) {
        Set<V> possible = new LinkedHashSet<>();
        cases.forEach(ruling -> possible.addAll(part.apply(ruling)));
        possible.removeAll(Set.copyOf(common(part)));
        return possible.stream().map(value -> new Possible<>(value, open)).collect(ImmutableList.toImmutableList());
    }

    /** The steps that the matter takes in every case. */
    private Route route() {
        Set<Route> routes = new LinkedHashSet<>();
        cases.forEach(ruling -> routes.add(ruling.route()));
        if (routes.size() == 1) {
            return cases.get(0).route();
        }
        Route first = cases.get(0).route();
        Set<Step> steps = new LinkedHashSet<>(first.steps());
        Set<Step> fallen = new LinkedHashSet<>(first.fallen());
        Set<Step> unresolved = new LinkedHashSet<>();
        for (Route route : routes) {
            steps.retainAll(route.steps());
            fallen.retainAll(route.fallen());
            unresolved.addAll(route.unresolved());
        }
        unresolved.retainAll(steps);
        return new Route(
                ImmutableList.copyOf(steps),
                first.next()
                        .filter(next ->
                                routes.stream().allMatch(route -> route.next().equals(first.next()))),
                ImmutableList.copyOf(fallen),
                ImmutableSet.copyOf(unresolved),
                routes.stream().allMatch(Route::exhausted));
    }
}
