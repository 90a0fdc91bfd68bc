package org.comity.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.testkit.ProtocolAssertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.testkit.ClauseInventory;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.ScenarioTests;
import org.comity.topic.Topics;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What every profile has to keep. */
class ProfilesTest {

    @TestFactory
    Stream<DynamicNode> everyParagraphIsAccountedFor() {
        return Profiles.all().stream()
                .map(profile -> dynamicTest(
                        profile.authority().id(),
                        () -> assertThat(profile)
                                .accountsFor(ClauseInventory.read(
                                        ProfilesTest.class,
                                        "/clauses/" + profile.authority().id() + ".tsv"))));
    }

    @TestFactory
    Stream<DynamicNode> everyScenarioIsMet() {
        return Profiles.all().stream()
                .map(profile -> profile.authority().id())
                .flatMap(authority -> Stream.of(authority, authority + "-neighbours"))
                .map(name -> dynamicContainer(
                        name,
                        ScenarioTests.of(
                                ScenarioFile.read(ProfilesTest.class, "/scenarios/" + name + ".jsonl"), Profiles::of)));
    }

    @TestFactory
    Stream<DynamicNode> noRulingIsAConflictInAnyPossibleWorld() {
        return Profiles.all().stream()
                .map(profile -> dynamicContainer(
                        profile.authority().id(),
                        profile.acts().stream()
                                .map(act -> dynamicTest(
                                        act.name(),
                                        () -> assertThat(profile.everyRuling(act).stream()
                                                        .filter(ruling -> ruling.outcome() == Outcome.CONFLICT)
                                                        .map(Ruling::explain))
                                                .isEmpty()))));
    }

    @TestFactory
    Stream<DynamicNode> everyKindOfQuestionIsAnsweredAndSilenceNeverPermits() {
        assertThat(Topics.acts()).hasSizeGreaterThan(200);
        return Profiles.all().stream()
                .map(profile -> dynamicTest(
                        profile.authority().id(),
                        () -> Topics.acts().forEach(act -> assertSilentWhereNotAddressed(profile, act))));
    }

    private static void assertSilentWhereNotAddressed(AuthorityProfile profile, Act<?> act) {
        Ruling ruling = profile.rule(act.ask());
        if (!profile.acts().contains(act)) {
            assertThat(ruling.outcome()).as(act.name()).isEqualTo(Outcome.SILENT);
        }
        if (ruling.outcome() == Outcome.SILENT) {
            assertThat(ruling.permits()).as(act.name()).isFalse();
            assertThat(ruling.silence()).as(act.name()).isPresent();
        }
    }
}
