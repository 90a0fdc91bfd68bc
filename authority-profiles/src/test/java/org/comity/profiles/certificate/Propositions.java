package org.comity.profiles.certificate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.clause.Strength;
import org.comity.question.Act;
import org.comity.question.All;
import org.comity.question.Any;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Not;

/** What clauses say of one act, and which gives way to which: read from the norms, and not from the engine. */
final class Propositions {

    private final Act<?> act;
    private final List<Proposition> all = new ArrayList<>();
    private final List<List<Integer>> limits = new ArrayList<>();
    private final List<List<Integer>> defeats = new ArrayList<>();

    Propositions(Collection<Clause> clauses, Act<?> act) {
        this.act = act;
        for (Clause clause : clauses) {
            clause.norm().filter(norm -> norm.act() == act).ifPresent(norm -> {
                Condition<?> where = where(norm);
                all.add(new Proposition(clause, Says.of(norm), norm.strength(), where, false));
                for (Duty step : norm.onlyAfter()) {
                    all.add(new Proposition(
                            clause,
                            step.strength() == Strength.ABSOLUTE ? Says.PROHIBITED : Says.DISCOURAGED,
                            step.strength(),
                            new All<>(ImmutableList.of(
                                    where, new Not<>(step.doneWhen().orElseThrow()))),
                            true));
                }
            });
        }
        for (int at = 0; at < all.size(); at++) {
            limits.add(targets(at, all.get(at).norm().limits()));
        }
        for (int at = 0; at < all.size(); at++) {
            defeats.add(defeatsOf(at));
        }
    }

    Act<?> act() {
        return act;
    }

    List<Proposition> all() {
        return all;
    }

    List<Clause> clauses() {
        return all.stream().map(Proposition::clause).distinct().toList();
    }

    /** Those to which one is an exception, so that it speaks only where one of them does; none where it speaks for itself. */
    List<Integer> limits(int at) {
        return limits.get(at);
    }

    /** Those that give way to one. */
    List<Integer> defeats(int at) {
        return defeats.get(at);
    }

    private List<Integer> defeatsOf(int at) {
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

    private static Condition<?> where(Norm norm) {
        List<Condition<?>> bound = new ArrayList<>();
        norm.bearers().forEach(bearer -> bound.add(Asked.ACTOR.is(bearer)));
        return bound.isEmpty()
                ? norm.condition()
                : new All<>(ImmutableList.of(new Any<>(ImmutableList.copyOf(bound)), norm.condition()));
    }
}
