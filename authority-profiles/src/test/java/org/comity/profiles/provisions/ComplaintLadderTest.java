package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom complaints go to, by the texts: county 2, district 11, Havering 15 and 49, combined authority 11, EMCCA 19, 20, 52 and 53. */
class ComplaintLadderTest {

    @TestFactory
    Stream<DynamicTest> theCountyTalksThenGoesToTheChiefOfficerThenToTheChiefExecutive() {
        return ProvisionTable.rows("""
                county | complain-about-officer | actor=member concern:conduct=yes direct-discussion-attempted=no direct-discussion-resolved=no | referred normal | 2.1[4] 2.1[6] | officer-concerned (talk), then chief-officer, then chief-executive
                county | complain-about-officer | actor=member concern:conduct=yes direct-discussion-attempted=yes direct-discussion-resolved=no | referred normal | 2.1[4] 2.1[6] | officer-concerned (talk), then chief-officer, then chief-executive
                county | complain-about-officer | actor=member concern:conduct=yes direct-discussion-attempted=yes direct-discussion-resolved=no reported-back=yes still-concerned=yes | referred normal | 2.1[4] 2.1[6] | officer-concerned (talk), then chief-officer, then chief-executive
                county | complain-about-member | actor=officer concern:discourtesy=yes | referred normal | 2.3[1] | line-manager or chief-officer or monitoring-officer or chief-executive
                """);
    }

    @TestFactory
    Stream<DynamicTest> theDistrictGoesByRankInPrivateAndOfficersByTheMonitoringOfficer() {
        return ProvisionTable.rows("""
                district | complain-about-officer | actor=member concern:conduct=yes raised-in-private=yes | referred normal | 11.4[3] | head-of-service or service-manager
                district | complain-about-officer | actor=member concern:conduct=yes subject-holds:head-of-service=yes raised-in-private=yes | referred normal | 11.5[1] | chief-executive
                district | complain-about-officer | actor=member concern:conduct=yes subject-holds:chief-executive=yes raised-in-private=yes | referred normal | 11.5[2] | civic-chair or leader or monitoring-officer
                district | complain-about-officer | actor=member concern:conduct=yes raised-in-private=no | discouraged normal | 11.4[3]
                district | start-disciplinary-procedure | complaint-about=officer informal-resolution=unresolved | permitted normal | 11.5[3]
                district | start-disciplinary-procedure | complaint-about=officer informal-resolution=not-tried | silent |
                district | complain-about-member | actor=officer concern:conduct=yes subject-in-group=yes informal-resolution=not-tried | referred absolute | 11.2[2] 11.2[3] | monitoring-officer, then group-leader+chief-executive, then monitoring-officer
                district | complain-about-member | actor=officer concern:conduct=yes subject-in-group=yes informal-resolution=unresolved | referred absolute | 11.2[2] 11.2[3] | monitoring-officer, then group-leader+chief-executive, then monitoring-officer
                """);
    }

    @TestFactory
    Stream<DynamicTest> haveringGoesToTheDirectorAndBreachesToTheMonitoringOfficer() {
        return ProvisionTable.rows("""
                havering | complain-about-officer | actor=member concern:conduct=yes raised-in-private=yes | referred normal | 15[4] | chief-officer
                havering | complain-about-officer | actor=member concern:conduct=yes subject-holds:chief-officer=yes raised-in-private=yes | referred normal | 15[5] | chief-executive or group-leader
                havering | complain-about-member | actor=officer concern:protocol-breach=yes concern:conduct=no concern:discourtesy=no | referred normal | 49[2] | monitoring-officer
                havering | refer-to-monitoring-officer | complaint-about=member complaint-type=members-code | required absolute | 49[1] | monitoring-officer
                havering | refer-to-monitoring-officer | complaint-about=officer complaint-type=protocol | permitted normal | 49[3] | monitoring-officer
                """);
    }

    @TestFactory
    Stream<DynamicTest> theCombinedAuthorityGoesUpByRankAndNamesBoardMembers() {
        return ProvisionTable.rows("""
                combined-authority | complain-about-officer | actor=member board-member=yes concern:conduct=yes raised-in-private=yes | referred normal | 11.1[1] | executive-director or director
                combined-authority | complain-about-officer | actor=member board-member=yes concern:conduct=yes subject-holds:director=yes raised-in-private=yes | referred normal | 11.1[2] | chief-executive
                combined-authority | complain-about-officer | actor=member board-member=yes concern:capability=yes concern:conduct=no concern:discourtesy=no subject-holds:chief-executive=yes raised-in-private=yes | referred normal | 11.1[3] | monitoring-officer
                combined-authority | complain-about-officer | actor=member board-member=no concern:conduct=yes | silent | 11.1[1]
                combined-authority | complain-about-officer | actor=member board-member=yes concern:conduct=yes raised-in-private=no | discouraged normal | 11.1[1]
                combined-authority | start-disciplinary-procedure | complaint-about=officer circumstances-warrant=yes | required absolute | 11.1[4]
                combined-authority | complain-about-member | actor=officer concern:conduct=yes subject-board-member=yes | referred normal | 11.2 11.3[1] | executive-director or director, then monitoring-officer
                combined-authority | complain-about-member | actor=officer concern:conduct=yes subject-board-member=yes directorate-stage=unresolved | referred normal | 11.2 11.3[1] | executive-director or director (consulted), then monitoring-officer
                """);
    }

    @TestFactory
    Stream<DynamicTest> emccaGoesToTheLineManagerFirstAndBreachesToWhomTheTextNames() {
        return ProvisionTable.rows("""
                emcca | complain-about-officer | actor=member concern:discourtesy=yes concern:conduct=no subject-line-manager=head-of-service | referred normal | 19[1] 19[2] 53 | line-manager, then head-of-service or director, then chief-executive or monitoring-officer
                emcca | complain-about-officer | actor=member concern:discourtesy=yes concern:conduct=no subject-line-manager=head-of-service line-manager-stage=unresolved | referred normal | 19[1] 19[2] 53 | line-manager, then head-of-service or director, then chief-executive or monitoring-officer
                emcca | complain-about-member | actor=officer concern:conduct=yes seriousness=serious | referred normal | 20[1] 20[2] 20[4] 20[6] 52[1] | line-manager, then head-of-service or director, then monitoring-officer
                emcca | start-disciplinary-procedure | complaint-about=officer breach-established=yes circumstances-warrant=yes | permitted normal | 19[3]
                emcca | start-disciplinary-procedure | complaint-about=officer breach-established=yes circumstances-warrant=no | silent |
                emcca | refer-to-monitoring-officer | complaint-about=member complaint-type=protocol seriousness=moderate | permitted normal | 52[1] | monitoring-officer
                emcca | refer-to-monitoring-officer | complaint-about=officer complaint-type=protocol seriousness=moderate | permitted normal | 53 | chief-executive or monitoring-officer
                """);
    }
}
