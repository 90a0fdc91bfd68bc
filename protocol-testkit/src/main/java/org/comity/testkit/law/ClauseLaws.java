package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.Section;
import org.comity.dsl.Provisions;
import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Defeat;
import org.comity.ruling.Ruling;

/** Laws on clauses: which prevail, which are needed, and how they are put together. */
final class ClauseLaws {

    private ClauseLaws() {}

    static Check exceptionsBeatWhatTheyLimit(Trial trial) {
        Ruling ruling = trial.rule();
        if (!Trial.isSettled(ruling)) {
            return Check.NOTHING;
        }
        boolean looked = !ruling.defeated().isEmpty();
        for (Clause by : ruling.applied()) {
            if (by.norm().orElseThrow().kind().prevails()) {
                for (Clause other : trial.subject().about().clauses()) {
                    if (!names(by, other)) {
                        continue;
                    }
                    looked = true;
                    if (ruling.applied().contains(own(trial, other))) {
                        return Check.broken(
                                "`" + by.para() + "` prevails over `" + other.para() + "`, and both count",
                                List.of(by, other));
                    }
                }
            }
        }
        for (Defeat defeat : ruling.defeated()) {
            if (!defeat.by().equals(defeat.clause())
                    && defeat.by().layer() == defeat.clause().layer()
                    && !names(defeat.by(), defeat.clause())) {
                return Check.broken(
                        "`" + defeat.clause().para() + "` gives way to `"
                                + defeat.by().para() + "`, which names it nowhere",
                        List.of(defeat.by(), defeat.clause()));
            }
        }
        return looked ? Check.KEPT : Check.NOTHING;
    }

    private static boolean names(Clause by, Clause other) {
        Norm norm = by.norm().orElseThrow();
        return !other.equals(by)
                && Stream.concat(norm.limits().stream(), norm.overrides().stream())
                        .anyMatch(para -> Rebuilt.names(para, by, other));
    }

    /** The clause as the profile has it, of one that was taken into another. */
    private static Clause own(Trial trial, Clause clause) {
        return trial.profile().clauses().stream()
                .filter(other -> other.para().equals(clause.para())
                        && other.says().equals(clause.says())
                        && other.norm()
                                .map(Norm::condition)
                                .equals(clause.norm().map(Norm::condition)))
                .findFirst()
                .orElse(clause);
    }

    static Check citedClausesAloneAnswer(Trial trial) {
        Ruling ruling = trial.rule();
        Set<Clause> taking = Likeness.taking(ruling);
        if (!Trial.isSettled(ruling) || ruling.applied().isEmpty()) {
            return Check.NOTHING;
        }
        Ruling alone = trial.subject().rule(Rebuilt.of(trial.profile(), taking), trial.question());
        return Likeness.inSubstance(ruling, alone)
                .map(difference -> Check.broken(
                        "with the clauses that it names alone, " + Likeness.named(taking) + ", " + difference, taking))
                .orElse(Check.KEPT);
    }

    static Check whatDoesNotCountIsNotNeeded(Trial trial) {
        Ruling ruling = trial.rule();
        List<Clause> idle = trial.subject().about().clauses().stream()
                .filter(clause -> Likeness.taking(ruling).stream()
                        .noneMatch(taking -> taking.para().equals(clause.para())))
                .toList();
        if (!Trial.isSettled(ruling)
                || idle.isEmpty()
                || trial.subject().about().clauses().size() < 2) {
            return Check.NOTHING;
        }
        Clause left = idle.get(trial.dice().nextInt(idle.size()));
        return Rebuilt.without(trial.subject().about(), left)
                .map(without -> trial.subject().rule(without, trial.question()))
                .flatMap(after -> Likeness.inSubstance(ruling, after))
                .map(difference -> Check.broken(
                        "`" + left.para() + "` does not count, but without it " + difference, List.of(left)))
                .orElse(Check.KEPT);
    }

    static Check otherActsDoNotMatter(Trial trial) {
        Ruling whole = trial.rule();
        Ruling about = trial.subject().rule(trial.subject().about(), trial.question());
        return Likeness.inAll(whole, about)
                .map(difference -> Check.broken("without the clauses about other acts " + difference))
                .orElse(Check.KEPT);
    }

    static Check orderDoesNotMatter(Trial trial) {
        List<Clause> shuffled = new ArrayList<>(trial.subject().about().clauses());
        if (shuffled.size() < 2) {
            return Check.NOTHING;
        }
        Collections.shuffle(shuffled, trial.dice());
        Ruling before = trial.subject().rule(trial.subject().about(), trial.question());
        Ruling after = trial.subject().rule(Rebuilt.of(trial.subject().about(), shuffled), trial.question());
        return Likeness.inAll(before, after)
                .map(difference -> Check.broken("with the clauses in another order " + difference))
                .orElse(Check.KEPT);
    }

    static Check takenInTwiceIsOnce(Trial trial) {
        AuthorityProfile once = trial.subject().about();
        Provisions provisions = new Provisions(once.clauses());
        AuthorityProfile twice = once.with(new Section(
                "again", provisions.and(provisions, Provisions.of(provisions)).clauses()));
        Optional<String> difference = Likeness.inAll(
                trial.subject().rule(once, trial.question()), trial.subject().rule(twice, trial.question()));
        if (difference.isPresent()) {
            return Check.broken("with the same provisions taken in twice " + difference.get());
        }
        return Check.that(
                ImmutableList.copyOf(twice.clauses()).equals(once.clauses()),
                "provisions taken in twice stand in the profile twice");
    }
}
