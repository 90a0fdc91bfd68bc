package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
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
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Ruling ruling : cases) {
            outcomes.add(ruling.outcome());
        }
        return ImmutableSet.copyOf(outcomes);
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
        Optional<Strength> weakest = Optional.empty();
        for (Ruling ruling : cases) {
            Optional<Strength> strength = ruling.strength();
            if (strength.isPresent()) {
                weakest = weakest.isPresent() ? Optional.of(weakest.get().and(strength.get())) : strength;
            }
        }
        return weakest;
    }

    private <V> ImmutableList<V> common(Function<Ruling, List<V>> part) {
        Set<V> common = new LinkedHashSet<>(part.apply(cases.get(0)));
        for (Ruling ruling : cases) {
            common.retainAll(part.apply(ruling));
        }
        return ImmutableList.copyOf(common);
    }

    private <V> ImmutableList<Possible<V>> possible(Function<Ruling, List<V>> part) {
        Set<V> possible = new LinkedHashSet<>();
        for (Ruling ruling : cases) {
            possible.addAll(part.apply(ruling));
        }
        possible.removeAll(Set.copyOf(common(part)));
        ImmutableList.Builder<Possible<V>> each = ImmutableList.builder();
        for (V value : possible) {
            each.add(new Possible<>(value, open));
        }
        return each.build();
    }

    /** The steps that the matter takes in every case. */
    private Route route() {
        Set<Route> routes = new LinkedHashSet<>();
        for (Ruling ruling : cases) {
            routes.add(ruling.route());
        }
        if (routes.size() == 1) {
            return cases.get(0).route();
        }
        Route first = cases.get(0).route();
        Set<Step> steps = new LinkedHashSet<>(first.steps());
        Set<Step> fallen = new LinkedHashSet<>(first.fallen());
        Set<Step> unresolved = new LinkedHashSet<>();
        boolean sameNext = true;
        boolean exhausted = true;
        for (Route route : routes) {
            sameNext &= route.next().equals(first.next());
            exhausted &= route.exhausted();
            steps.retainAll(route.steps());
            fallen.retainAll(route.fallen());
            unresolved.addAll(route.unresolved());
        }
        unresolved.retainAll(steps);
        return new Route(
                ImmutableList.copyOf(steps),
                sameNext ? first.next() : Optional.empty(),
                ImmutableList.copyOf(fallen),
                ImmutableSet.copyOf(unresolved),
                exhausted);
    }
}
