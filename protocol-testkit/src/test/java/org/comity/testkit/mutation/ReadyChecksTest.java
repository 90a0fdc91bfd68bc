package org.comity.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testkit.law.Law;
import org.comity.testkit.law.Laws;
import org.junit.jupiter.api.Test;

class ReadyChecksTest {

    @Test
    void theCertificateNoticesAConflictThatAChangeBringsAbout() {
        MutationReport report =
                ClauseMutation.of(Library.PROFILE).withCertificate().run();
        assertThat(report.verdicts())
                .filteredOn(verdict -> verdict.mutant().operator() == Operator.DROP_EXCEPTION)
                .singleElement()
                .extracting(Verdict::fate)
                .isEqualTo(new Fate.Killed("certificate"));
        assertThat(report.survivors()).isNotEmpty();
    }

    @Test
    void lawsNoticeWhatBreaksThem() {
        MutationReport report = ClauseMutation.of(Library.PROFILE)
                .withLaws(Laws.of(Library.PROFILE).tries(5))
                .run();
        assertThat(report.verdicts())
                .filteredOn(verdict -> verdict.fate() instanceof Fate.Killed)
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(verdict.fate()).isEqualTo(new Fate.Killed("laws")));
    }

    @Test
    void theLawsOfAnotherProfileAreTriedOnThatProfile() {
        Laws laws = Laws.of(Library.PROFILE).tries(5);
        assertThat(laws.on(Slice.of(Library.PROFILE, org.comity.topic.DocumentAccess.COPY)
                                .profile())
                        .verdict(Law.values()[0]))
                .extracting(verdict -> verdict.authority())
                .isEqualTo("library");
    }
}
