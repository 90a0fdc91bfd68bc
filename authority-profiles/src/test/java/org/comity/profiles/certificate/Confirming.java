package org.comity.profiles.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.analysis.Analysis;
import org.comity.analysis.Flaw;
import org.comity.analysis.FlawKind;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;

/** Compares what an analysis finds of an act, and what it does not find, with what an oracle knows. */
final class Confirming {

    /** What is compared; what an exception misses is known here only so that it is left out. */
    static final Set<FlawKind> KINDS = Set.of(
            FlawKind.CONFLICT,
            FlawKind.VACUOUS,
            FlawKind.DANGLING_LIMIT,
            FlawKind.SHADOWED,
            FlawKind.DUPLICATE,
            FlawKind.REDUNDANT);

    private final List<Flaw> flaws;
    private final Set<ImmutableList<Clause>> together;
    private final Oracle oracle;
    private final String where;

    Confirming(AuthorityProfile profile, Act<?> act, Oracle oracle) {
        this.flaws = Analysis.of(profile, act, KINDS);
        this.together = Analysis.together(profile, act);
        this.oracle = oracle;
        this.where = profile.authority().id() + " " + act;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** Compares both ways, each clause and each two of them. */
    void confirm(List<Clause> clauses) {
        for (Clause clause : clauses) {
            assertThat(oracle.canStand(clause))
                    .as("%s: %s can apply", where, clause)
                    .isNotEqualTo(first(FlawKind.VACUOUS).contains(clause));
            if (!clause.norm().orElseThrow().answersAnyDoubt()
                    && !first(FlawKind.VACUOUS).contains(clause)
                    && !first(FlawKind.DANGLING_LIMIT).contains(clause)) {
                confirmIdle(clause);
            }
        }
        for (int one = 0; one < clauses.size(); one++) {
            for (int other = one + 1; other < clauses.size(); other++) {
                confirmPair(clauses.get(one), clauses.get(other));
            }
        }
    }

    /** A clause decides nothing if and only if it was found to, and is spare if and only if it or its like was. */
    private void confirmIdle(Clause clause) {
        boolean decides = oracle.canDecide(clause);
        boolean matters = matters(clause);
        assertThat(first(FlawKind.SHADOWED).contains(clause))
                .as("%s: %s is shadowed", where, clause)
                .isEqualTo(!decides && !matters);
        boolean spare = first(FlawKind.DUPLICATE).contains(clause)
                || first(FlawKind.REDUNDANT).contains(clause);
        boolean like = flaws.stream()
                .filter(flaw -> flaw.kind() == FlawKind.DUPLICATE || flaw.kind() == FlawKind.REDUNDANT)
                .anyMatch(flaw -> flaw.clauses().indexOf(clause) > 0);
        if (decides && !matters) {
            assertThat(spare || like).as("%s: %s is spare", where, clause).isTrue();
        } else {
            assertThat(spare).as("%s: %s is spare", where, clause).isFalse();
        }
    }

    private void confirmPair(Clause first, Clause second) {
        assertThat(together.contains(ImmutableList.of(first, second)))
                .as("%s: %s and %s overlap", where, first, second)
                .isEqualTo(oracle.canOverlap(first, second));
        assertThat(oracle.canConflict(first, second))
                .as("%s: %s and %s conflict", where, first, second)
                .isEqualTo(has(FlawKind.CONFLICT, first, second));
        if (has(FlawKind.DUPLICATE, first, second)) {
            assertThat(oracle.areTwins(first, second))
                    .as("%s: %s and %s are twins", where, first, second)
                    .isTrue();
        } else if (saysTheSame(first, second)
                && oracle.canDecide(first)
                && oracle.canDecide(second)
                && !first(FlawKind.DUPLICATE).contains(second)) {
            assertThat(oracle.areTwins(first, second) && !matters(first) && !matters(second))
                    .as("%s: %s and %s are twins", where, first, second)
                    .isFalse();
        }
    }

    /** A clause that stops short matters where it is named: the answer is silence with it and without it. */
    private boolean matters(Clause clause) {
        return clause.norm().orElseThrow().kind() == NormKind.STOPS_SHORT
                ? oracle.canDecide(clause)
                : oracle.matters(clause);
    }

    private boolean has(FlawKind kind, Clause first, Clause second) {
        return flaws.stream()
                .anyMatch(flaw -> flaw.kind() == kind && flaw.clauses().containsAll(List.of(first, second)));
    }

    private static boolean saysTheSame(Clause first, Clause second) {
        Norm one = first.norm().orElseThrow();
        Norm other = second.norm().orElseThrow();
        return one.kind() == other.kind()
                && one.modality().equals(other.modality())
                && one.strength() == other.strength()
                && one.duties().equals(other.duties())
                && one.onlyAfter().equals(other.onlyAfter())
                && one.route().equals(other.route());
    }

    private Set<Clause> first(FlawKind kind) {
        return flaws.stream()
                .filter(flaw -> flaw.kind() == kind)
                .map(flaw -> flaw.clauses().get(0))
                .collect(Collectors.toSet());
    }
}
