package org.comity.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.profile.AuthorityProfile;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.coverage.ClauseCoverage;
import org.comity.testkit.coverage.ClauseReach;
import org.comity.testkit.mutation.ClauseMutation;
import org.comity.testkit.mutation.MutationReport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far the scenarios of the five profiles reach, and how much they would notice. The figures are the least that is accepted: where
 * scenarios are added, raise them.
 */
class ProfileScenariosTest {

    private static AuthorityProfile profile(String authority) {
        return Profiles.of(authority);
    }

    private static ScenarioFile[] files(String authority) {
        return new ScenarioFile[] {
            ScenarioFile.read(ProfileScenariosTest.class, "/scenarios/" + authority + ".jsonl"),
            ScenarioFile.read(ProfileScenariosTest.class, "/scenarios/" + authority + "-neighbours.jsonl")
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"emcca, 179", "combined-authority, 179", "county, 199", "district, 145", "havering, 189"})
    void theScenariosReachTheClausesThatTheyReachedBefore(String authority, long reached) {
        ClauseCoverage coverage = ClauseCoverage.of(profile(authority), files(authority));
        assertThat(coverage.clauses().stream().filter(ClauseReach::isReached).count())
                .as(() -> coverage.text())
                .isGreaterThanOrEqualTo(reached);
    }

    /** It takes minutes: the profile {@code nightly} asks it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"emcca, 29.4", "combined-authority, 42.9", "county, 52.5", "district, 35.3", "havering, 38.2"})
    void theScenariosNoticeWhatTheyNoticedBefore(String authority, double percent) {
        Assumptions.assumeTrue(Boolean.getBoolean("comity.nightly"), "it takes minutes: build with -Pnightly");
        MutationReport report =
                ClauseMutation.of(profile(authority)).with(files(authority)).run();
        assertThat(report.score() * 100).as(report::summary).isGreaterThanOrEqualTo(percent);
    }
}
