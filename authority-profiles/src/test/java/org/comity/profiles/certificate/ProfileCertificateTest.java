package org.comity.profiles.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.analysis.FlawKind;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.Profiles;
import org.comity.question.Act;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Two that know nothing of the engine confirm the certificate of each profile: a solver, and trying every world. */
class ProfileCertificateTest {

    @TestFactory
    Stream<DynamicTest> aSolverConfirmsEveryOverlapAndEveryShadow() {
        return Profiles.all().stream()
                .map(profile -> dynamicTest(profile.authority().id(), () -> {
                    int confirmed = 0;
                    for (Act<?> act : profile.acts()) {
                        Propositions said = new Propositions(profile.clauses(), act);
                        new Confirming(profile, act, new Logic(said)).confirm(said.clauses());
                        confirmed += said.clauses().size();
                    }
                    assertThat(confirmed).as("looked at clauses").isGreaterThan(200);
                }));
    }

    /** In parts of the worlds that are small enough: up to 2^12 of each act, and up to 2^20 in the Maven profile `nightly`. */
    @TestFactory
    Stream<DynamicTest> everyWorldOfAPartConfirmsWhatIsFoundThere() {
        long most = Boolean.getBoolean("comity.nightly") ? 1L << 20 : 1L << 12;
        return Profiles.all().stream()
                .map(profile -> dynamicTest(profile.authority().id(), () -> {
                    Random die = new Random(5);
                    long worlds = 0;
                    int acts = 0;
                    Map<FlawKind, Integer> found = new TreeMap<>();
                    for (Act<?> act : profile.acts()) {
                        Optional<SubSpace> space =
                                SubSpace.draw(act, new Propositions(profile.clauses(), act).all(), most, die);
                        if (space.isPresent()) {
                            acts++;
                            worlds += confirm(profile, space.get(), found);
                        }
                    }
                    assertThat(acts)
                            .as("acts of which a world was met")
                            .isGreaterThan(profile.acts().size() * 9 / 10);
                    assertThat(worlds).isGreaterThan(acts * 8L);
                    assertThat(found)
                            .containsKeys(FlawKind.VACUOUS, FlawKind.SHADOWED, FlawKind.DUPLICATE, FlawKind.REDUNDANT);
                }));
    }

    /** The number of worlds. */
    private static long confirm(AuthorityProfile profile, SubSpace space, Map<FlawKind, Integer> found) {
        Act<?> part = space.alone();
        AuthorityProfile there = space.in(profile, part);
        Propositions said = new Propositions(there.clauses(), part);
        EveryWorld everyWorld = new EveryWorld(said, space);
        Confirming confirming = new Confirming(there, part, everyWorld);
        confirming.confirm(said.clauses());
        confirming.flaws().forEach(flaw -> found.merge(flaw.kind(), 1, Integer::sum));
        return everyWorld.worlds();
    }
}
