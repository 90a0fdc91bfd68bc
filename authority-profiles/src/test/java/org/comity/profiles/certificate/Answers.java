package org.comity.profiles.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.clause.Duty;
import org.comity.clause.NormKind;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.clause.Timing;
import org.comity.ruling.Outcome;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What the clauses that count come to, as propositions: outcome, strength, duties and steps of the route, nobody's office being known. */
final class Answers {

    private final FormulaFactory f;
    private final List<Proposition> all;
    private final Function<Integer, Formula> counts;

    Answers(Logic logic, String copy) {
        this.f = logic.formulas();
        this.all = logic.propositions();
        this.counts = at -> logic.counts(copy, at);
    }

    Formula differsFrom(Answers other) {
        List<Formula> differences = new ArrayList<>();
        add(differences, other, Arrays.stream(Outcome.values()), Answers::is);
        add(differences, other, Arrays.stream(Strength.values()), Answers::isOfStrength);
        add(
                differences,
                other,
                all.stream().flatMap(its -> its.duties().stream()).distinct(),
                Answers::owes);
        List<Step> steps =
                all.stream().flatMap(its -> its.steps().stream()).distinct().toList();
        add(differences, other, steps.stream(), Answers::goesTo);
        for (Step step : steps) {
            add(
                    differences,
                    other,
                    steps.stream().filter(later -> later != step),
                    (answers, later) -> answers.goesFirst(step, later));
        }
        return f.or(differences);
    }

    private <V> void add(List<Formula> differences, Answers other, Stream<V> values, Saying<V> saying) {
        values.forEach(value -> differences.add(f.not(f.equivalence(saying.of(this, value), saying.of(other, value)))));
    }

    /** A statement on a value. */
    private interface Saying<V> {
        Formula of(Answers answers, V value);
    }

    /** Whether a proposition counts, and its answer is the outcome or what it adds is seen. */
    Formula decides(int at) {
        Proposition its = all.get(at);
        return f.and(
                counts.apply(at),
                switch (its.kind()) {
                    case DIRECTS, LEAVES -> is(its.says().outcome());
                    case SENDS_DOUBTS -> f.verum();
                    case OWES -> its.duties().isEmpty() ? f.falsum() : carriesDuties();
                    case STOPS_SHORT -> is(Outcome.SILENT);
                    case LIFTS -> f.falsum();
                });
    }

    Formula is(Outcome outcome) {
        if (outcome == Outcome.CONFLICT) {
            return conflict();
        }
        Formula strictest = outcome == Outcome.SILENT
                ? f.and(strictest(Says.NOTHING), f.not(isInDoubt()))
                : outcome == Outcome.REFERRED
                        ? f.or(strictest(Says.REFERRED), f.and(strictest(Says.NOTHING), isInDoubt()))
                        : Arrays.stream(Says.values())
                                .filter(says -> says.outcome() == outcome)
                                .map(this::strictest)
                                .findFirst()
                                .orElse(f.falsum());
        return f.and(strictest, f.not(conflict()));
    }

    private Formula conflict() {
        List<Formula> pairs = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (all.get(one).opposes(all.get(other))) {
                    pairs.add(f.and(counts.apply(one), counts.apply(other)));
                }
            }
        }
        return f.or(pairs);
    }

    private Formula strictest(Says says) {
        Formula hidden = f.not(any(its -> its.says().ordinal() < says.ordinal()));
        return says == Says.NOTHING ? hidden : f.and(any(its -> its.says() == says), hidden);
    }

    private Formula isInDoubt() {
        return any(its -> its.kind() == NormKind.SENDS_DOUBTS);
    }

    private Formula any(Predicate<Proposition> wanted) {
        return anyAt(at -> wanted.test(all.get(at)));
    }

    private Formula anyAt(IntPredicate wanted) {
        return f.or(IntStream.range(0, all.size())
                .filter(wanted)
                .mapToObj(counts::apply)
                .toList());
    }

    private Formula carriesDuties() {
        return f.or(Arrays.stream(Outcome.values())
                .filter(Outcome::carriesDuties)
                .map(this::is)
                .toList());
    }

    private Formula owes(Duty duty) {
        List<Formula> ways = new ArrayList<>();
        ways.add(f.and(
                carriesDuties(),
                any(its -> its.kind() != NormKind.STOPS_SHORT && its.duties().contains(duty))));
        for (Says says : Says.values()) {
            if (says != Says.NOTHING) {
                ways.add(f.and(
                        is(says.outcome()),
                        any(its -> its.says() == says && its.duties().contains(duty))));
            }
        }
        return f.or(ways);
    }

    private Formula goesTo(Step step) {
        return any(its -> its.steps().contains(step));
    }

    /** Whether both are steps, and one comes before the other: in the order of the clauses, and of each clause's own route. */
    private Formula goesFirst(Step step, Step later) {
        List<Formula> ways = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            List<Step> steps = all.get(at).steps();
            if (steps.contains(step)) {
                ways.add(f.and(
                        counts.apply(at),
                        f.not(goesTo(step, at)),
                        f.not(goesTo(
                                later,
                                steps.indexOf(later) >= 0 && steps.indexOf(later) < steps.indexOf(step)
                                        ? at + 1
                                        : at))));
            }
        }
        return f.and(f.or(ways), goesTo(later));
    }

    private Formula goesTo(Step step, int before) {
        return anyAt(at -> at < before && all.get(at).steps().contains(step));
    }

    /** The strongest of what decides; of a permission with duties, the strongest of those that come with the act. */
    private Formula isOfStrength(Strength strength) {
        List<Formula> parts = new ArrayList<>();
        parts.add(hasStrength(strength));
        Arrays.stream(Strength.values())
                .filter(stronger -> stronger.compareTo(strength) < 0)
                .forEach(stronger -> parts.add(f.not(hasStrength(stronger))));
        return f.and(parts);
    }

    private Formula hasStrength(Strength strength) {
        Formula byDuties = f.and(
                is(Outcome.PERMITTED),
                f.or(Arrays.stream(Strength.values()).map(this::owesWithTheAct).toList()));
        List<Formula> ways = new ArrayList<>();
        for (Says says : Says.values()) {
            if (says != Says.NOTHING) {
                ways.add(f.and(is(says.outcome()), any(its -> its.says() == says && its.strength() == strength)));
            }
        }
        ways.add(f.and(
                strictest(Says.NOTHING),
                any(its -> its.kind() == NormKind.SENDS_DOUBTS && its.strength() == strength)));
        return f.or(f.and(byDuties, owesWithTheAct(strength)), f.and(f.not(byDuties), f.or(ways)));
    }

    private Formula owesWithTheAct(Strength strength) {
        return f.or(all.stream()
                .flatMap(its -> its.duties().stream())
                .distinct()
                .filter(duty -> duty.timing() == Timing.WITH_THE_ACT && duty.strength() == strength)
                .map(this::owes)
                .toList());
    }
}
