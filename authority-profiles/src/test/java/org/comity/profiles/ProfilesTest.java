package org.comity.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.topic.Topics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every profile has to keep of all questions, also those it does not speak of. The rest is in {@link ShippedProfile}. */
class ProfilesTest {

    @TestFactory
    Stream<DynamicTest> everyKindOfQuestionIsAnsweredAndSilenceNeverPermits() {
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
