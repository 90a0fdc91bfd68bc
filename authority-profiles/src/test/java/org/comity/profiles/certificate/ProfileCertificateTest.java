package org.comity.profiles.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.analysis.Analysis;
import org.comity.analysis.Flaw;
import org.comity.analysis.FlawKind;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.engine.StandingTogether;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.Profiles;
import org.comity.question.Act;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An independent solver confirms the certificate of each profile. */
class ProfileCertificateTest {

    private static final Set<FlawKind> CONFIRMED =
            Set.of(
            FlawKind.CONFLICT,
            FlawKind.VACUOUS,
            FlawKind.DANGLING_LIMIT,
            FlawKind.SHADOWED,
            FlawKind.DUPLICATE,
            FlawKind.REDUNDANT);

    @TestFactory
    Stream<DynamicTest> aSolverConfirmsEveryOverlapAndEveryShadow() {
        return Profiles.all().stream()
                .map(profile -> dynamicTest(profile.authority().id(), () -> {
                    int confirmed = 0;
                    for (Act<?> act : profile.acts()) {
                        confirmed += confirm(profile, act);
                    }
                    assertThat(confirmed).as("looked at clauses").isGreaterThan(200);
                }));
    }

    private static int confirm(AuthorityProfile profile, Act<?> act) {
        List<Flaw> flaws = Analysis.of(profile, act, CONFIRMED);
        Logic logic = new Logic(profile, act);
        StandingTogether engine = StandingTogether.of(profile, act);
        List<Clause> clauses = logic.clauses();
        for (Clause clause : clauses) {
            assertThat(logic.canStand(clause))
                    .as("%s %s", act, clause)
                    .isNotEqualTo(first(flaws, FlawKind.VACUOUS).contains(clause));
            if (!clause.norm().orElseThrow().answersAnyDoubt()
                    && !first(flaws, FlawKind.VACUOUS).contains(clause)
                    && !first(flaws, FlawKind.DANGLING_LIMIT).contains(clause)) {
                confirmIdle(clause, flaws, logic, act);
            }
        }
        for (int one = 0; one < clauses.size(); one++) {
            for (int other = one + 1; other < clauses.size(); other++) {
                confirmPair(clauses.get(one), clauses.get(other), flaws, logic, engine, act);
            }
        }
        return clauses.size();
    }

    /** A clause decides nothing if and only if it was found to, and is spare if and only if it or its like was. */
    private static void confirmIdle(Clause clause, List<Flaw> flaws, Logic logic, Act<?> act) {
        boolean decides = logic.canDecide(clause);
        boolean matters = matters(clause, logic);
        assertThat(first(flaws, FlawKind.SHADOWED).contains(clause))
                .as("%s %s is shadowed", act, clause)
                .isEqualTo(!decides && !matters);
        boolean spare = first(flaws, FlawKind.DUPLICATE).contains(clause)
                || first(flaws, FlawKind.REDUNDANT).contains(clause);
        boolean like = flaws.stream()
                .filter(flaw -> flaw.kind() == FlawKind.DUPLICATE || flaw.kind() == FlawKind.REDUNDANT)
                .anyMatch(flaw -> flaw.clauses().indexOf(clause) > 0);
        if (decides && !matters) {
            assertThat(spare || like).as("%s %s is spare", act, clause).isTrue();
        } else {
            assertThat(spare).as("%s %s is spare", act, clause).isFalse();
        }
    }

    private static void confirmPair(
            Clause first, Clause second, List<Flaw> flaws, Logic logic, StandingTogether engine, Act<?> act) {
        assertThat(engine.canOverlap(first, second))
                .as("%s: %s and %s overlap", act, first, second)
                .isEqualTo(logic.canOverlap(first, second));
        assertThat(logic.canConflict(first, second))
                .as("%s: %s and %s conflict", act, first, second)
                .isEqualTo(has(flaws, FlawKind.CONFLICT, first, second));
        if (has(flaws, FlawKind.DUPLICATE, first, second)) {
            assertThat(logic.areTwins(first, second))
                    .as("%s: %s and %s are twins", act, first, second)
                    .isTrue();
        } else if (saysTheSame(first, second)
                && logic.canStand(second)
                && !first(flaws, FlawKind.DUPLICATE).contains(second)
                && !first(flaws, FlawKind.SHADOWED).contains(second)) {
            assertThat(logic.areTwins(first, second) && !matters(first, logic) && !matters(second, logic))
                    .as("%s: %s and %s are twins", act, first, second)
                    .isFalse();
        }
    }

    /** A clause that stops short matters where it is named: the answer is silence with it and without it. */
    private static boolean matters(Clause clause, Logic logic) {
        return clause.norm().orElseThrow().kind() == NormKind.STOPS_SHORT
                ? logic.canDecide(clause)
                : logic.matters(clause);
    }

    private static boolean has(List<Flaw> flaws, FlawKind kind, Clause first, Clause second) {
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

    private static Set<Clause> first(List<Flaw> flaws, FlawKind kind) {
        return flaws.stream()
                .filter(flaw -> flaw.kind() == kind)
                .map(flaw -> flaw.clauses().get(0))
                .collect(Collectors.toSet());
    }
}
