package org.comity.profiles.certificate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Strength;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.All;
import org.comity.question.Among;
import org.comity.question.Answer;
import org.comity.question.Any;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Not;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SATSolver;
import org.logicng.solvers.SolverState;

/**
 * The clauses of a profile about one act as propositions, for a solver that knows nothing of Comity: written from what norms say, and
 * not from the engine. It speaks of outcomes, not of duties, strengths and routes; and not of layers.
 */
final class Logic {

    /** What a norm answers, in the order in which the stricter answer hides the others of its direction. */
    enum Says {
        REQUIRED,
        RECOMMENDED,
        POWERLESS,
        PROHIBITED,
        DISCOURAGED,
        REFERRED,
        PERMITTED,
        NOTHING;

        private boolean isTowards() {
            return this == REQUIRED || this == RECOMMENDED;
        }

        private boolean isBar() {
            return this == PROHIBITED || this == POWERLESS;
        }

        private boolean opposes(Says other) {
            return this != NOTHING
                    && other != NOTHING
                    && (isTowards() && !other.isTowards() && other != PERMITTED || this == PERMITTED && other.isBar());
        }
    }

    /** A norm, or the bar of a step before acting. */
    private record Proposition(Clause clause, Says says, Condition<?> where, boolean bar) {

        Norm norm() {
            return clause.norm().orElseThrow();
        }

        boolean prevails() {
            return bar || norm().kind().prevails();
        }

        boolean frees(Proposition other) {
            return !bar && norm().modality().filter(Modality.NEED_NOT::equals).isPresent() && other.says.isTowards();
        }

        boolean opposes(Proposition other) {
            return says.opposes(other.says) || other.says.opposes(says) || frees(other) || other.frees(this);
        }
    }

    private final FormulaFactory f = new FormulaFactory();
    private final Act<?> act;
    private final List<Proposition> all = new ArrayList<>();
    private final SATSolver solver = MiniSat.miniSat(f);

    Logic(AuthorityProfile profile, Act<?> act) {
        this.act = act;
        for (Clause clause : profile.clauses()) {
            clause.norm().filter(norm -> norm.act() == act).ifPresent(norm -> {
                Condition<?> where = where(norm);
                all.add(new Proposition(clause, says(norm), where, false));
                for (Duty step : norm.onlyAfter()) {
                    all.add(new Proposition(
                            clause,
                            step.strength() == Strength.ABSOLUTE ? Says.PROHIBITED : Says.DISCOURAGED,
                            new All<>(ImmutableList.of(
                                    where, new Not<>(step.doneWhen().orElseThrow()))),
                            true));
                }
            });
        }
        for (int column = 0; column < act.topic().columns().size(); column++) {
            int at = column;
            solver.add(f.exo(IntStream.range(
                            0, act.topic().columns().get(column).values().size())
                    .mapToObj(value -> is(at, value))
                    .toArray(Variable[]::new)));
        }
        act.topic().impossible().forEach(never -> solver.add(f.not(formula(never))));
        int actor = act.topic().position(Asked.ACTOR);
        for (Actor other : Actor.values()) {
            if (!act.actors().contains(other)) {
                solver.add(f.not(is(actor, other.ordinal())));
            }
        }
        define("", null);
    }

    List<Clause> clauses() {
        return all.stream().map(Proposition::clause).distinct().toList();
    }

    /** Whether the condition of a clause holds in some possible world. */
    boolean canStand(Clause clause) {
        return isPossible(f.or(having(clause, false).map(at -> stands("", at)).toList()));
    }

    /** Whether a clause counts in some possible world. */
    boolean canCount(Clause clause) {
        return isPossible(counts("", clause));
    }

    /** Whether two clauses count against each other in some possible world. */
    boolean canConflict(Clause one, Clause other) {
        List<Formula> pairs = new ArrayList<>();
        having(one, true)
                .forEach(a -> having(other, true)
                        .filter(b -> all.get(a).opposes(all.get(b)))
                        .forEach(b -> pairs.add(f.and(counts("", a), counts("", b)))));
        return isPossible(f.or(pairs));
    }

    /** Whether some possible world has another outcome without a clause. */
    boolean matters(Clause clause) {
        String without = "without " + clauses().indexOf(clause) + " ";
        define(without, clause);
        List<Formula> differences = new ArrayList<>();
        for (Says says : Says.values()) {
            differences.add(f.not(f.equivalence(outcome("", says), outcome(without, says))));
        }
        differences.add(f.not(f.equivalence(conflict(""), conflict(without))));
        return isPossible(f.or(differences));
    }

    /** Whether the answer of a clause, which has one, is the outcome of some possible world where it counts. */
    boolean canDecide(Clause clause) {
        return isPossible(f.or(having(clause, true)
                .map(at -> f.and(counts("", at), outcome("", all.get(at).says()), f.not(conflict(""))))
                .toList()));
    }

    private boolean isPossible(Formula formula) {
        SolverState before = solver.saveState();
        solver.add(formula);
        boolean possible = solver.sat() == Tristate.TRUE;
        solver.loadState(before);
        return possible;
    }

