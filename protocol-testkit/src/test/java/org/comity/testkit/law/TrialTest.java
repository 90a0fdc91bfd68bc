package org.comity.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.topic.DocumentAccess.COPY;

import com.google.common.collect.ImmutableList;
import org.comity.clause.Section;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.topic.AboutMember;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final AuthorityProfile PARTISAN =
            Fair.of(Fair.PAPERS, Fair.PEOPLE, new Section("Fault", ImmutableList.of(Fair.partisan())));

    private static final Question<DocumentAccess> OF_ADMINISTRATION = COPY.ask()
            .given(
                    AboutMember.IN_ADMINISTRATION.yes(),
                    DocumentAccess.SHADOWS_PORTFOLIO.no(),
                    DocumentAccess.SITS_ON_COMMITTEE.no());

    @Test
    void aLawIsTriedOnOneQuestion() {
        assertThat(Law.EVEN_HANDEDNESS.check(Fair.PROFILE, OF_ADMINISTRATION)).isEmpty();
        Counterexample found =
                Law.EVEN_HANDEDNESS.check(PARTISAN, OF_ADMINISTRATION).orElseThrow();
        assertThat(found.why())
                .isEqualTo(
                        "with administration and opposition swapped, the outcome changed from `PERMITTED` to `SILENT`,"
                                + " by `9.1`; first answered by `9.1`, then by no clause");
        assertThat(found.question()).isEqualTo(OF_ADMINISTRATION);
    }

    @Test
    void aTrialFailsWithTheCounterexample() {
        assertThatCode(() -> Trial.of(Fair.PROFILE, OF_ADMINISTRATION).keeps(Law.EVEN_HANDEDNESS))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Trial.of(PARTISAN, OF_ADMINISTRATION).keeps(Law.EVEN_HANDEDNESS))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("`fair` does not keep `even-handedness`")
                .hasMessageContaining("\"facts\":{\"actor\":\"member\",\"in-administration\":\"yes\"");
    }

    @Test
    void aPresumingQuestionIsShownAsSuch() {
        Counterexample found = Law.EVEN_HANDEDNESS
                .check(PARTISAN, OF_ADMINISTRATION.assumingOrdinary())
                .orElseThrow();
        assertThat(found.scenario()).contains("\"assume\":\"ordinary\",\"expect\":{\"outcome\":\"PERMITTED\"}");
        assertThat(found.java()).endsWith(").assumingOrdinary())");
    }

    @Test
    void aTrialTellsWhatItIsOf() {
        Trial trial = Trial.of(Fair.PROFILE, OF_ADMINISTRATION);
        assertThat(trial.profile()).isEqualTo(Fair.PROFILE);
        assertThat(trial.question()).isEqualTo(OF_ADMINISTRATION);
        assertThat(trial.objects()).isEmpty();
        assertThat(trial).hasToString(OF_ADMINISTRATION.toString());
    }
}
