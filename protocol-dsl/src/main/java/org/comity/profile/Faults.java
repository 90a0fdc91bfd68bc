package org.comity.profile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Names;

/** Finds everything that is wrong with the clauses of a profile. Each message names the clause and the remedy. */
final class Faults {

    private static final int MOST_WORDS = 30;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final String authority;
    private final ImmutableList<Clause> clauses;
    private final List<String> faults = new ArrayList<>();

    private Faults(String authority, ImmutableList<Clause> clauses) {
        this.authority = authority;
        this.clauses = clauses;
    }

    static ImmutableList<String> of(String authority, ImmutableList<Clause> clauses) {
        Faults faults = new Faults(authority, clauses);
        if (clauses.isEmpty()) {
            faults.faults.add(authority + ": has no clause: give it a section with clauses");
        }
        Set<Clause> seen = new HashSet<>();
        for (Clause clause : clauses) {
            if (!seen.add(clause)) {
                faults.add(clause, "stands twice: leave one of them out");
            }
            faults.checkWords(clause);
            clause.norm().ifPresent(norm -> faults.checkNorm(clause, norm));
        }
        return ImmutableList.copyOf(faults.faults);
    }

    /** That a number laid over a profile is taken. */
    static String taken(String authority, Clause clause) {
        return Citation.of(authority, clause)
                + ": is in this profile already and says something else there: put it in its place with"
                + " `substituting`, or give the addition another number or a part of its own, such as `"
                + Para.of(clause.para().number()).part("local") + "`";
    }

    private void add(Clause clause, String fault) {
        faults.add(Citation.of(authority, clause) + ": " + fault);
    }

    private void checkWords(Clause clause) {
        int words = WORDS.splitToList(clause.says()).size();
        if (words == 0 || words > MOST_WORDS) {
            add(clause, "says " + words + " words: say it in 1 to " + MOST_WORDS);
        }
        if (clause.inertBecause().filter(String::isBlank).isPresent()) {
            add(clause, "is inert without a reason: say why nothing can be asked of it");
        }
    }

    private void checkNorm(Clause clause, Norm norm) {
        checkBearers(clause, norm);
        boolean known = checkFacts(clause, norm);
        if (known && norm.condition().boxes(norm.act().topic()).isEmpty()) {
            add(clause, "can never apply: its condition contradicts itself, mend `" + norm.condition() + "`");
        }
        checkSteps(clause, norm);
        if (!norm.kind().prevails()
                && !norm.limits().isEmpty()
                && norm.onlyAfter().isEmpty()) {
            add(
                    clause,
                    "limits other paragraphs but answers nothing: give it a modal, write `lifts`, or leave out `limiting`");
        }
        if (!norm.kind().hasDirection()
                && !norm.overrides().isEmpty()
                && norm.onlyAfter().isEmpty()) {
            add(clause, "overrides other paragraphs but answers nothing: give it a modal, or leave out `overriding`");
        }
        for (Para para : named(norm)) {
            checkTarget(clause, norm, para);
        }
        if (defeatsItself(clause)) {
            add(
                    clause,
                    "gives way to itself in a circle: leave out one of `limiting`, `overriding` or `lifts` on the way");
        }
    }

    private void checkBearers(Clause clause, Norm norm) {
        for (Actor bearer : Sets.difference(norm.bearers(), norm.act().actors())) {
            add(
                    clause,
                    "binds `" + bearer.id() + "`, who cannot do `" + norm.act() + "`: bind "
                            + norm.act().actors().stream().map(Actor::id).collect(Collectors.joining(" or ")));
        }
    }

    private boolean checkFacts(Clause clause, Norm norm) {
        Set<Fact<?>> facts = new LinkedHashSet<>(norm.condition().facts());
        for (Duty duty : norm.duties()) {
            duty.doneWhen().map(Condition::facts).ifPresent(facts::addAll);
        }
        for (Duty duty : norm.onlyAfter()) {
            duty.doneWhen().map(Condition::facts).ifPresent(facts::addAll);
        }
        for (Step step : norm.route()) {
            step.doneWhen().map(Condition::facts).ifPresent(facts::addAll);
            step.unless().map(Condition::facts).ifPresent(facts::addAll);
        }
        boolean known = true;
        for (Fact<?> fact : facts) {
            if (!norm.act().topic().knows(fact)) {
                known = false;
                add(
                        clause,
                        "turns on `" + fact + "`, which `" + norm.act().topic() + "` does not know: "
                                + Names.remedy(
                                        fact.name(),
                                        norm.act().topic().facts().stream()
                                                .map(Fact::name)
                                                .toList()));
            }
        }
        if (norm.answersAnyDoubt()
                && facts.stream().anyMatch(fact -> !fact.name().equals(Asked.ACTOR.name()))) {
            add(clause, "answers any doubt but turns on other facts than the actor: leave them out of its condition");
        }
        return known;
    }

    private void checkSteps(Clause clause, Norm norm) {
        for (Duty step : norm.onlyAfter()) {
            if (step.doneWhen().isEmpty()
                    || step.doneWhen().get().facts().stream().anyMatch(fact -> !fact.isChoice())) {
                add(
                        clause,
                        "lets `" + step.action() + "` come first, but no choice shows that it is done: add `doneWhen`"
                                + " with a fact that is by choice");
            }
        }
    }

    private void checkTarget(Clause clause, Norm norm, Para para) {
        String verb = norm.kind() == NormKind.LIFTS ? "lifts" : norm.limits().contains(para) ? "limits" : "overrides";
        if (clauses.stream().noneMatch(other -> para.reaches(other.para()))) {
            add(
                    clause,
                    verb + " `" + para + "`, but no such paragraph is in this profile: "
                            + Names.remedy(
                                    para.toString(),
                                    clauses.stream()
                                            .map(other -> other.para().toString())
                                            .distinct()
                                            .toList()));
        } else if (targets(norm, para).stream().noneMatch(other -> !other.equals(clause))) {
            add(
                    clause,
                    verb + " `" + para + "`, which does not answer `" + norm.act()
                            + "`: name a paragraph that does, or the part that is meant");
        }
    }

    private static ImmutableSet<Para> named(Norm norm) {
        return ImmutableSet.<Para>builder()
                .addAll(norm.limits())
                .addAll(norm.overrides())
                .build();
    }

    private List<Clause> targets(Norm norm, Para para) {
        return clauses.stream()
                .filter(other -> para.reaches(other.para()))
                .filter(other -> other.norm()
                        .filter(target -> target.act() == norm.act())
                        .filter(target ->
                                target.kind().prevails() || para.part().isPresent())
                        .isPresent())
                .toList();
    }

    private boolean defeatsItself(Clause clause) {
        return reaches(clause, clause, new HashSet<>());
    }

    private boolean reaches(Clause from, Clause wanted, Set<Clause> seen) {
        Norm norm = from.norm().orElseThrow();
        for (Para para : named(norm)) {
            for (Clause target : targets(norm, para)) {
                if (!target.equals(from)
                        && (target.equals(wanted) || (seen.add(target) && reaches(target, wanted, seen)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