    private Stream<Integer> having(Clause clause, boolean bars) {
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).clause().equals(clause)
                        && (bars || !all.get(at).bar()))
                .boxed();
    }

    /** Which propositions stand, speak and count, one of the clauses perhaps left out. */
    private void define(String copy, Clause without) {
        for (int at = 0; at < all.size(); at++) {
            Proposition its = all.get(at);
            boolean gone = its.clause().equals(without);
            solver.add(f.equivalence(stands(copy, at), gone ? f.falsum() : formula(its.where())));
            List<Integer> limits = targets(at, its.norm().limits());
            int self = at;
            solver.add(f.equivalence(
                    f.variable(copy + "speaks " + at),
                    limits.isEmpty()
                            ? stands(copy, at)
                            : f.and(
                                    stands(copy, at),
                                    f.or(limits.stream()
                                            .map(target -> f.variable(copy + "speaks " + target))
                                            .toList()))));
            List<Formula> undefeated = new ArrayList<>();
            undefeated.add(f.variable(copy + "speaks " + at));
            IntStream.range(0, all.size())
                    .filter(other -> defeats(other).contains(self))
                    .forEach(other -> undefeated.add(f.not(counts(copy, other))));
            solver.add(f.equivalence(counts(copy, at), f.and(undefeated)));
        }
    }

    private List<Integer> defeats(int at) {
        Proposition its = all.get(at);
        List<Integer> defeats = new ArrayList<>();
        if (its.prevails()) {
            defeats.addAll(targets(at, its.norm().limits()));
            defeats.addAll(targets(at, its.norm().overrides()));
        }
        if (its.bar()) {
            IntStream.range(0, all.size())
                    .filter(own -> all.get(own).clause() == its.clause()
                            && !all.get(own).bar()
                            && all.get(own).says() != Says.NOTHING)
                    .forEach(defeats::add);
        }
        return defeats;
    }

    private List<Integer> targets(int from, Collection<Para> paras) {
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).clause() != all.get(from).clause())
                .filter(at -> paras.stream()
                        .anyMatch(para -> para.reaches(all.get(at).clause().para())
                                && (all.get(at).prevails() || para.part().isPresent())))
                .boxed()
                .toList();
    }

    private Formula outcome(String copy, Says says) {
        List<Formula> said = new ArrayList<>();
        List<Formula> hidden = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).says() == says) {
                said.add(counts(copy, at));
            } else if (all.get(at).says().ordinal() < says.ordinal()) {
                hidden.add(f.not(counts(copy, at)));
            }
        }
        return says == Says.NOTHING ? f.and(hidden) : f.and(f.or(said), f.and(hidden));
    }

    private Formula conflict(String copy) {
        List<Formula> pairs = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (all.get(one).opposes(all.get(other))) {
                    pairs.add(f.and(counts(copy, one), counts(copy, other)));
                }
            }
        }
        return f.or(pairs);
    }

    private Variable stands(String copy, int at) {
        return f.variable(copy + "stands " + at);
    }

    private Variable counts(String copy, int at) {
        return f.variable(copy + "counts " + at);
    }

    private Formula counts(String copy, Clause clause) {
        return f.or(having(clause, true).map(at -> counts(copy, at)).toList());
    }

    private Variable is(int column, int value) {
        return f.variable("column " + column + " is " + value);
    }

    private Formula formula(Condition<?> condition) {
        if (condition instanceof All<?> every) {
            return f.and(every.conditions().stream().map(this::formula).toList());
        }
        if (condition instanceof Any<?> any) {
            return f.or(any.conditions().stream().map(this::formula).toList());
        }
        if (condition instanceof Not<?> not) {
            return f.not(formula(not.condition()));
        }
        if (condition instanceof Among<?> among) {
            int column = act.topic().position(among.fact());
            return f.or(IntStream.range(0, Long.SIZE - 1)
                    .filter(value -> (among.values() >> value & 1) == 1)
                    .mapToObj(value -> is(column, value))
                    .toList());
        }
        Answer<?> answer = (Answer<?>) condition;
        int first = act.topic().position(answer.fact());
        return f.and(IntStream.range(0, answer.values().length())
                .filter(column -> answer.values().get(column) >= 0)
                .mapToObj(column -> is(first + column, answer.values().get(column)))
                .toList());
    }

    private static Condition<?> where(Norm norm) {
        List<Condition<?>> bound = new ArrayList<>();
        norm.bearers().forEach(bearer -> bound.add(Asked.ACTOR.is(bearer)));
        return bound.isEmpty()
                ? norm.condition()
                : new All<>(ImmutableList.of(new Any<>(ImmutableList.copyOf(bound)), norm.condition()));
    }

    private static Says says(Norm norm) {
        if (norm.kind() == NormKind.LEAVES) {
            return Says.REFERRED;
        }
        return norm.modality()
                .map(modality -> switch (modality) {
                    case MUST -> Says.REQUIRED;
                    case SHOULD -> Says.RECOMMENDED;
                    case MAY, ENTITLED, NEED_NOT -> Says.PERMITTED;
                    case SHOULD_NOT -> Says.DISCOURAGED;
                    case MUST_NOT, NO_RIGHT -> Says.PROHIBITED;
                    case CANNOT -> Says.POWERLESS;
                })
                .orElse(Says.NOTHING);
    }
}
