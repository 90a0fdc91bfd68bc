package org.comity.testkit.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.clause.Clause;
import org.comity.clause.Modality;
import org.comity.clause.Strength;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

/** Asks tangled profiles every question there is, and finds by that what the certificate finds by analysis. */
class BruteForceTest {

    private static final Set<Modality> ASKING = Set.of(Modality.MUST, Modality.SHOULD);
    private static final Set<Modality> OPENING = Set.of(Modality.MAY, Modality.ENTITLED);
    private static final Set<Modality> CLOSING = Set.of(Modality.MUST_NOT);

    @Test
    void everyWorldConfirmsTheFindingsOfAHundredProfiles() {
        int looked = 0;
        Set<Kind> seen = new HashSet<>();
        for (int seed = 0; looked < 50; seed++) {
            Tangle tangle = new Tangle(seed, 5);
            Optional<AuthorityProfile> profile = tangle.profile();
            if (profile.isPresent()) {
                looked++;
                seen.addAll(confirm(seed, tangle, profile.get()));
            }
        }
        assertThat(seen)
                .contains(
                        Kind.CONFLICT,
                        Kind.VACUOUS,
                        Kind.DANGLING_LIMIT,
                        Kind.SHADOWED,
                        Kind.DUPLICATE,
                        Kind.REDUNDANT,
                        Kind.UNDECLARED_SILENCE);
    }

    @Test
    void noQuestionWithFewerFactsShowsAConflict() {
        int conflicts = 0;
        for (int seed = 0; seed < 40; seed++) {
            Tangle tangle = new Tangle(seed, 5);
            Optional<AuthorityProfile> profile = tangle.profile();
            if (profile.isPresent()) {
                for (Finding finding : Certificate.of(profile.get()).failing()) {
                    if (finding.kind() == Kind.CONFLICT) {
                        conflicts++;
                        assertThat(finding.witness().orElseThrow().facts())
                                .as("seed %s %s", seed, finding)
                                .hasSize(fewest(tangle, profile.get(), finding));
                    }
                }
            }
        }
        assertThat(conflicts).isGreaterThan(10);
    }

    private static int fewest(Tangle tangle, AuthorityProfile profile, Finding finding) {
        List<String> pair = finding.citations().stream()
                .map(citation -> citation.para().toString())
                .toList();
        return tangle.questions(profile, true).stream()
                .filter(question -> {
                    Ruling ruling = profile.rule(question);
                    return ruling.outcome() == Outcome.CONFLICT
                            && ruling.chosen().isEmpty()
                            && ruling.applied().stream()
                                    .map(clause -> clause.para().toString())
                                    .toList()
                                    .containsAll(pair);
                })
                .mapToInt(question -> question.known().size() - 1)
                .min()
                .orElseThrow();
    }

    private static Set<Kind> confirm(int seed, Tangle tangle, AuthorityProfile profile) {
        List<Finding> findings = Certificate.of(profile).findings();
        List<Question<?>> worlds = tangle.questions(profile, false);
        List<Ruling> rulings = new ArrayList<>();
        worlds.forEach(world -> rulings.add(profile.rule(world)));
        Set<String> expected = new HashSet<>();
        for (Ruling ruling : rulings) {
            if (ruling.outcome() == Outcome.CONFLICT) {
                pairs(ruling.applied()).forEach(expected::add);
            }
            if (ruling.outcome() == Outcome.SILENT && ruling.applied().isEmpty()) {
                expected.add("undeclared-silence inspect-document");
            }
        }
        assertThat(findings.stream()
                        .filter(finding -> finding.kind() == Kind.CONFLICT || finding.kind() == Kind.UNDECLARED_SILENCE)
                        .map(Finding::key))
                .as("seed %s %s", seed, profile.clauses())
                .containsExactlyInAnyOrderElementsOf(expected);
        for (int at = 0; at < profile.clauses().size(); at++) {
            confirmIdle(seed, tangle, profile, at, findings, worlds, rulings);
        }
        Set<Kind> kinds = new HashSet<>();
        findings.forEach(finding -> kinds.add(finding.kind()));
        return kinds;
    }

    private static Set<String> pairs(List<Clause> applied) {
        Set<String> pairs = new HashSet<>();
        for (int one = 0; one < applied.size(); one++) {
            for (int other = one + 1; other < applied.size(); other++) {
                if (opposes(applied.get(one), applied.get(other)) || opposes(applied.get(other), applied.get(one))) {
                    pairs.add("conflict inspect-document " + applied.get(one).para() + " "
                            + applied.get(other).para());
                }
            }
        }
        return pairs;
    }

    private static boolean opposes(Clause towards, Clause away) {
        Modality one = towards.norm().orElseThrow().modality().orElseThrow();
        Modality other = away.norm().orElseThrow().modality().orElseThrow();
        return ASKING.contains(one) && (CLOSING.contains(other) || other == Modality.SHOULD_NOT)
                || OPENING.contains(one) && CLOSING.contains(other);
    }

    /** A clause changes no ruling if and only if it was found to, one of two that say the same being enough. */
    private static void confirmIdle(
            int seed,
            Tangle tangle,
            AuthorityProfile profile,
            int at,
            List<Finding> findings,
            List<Question<?>> worlds,
            List<Ruling> rulings) {
        Optional<AuthorityProfile> without = tangle.without(at);
        Clause clause = profile.clauses().get(at);
        if (without.isEmpty()) {
            return;
        }
        boolean idle = true;
        for (int world = 0; world < worlds.size(); world++) {
            idle &= effect(rulings.get(world)).equals(effect(without.get().rule(worlds.get(world))));
        }
        List<Kind> kinds = findings.stream()
                .filter(finding -> finding.citations().stream()
                        .limit(1)
                        .anyMatch(citation -> citation.para().equals(clause.para())))
                .map(Finding::kind)
                .filter(kind -> kind != Kind.CONFLICT)
                .toList();
        boolean twin = findings.stream()
                .filter(finding -> finding.kind() == Kind.DUPLICATE || finding.kind() == Kind.REDUNDANT)
                .anyMatch(finding -> finding.citations().stream()
                        .skip(1)
                        .anyMatch(citation -> citation.para().equals(clause.para())));
        boolean overriding = !clause.norm().orElseThrow().overrides().isEmpty();
        if (idle) {
            assertThat(!kinds.isEmpty() || twin)
                    .as("seed %s: %s of %s", seed, clause.para(), profile.clauses())
                    .isTrue();
        } else {
            assertThat(kinds.stream().filter(kind -> !(kind == Kind.DANGLING_LIMIT && overriding)))
                    .as("seed %s: %s of %s", seed, clause.para(), profile.clauses())
                    .isEmpty();
        }
    }

    private record Effect(Outcome outcome, Optional<Strength> strength) {}

    private static Effect effect(Ruling ruling) {
        return new Effect(ruling.outcome(), ruling.strength());
    }
}
