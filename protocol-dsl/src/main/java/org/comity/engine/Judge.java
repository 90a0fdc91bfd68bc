package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.authority.Authority;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Reading;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.clause.Timing;
import org.comity.question.Act;
import org.comity.ruling.Defeat;
import org.comity.ruling.Outcome;
import org.comity.ruling.Route;
import org.comity.ruling.Ruling;
import org.comity.ruling.Silence;

/** Makes the ruling for a set of rules that stand. */
final class Judge {

    private final Authority authority;
    private final Act<?> act;
    private final Ruleset rules;
    private final Markers markers;

    Judge(Authority authority, Act<?> act, Ruleset rules, Markers markers) {
        this.authority = authority;
        this.act = act;
        this.rules = rules;
        this.markers = markers;
    }

    Ruling rule(Standing standing) {
        Binding binding = Binding.of(rules, standing.rules());
        Set<Outcome> answers = EnumSet.noneOf(Outcome.class);
        Set<Integer> deciding = new LinkedHashSet<>();
        Set<Integer> doubting = new LinkedHashSet<>();
        Set<Integer> owing = new LinkedHashSet<>();
        Set<Integer> pointing = new LinkedHashSet<>();
        Set<Integer> lifting = new LinkedHashSet<>();
        Set<Integer> refereeing = new LinkedHashSet<>();
        for (int rule = binding.counting().nextSetBit(0);
                rule >= 0;
                rule = binding.counting().nextSetBit(rule + 1)) {
            Rule counted = rules.get(rule);
            if (counted.norm().act() != act) {
                refereeing.add(rule);
                continue;
            }
            switch (counted.kind()) {
                case DIRECTS, LEAVES -> {
                    answers.add(counted.answer());
                    deciding.add(rule);
                }
                case SENDS_DOUBTS -> doubting.add(rule);
                case OWES -> owing.add(rule);
                case STOPS_SHORT -> pointing.add(rule);
                case LIFTS -> lifting.add(rule);
            }
        }
        Outcome outcome = disagree(deciding) ? Outcome.CONFLICT : Combination.of(answers);
        if (outcome == Outcome.SILENT && !doubting.isEmpty()) {
            outcome = Outcome.REFERRED;
        }
        Set<Integer> routing = new LinkedHashSet<>(deciding);
        routing.addAll(doubting);
        Route route = Routing.of(steps(routing), markers, standing);
        if (outcome == Outcome.REFERRED && route.exhausted()) {
            outcome = Outcome.SILENT;
        }
        boolean silent = outcome == Outcome.SILENT;
        Set<Integer> applied = new TreeSet<>(deciding);
        applied.addAll(doubting);
        applied.addAll(lifting);
        if (outcome.carriesDuties()) {
            owing.stream()
                    .filter(rule -> !duties(rules.get(rule), standing).isEmpty())
                    .forEach(applied::add);
        }
        if (silent) {
            applied.addAll(pointing);
        }
        ImmutableList<Duty> duties = duties(applied, outcome, standing);
        return Ruling.builder()
                .authority(authority)
                .act(act)
                .outcome(outcome)
                .strength(strength(outcome, deciding.isEmpty() ? doubting : deciding, duties))
                .citations(citations(applied, binding))
                .duties(duties)
                .route(route)
                .whenUnsure(
                        silent || outcome == Outcome.CONFLICT
                                ? Routing.of(steps(refereeing), markers, standing)
                                : Route.NONE)
                .reachable(ImmutableSet.of(outcome))
                .hangsOn(ImmutableSet.of())
                .applied(applied.stream()
                        .map(rule -> rules.get(rule).clause())
                        .distinct()
                        .toList())
                .defeated(defeats(binding))
                .readings(readings(applied))
                .silence(silent ? Optional.of(silence()) : Optional.empty())
                .build();
    }

    private boolean disagree(Set<Integer> deciding) {
        return deciding.stream()
                .anyMatch(one ->
                        deciding.stream().anyMatch(other -> rules.get(one).opposes(rules.get(other))));
    }

