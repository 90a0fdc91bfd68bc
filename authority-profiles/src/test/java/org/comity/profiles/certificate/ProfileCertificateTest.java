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
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.Profiles;
import org.comity.question.Act;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An independent solver confirms the certificate of each profile. */
class ProfileCertificateTest {

    private static final Set<FlawKind> CONFIRMED =
            Set.of(FlawKind.CONFLICT, FlawKind.VACUOUS, FlawKind.SHADOWED, FlawKind.DUPLICATE, FlawKind.REDUNDANT);

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
        Set<Clause> vacuous = first(flaws, FlawKind.VACUOUS);
        Set<Clause> shadowed = first(flaws, FlawKind.SHADOWED);
        Set<Clause> spare = first(flaws, FlawKind.DUPLICATE);
        spare.addAll(first(flaws, FlawKind.REDUNDANT));
        List<Clause> clauses = logic.clauses();
        for (Clause clause : clauses) {
            assertThat(logic.canStand(clause)).as("%s %s", act, clause).isNotEqualTo(vacuous.contains(clause));
            boolean answers = clause.norm().orElseThrow().kind().hasDirection();
            if (shadowed.contains(clause) || spare.contains(clause)) {
                assertThat(logic.matters(clause)).as("%s %s", act, clause).isFalse();
            }
            if (answers) {
                assertThat(logic.canDecide(clause))
                        .as("%s %s", act, clause)
                        .isEqualTo(logic.canCount(clause) && !shadowed.contains(clause) && !overlaid(clause, logic));
            }
        }
        for (int one = 0; one < clauses.size(); one++) {
            for (int other = one + 1; other < clauses.size(); other++) {
                Clause first = clauses.get(one);
                Clause second = clauses.get(other);
                assertThat(logic.canConflict(first, second))
                        .as("%s %s / %s", act, first, second)
                        .isEqualTo(flaws.stream()
                                .anyMatch(flaw -> flaw.kind() == FlawKind.CONFLICT
                                        && flaw.clauses().containsAll(List.of(first, second))));
            }
        }
        return clauses.size();
    }

    /** A clause that changes the outcome by what it defeats, though its own answer is nowhere the outcome. */
    private static boolean overlaid(Clause clause, Logic logic) {
        return !logic.canDecide(clause) && logic.matters(clause);
    }

    private static Set<Clause> first(List<Flaw> flaws, FlawKind kind) {
        return flaws.stream()
                .filter(flaw -> flaw.kind() == kind)
                .map(flaw -> flaw.clauses().get(0))
                .collect(Collectors.toSet());
    }
}
