package org.comity.profiles.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.All;
import org.comity.question.Among;
import org.comity.question.Answer;
import org.comity.question.Any;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Not;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SATSolver;
import org.logicng.solvers.SolverState;

/**
 * The clauses of a profile about one act as propositions, for a solver that knows nothing of Comity: written from what norms say, and
 * not from the engine. It does not speak of layers, nor of who holds which office.
 */
final class Logic implements Oracle {

    private final FormulaFactory f = new FormulaFactory();
    private final Act<?> act;
    private final Propositions said;
    private final List<Proposition> all;
    private final Map<String, Set<Integer>> changed = new HashMap<>();
    private final SATSolver solver = MiniSat.miniSat(f);

    Logic(Propositions said) {
        this.said = said;
        this.act = said.act();
        this.all = said.all();
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

    /** Whether the condition of a clause holds in some possible world. */
    @Override
    public boolean canStand(Clause clause) {
        return isPossible(f.or(having(clause, false).map(at -> stands("", at)).toList()));
    }

    /** Whether two clauses count against each other in some possible world. */
    @Override
    public boolean canConflict(Clause one, Clause other) {
        List<Formula> pairs = new ArrayList<>();
        having(one, true)
                .forEach(a -> having(other, true)
                        .filter(b -> all.get(a).opposes(all.get(b)))
                        .forEach(b -> pairs.add(f.and(counts("", a), counts("", b)))));
        return isPossible(f.or(pairs));
    }

    /** Whether two clauses apply together in some possible world. */
    @Override
    public boolean canOverlap(Clause one, Clause other) {
        return isPossible(f.and(applies(one), applies(other)));
    }

    /** Whether two clauses apply, and count, in the same possible worlds. */
    @Override
    public boolean areTwins(Clause one, Clause other) {
        return !isPossible(f.or(
                f.not(f.equivalence(applies(one), applies(other))),
                f.not(f.equivalence(
                        f.or(having(one, false).map(at -> counts("", at)).toList()),
                        f.or(having(other, false).map(at -> counts("", at)).toList())))));
    }

    /** Whether some possible world has another outcome, strength, duty or step without a clause. */
    @Override
    public boolean matters(Clause clause) {
        SolverState before = solver.saveState();
        String without = "without "
                + all.indexOf(all.get(having(clause, true).findFirst().orElseThrow())) + " ";
        define(without, clause);
        boolean matters = isPossible(new Answers(this, "").differsFrom(new Answers(this, without)));
        solver.loadState(before);
        return matters;
    }

    /** Whether the answer of a clause is the outcome of some possible world where it counts, or what it adds is seen there. */
    @Override
    public boolean canDecide(Clause clause) {
        Answers answers = new Answers(this, "");
        return isPossible(f.or(having(clause, true).map(answers::decides).toList()));
    }

    private Formula applies(Clause clause) {
        return f.or(having(clause, false).map(at -> stands("", at)).toList());
    }

    FormulaFactory formulas() {
        return f;
    }

    List<Proposition> propositions() {
        return all;
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

    /** Which propositions stand, speak and count, one of the clauses perhaps left out; what that cannot touch is not said again. */
    private void define(String copy, @Nullable Clause without) {
        changed.put(copy, touchedBy(without));
        for (int at : changed.get(copy)) {
            Proposition its = all.get(at);
            boolean gone = its.clause().equals(without);
            solver.add(f.equivalence(stands(copy, at), gone ? f.falsum() : formula(its.where())));
            List<Integer> limits = said.limits(at);
            solver.add(f.equivalence(
                    speaks(copy, at),
                    limits.isEmpty()
                            ? stands(copy, at)
                            : f.and(
                                    stands(copy, at),
                                    f.or(limits.stream()
                                            .map(target -> speaks(copy, target))
                                            .toList()))));
            List<Formula> undefeated = new ArrayList<>();
            undefeated.add(speaks(copy, at));
            IntStream.range(0, all.size())
                    .filter(other -> said.defeats(other).contains(at))
                    .forEach(other -> undefeated.add(f.not(counts(copy, other))));
            solver.add(f.equivalence(counts(copy, at), f.and(undefeated)));
        }
    }

    /** The propositions of a clause, and those whose part turns on theirs; all where no clause is left out. */
    private Set<Integer> touchedBy(@Nullable Clause without) {
        Set<Integer> touched = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (int at = 0; at < all.size(); at++) {
                int its = at;
                boolean isTouched = without == null
                        || all.get(at).clause().equals(without)
                        || said.limits(at).stream().anyMatch(touched::contains)
                        || touched.stream()
                                .anyMatch(other -> said.defeats(other).contains(its));
                more |= isTouched && touched.add(at);
            }
        }
        return touched;
    }

    private Variable stands(String copy, int at) {
        return variable(copy, "stands ", at);
    }

    private Variable speaks(String copy, int at) {
        return variable(copy, "speaks ", at);
    }

    Variable counts(String copy, int at) {
        return variable(copy, "counts ", at);
    }

    private Variable variable(String copy, String what, int at) {
        return f.variable((changed.get(copy).contains(at) ? copy : "") + what + at);
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
}