    private List<Step> steps(Set<Integer> routing) {
        List<Step> steps = new ArrayList<>();
        for (int rule : routing) {
            if (!rules.get(rule).bars()) {
                steps.addAll(rules.get(rule).norm().route());
            }
        }
        return steps;
    }

    /** The duties of one rule that are not met. */
    private List<Duty> duties(Rule rule, Standing standing) {
        List<Duty> duties = new ArrayList<>();
        if (!rule.bars()) {
            for (Duty duty : rule.norm().onlyAfter()) {
                addUnlessDone(duties, duty, standing);
            }
            for (Duty duty : rule.norm().duties()) {
                addUnlessDone(duties, duty, standing);
            }
        }
        return duties;
    }

    private void addUnlessDone(List<Duty> duties, Duty duty, Standing standing) {
        if (duty.doneWhen().isEmpty()
                || !standing.shows(markers.number(duty.doneWhen().get()))) {
            duties.add(duty);
        }
    }

    /** Where the act is not open, only what the deciding rules themselves ask for. */
    private ImmutableList<Duty> duties(Set<Integer> applied, Outcome outcome, Standing standing) {
        Set<Duty> duties = new LinkedHashSet<>();
        for (int rule : applied) {
            if (outcome.carriesDuties() || rules.get(rule).answer() == outcome) {
                duties.addAll(duties(rules.get(rule), standing));
            }
        }
        return outcome == Outcome.SILENT ? ImmutableList.of() : ImmutableList.copyOf(duties);
    }

    private Optional<Strength> strength(Outcome outcome, Set<Integer> deciding, ImmutableList<Duty> duties) {
        if (outcome == Outcome.SILENT || outcome == Outcome.CONFLICT) {
            return Optional.empty();
        }
        Optional<Strength> ofDuties = duties.stream()
                .filter(duty -> duty.timing() == Timing.WITH_THE_ACT)
                .map(Duty::strength)
                .reduce(Strength::or);
        if (outcome == Outcome.PERMITTED && ofDuties.isPresent()) {
            return ofDuties;
        }
        return deciding.stream()
                .map(rules::get)
                .filter(rule -> rule.answer() == outcome || rule.kind() == NormKind.SENDS_DOUBTS)
                .map(Rule::strength)
                .reduce(Strength::or);
    }

    private ImmutableList<Citation> citations(Set<Integer> applied, Binding binding) {
        Set<Integer> cited = new TreeSet<>(applied);
        for (int rule = 0; rule < rules.size(); rule++) {
            if (binding.defeatedBy(rule).stream().anyMatch(applied::contains)) {
                cited.add(rule);
            }
        }
        Map<Citation, Integer> places = new LinkedHashMap<>();
        for (int rule : cited) {
            for (Para para : rules.get(rule).clause().cites()) {
                places.putIfAbsent(
                        new Citation(authority.id(), para, rules.document(para, rules.get(rule))),
                        rules.place(para, rules.get(rule)));
            }
        }
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Defeat> defeats(Binding binding) {
        Set<Defeat> defeats = new LinkedHashSet<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            Clause clause = rules.get(rule).clause();
            binding.defeatedBy(rule).stream()
                    .forEach(by -> defeats.add(new Defeat(clause, rules.get(by).clause())));
        }
        return ImmutableList.copyOf(defeats);
    }

    private ImmutableList<Reading> readings(Set<Integer> applied) {
        return applied.stream()
                .flatMap(rule -> rules.get(rule).norm().reading().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Silent so far: which norms come nearest is known only with the facts. */
    private Silence silence() {
        boolean addressed = rules.rules().stream()
                .anyMatch(rule -> rule.norm().act() == act && rule.kind() != NormKind.STOPS_SHORT);
        return new Silence(addressed, ImmutableList.of(), ImmutableSet.of());
    }
}
