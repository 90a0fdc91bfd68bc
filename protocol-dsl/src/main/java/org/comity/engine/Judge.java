package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
            for (int rule : owing) {
                if (!duties(rules.get(rule), standing).isEmpty()) {
                    applied.add(rule);
                }
            }
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
                .applied(clauses(applied))
                .defeated(defeats(binding))
                .readings(readings(applied))
                .silence(silent ? Optional.of(silence()) : Optional.empty())
                .build();
    }

    private boolean disagree(Set<Integer> deciding) {
        for (int one : deciding) {
            for (int other : deciding) {
                if (rules.get(one).opposes(rules.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<Clause> clauses(Set<Integer> applied) {
        Set<Clause> clauses = new LinkedHashSet<>();
        for (int rule : applied) {
            clauses.add(rules.get(rule).clause());
        }
        return clauses;
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
        Optional<Strength> strongest = Optional.empty();
        if (outcome == Outcome.PERMITTED) {
            for (Duty duty : duties) {
                if (duty.timing() == Timing.WITH_THE_ACT) {
                    strongest = Optional.of(stronger(strongest, duty.strength()));
                }
            }
        }
        if (strongest.isPresent()) {
            return strongest;
        }
        for (int rule : deciding) {
            if (rules.get(rule).answer() == outcome || rules.get(rule).kind() == NormKind.SENDS_DOUBTS) {
                strongest = Optional.of(stronger(strongest, rules.get(rule).strength()));
            }
        }
        return strongest;
    }

    private static Strength stronger(Optional<Strength> sofar, Strength other) {
        return sofar.isPresent() ? sofar.get().or(other) : other;
    }

    private ImmutableList<Citation> citations(Set<Integer> applied, Binding binding) {
        Set<Integer> cited = new TreeSet<>(applied);
        for (int rule = 0; rule < rules.size(); rule++) {
            BitSet by = binding.defeatedBy(rule);
            for (int other = by.nextSetBit(0); other >= 0; other = by.nextSetBit(other + 1)) {
                if (applied.contains(other)) {
                    cited.add(rule);
                }
            }
        }
        Set<Citation> said = new HashSet<>();
        SortedMap<Integer, List<Citation>> byPlace = new TreeMap<>();
        for (int rule : cited) {
            for (Para para : rules.get(rule).clause().cites()) {
                Citation citation = new Citation(authority.id(), para, rules.document(para, rules.get(rule)));
                if (said.add(citation)) {
                    byPlace.computeIfAbsent(rules.place(para, rules.get(rule)), place -> new ArrayList<>())
                            .add(citation);
                }
            }
        }
        ImmutableList.Builder<Citation> inOrder = ImmutableList.builder();
        for (List<Citation> citations : byPlace.values()) {
            inOrder.addAll(citations);
        }
        return inOrder.build();
    }

    private ImmutableList<Defeat> defeats(Binding binding) {
        Set<Defeat> defeats = new LinkedHashSet<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            BitSet defeatedBy = binding.defeatedBy(rule);
            for (int by = defeatedBy.nextSetBit(0); by >= 0; by = defeatedBy.nextSetBit(by + 1)) {
                defeats.add(new Defeat(rules.get(rule).clause(), rules.get(by).clause()));
            }
        }
        return ImmutableList.copyOf(defeats);
    }

    private ImmutableList<Reading> readings(Set<Integer> applied) {
        Set<Reading> readings = new LinkedHashSet<>();
        for (int rule : applied) {
            Optional<Reading> reading = rules.get(rule).norm().reading();
            if (reading.isPresent()) {
                readings.add(reading.get());
            }
        }
        return ImmutableList.copyOf(readings);
    }

    /** Silent so far: which norms come nearest is known only with the facts. */
    private Silence silence() {
        boolean addressed = false;
        for (Rule rule : rules.rules()) {
            addressed |= rule.norm().act() == act && rule.kind() != NormKind.STOPS_SHORT;
        }
        return new Silence(addressed, ImmutableList.of(), ImmutableSet.of());
    }
}
