package org.comity.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final String authority;
    private final ImmutableList<Clause> clauses;
    private final Map<String, List<Clause>> byNumber = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Faults(String authority, ImmutableList<Clause> clauses) {
        this.authority = authority;
        this.clauses = clauses;
        for (Clause clause : clauses) {
            List<Clause> there = byNumber.get(clause.para().number());
            if (there == null) {
                there = new ArrayList<>();
                byNumber.put(clause.para().number(), there);
            }
            there.add(clause);
        }
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
            if (clause.norm().isPresent()) {
                faults.checkNorm(clause, clause.norm().get());
            }
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
        int words = words(clause.says());
        if (words == 0 || words > MOST_WORDS) {
            add(clause, "says " + words + " words: say it in 1 to " + MOST_WORDS);
        }
        if (clause.inertBecause().isPresent() && clause.inertBecause().get().isBlank()) {
            add(clause, "is inert without a reason: say why nothing can be asked of it");
        }
    }

    private static int words(String text) {
        int words = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != ' ' && (at == 0 || text.charAt(at - 1) == ' ')) {
                words++;
            }
        }
        return words;
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
        for (Actor bearer : norm.bearers()) {
            if (!norm.act().actors().contains(bearer)) {
                add(
                        clause,
                        "binds `" + bearer.id() + "`, who cannot do `" + norm.act() + "`: bind "
                                + norm.act().actors().stream().map(Actor::id).collect(Collectors.joining(" or ")));
            }
        }
    }

    private boolean checkFacts(Clause clause, Norm norm) {
        Set<Fact<?>> facts = facts(norm);
        boolean known = true;
        boolean onOthers = false;
        for (Fact<?> fact : facts) {
            onOthers |= !fact.name().equals(Asked.ACTOR.name());
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
        if (norm.answersAnyDoubt() && onOthers) {
            add(clause, "answers any doubt but turns on other facts than the actor: leave them out of its condition");
        }
        return known;
    }

    private static Set<Fact<?>> facts(Norm norm) {
        Set<Fact<?>> facts = new LinkedHashSet<>(norm.condition().facts());
        for (Duty duty : norm.duties()) {
            addAll(facts, duty.doneWhen());
        }
        for (Duty duty : norm.onlyAfter()) {
            addAll(facts, duty.doneWhen());
        }
        for (Step step : norm.route()) {
            addAll(facts, step.doneWhen());
            addAll(facts, step.unless());
        }
        return facts;
    }

    private static void addAll(Set<Fact<?>> facts, Optional<Condition<?>> condition) {
        if (condition.isPresent()) {
            facts.addAll(condition.get().facts());
        }
    }

    private void checkSteps(Clause clause, Norm norm) {
        for (Duty step : norm.onlyAfter()) {
            if (step.doneWhen().isEmpty() || !onlyChoices(step.doneWhen().get())) {
                add(
                        clause,
                        "lets `" + step.action() + "` come first, but no choice shows that it is done: add `doneWhen`"
                                + " with a fact that is by choice");
            }
        }
    }

    private static boolean onlyChoices(Condition<?> condition) {
        for (Fact<?> fact : condition.facts()) {
            if (!fact.isChoice()) {
                return false;
            }
        }
        return true;
    }

    private void checkTarget(Clause clause, Norm norm, Para para) {
        String verb = norm.kind() == NormKind.LIFTS ? "lifts" : norm.limits().contains(para) ? "limits" : "overrides";
        if (reached(para).isEmpty()) {
            add(
                    clause,
                    verb + " `" + para + "`, but no such paragraph is in this profile: "
                            + Names.remedy(
                                    para.toString(),
                                    clauses.stream()
                                            .map(other -> other.para().toString())
                                            .distinct()
                                            .toList()));
        } else if (onlyItself(clause, targets(norm, para))) {
            add(
                    clause,
                    verb + " `" + para + "`, which does not answer `" + norm.act()
                            + "`: name a paragraph that does, or the part that is meant");
        }
    }

    private static boolean onlyItself(Clause clause, List<Clause> targets) {
        for (Clause target : targets) {
            if (!target.equals(clause)) {
                return false;
            }
        }
        return true;
    }

    private static ImmutableSet<Para> named(Norm norm) {
        return ImmutableSet.<Para>builder()
                .addAll(norm.limits())
                .addAll(norm.overrides())
                .build();
    }

    /** The clauses that naming a paragraph reaches, in document order. */
    private List<Clause> reached(Para para) {
        List<Clause> reached = new ArrayList<>();
        for (Clause other : byNumber.getOrDefault(para.number(), List.of())) {
            if (para.reaches(other.para())) {
                reached.add(other);
            }
        }
        return reached;
    }

    /** Of these, the ones that the norm meets. */
    private List<Clause> targets(Norm norm, Para para) {
        List<Clause> targets = new ArrayList<>();
        for (Clause other : reached(para)) {
            Norm target = other.norm().orElse(null);
            if (target != null
                    && target.act() == norm.act()
                    && (target.kind().prevails() || para.part().isPresent())) {
                targets.add(other);
            }
        }
        return targets;
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
