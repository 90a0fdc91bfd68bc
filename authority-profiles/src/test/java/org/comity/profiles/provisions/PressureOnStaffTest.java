package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Undue pressure, by the texts: EMCCA 13 and 14, combined authority 3.3 to 3.5, which are the same in words. */
class PressureOnStaffTest {

    @TestFactory
    Stream<DynamicTest> membersDoNotPressOfficersUnduly() {
        return ProvisionTable.rows("""
                emcca | ask-officer-to-exceed-powers | pressure=undue | discouraged normal | 14[1]
                combined-authority | ask-officer-to-exceed-powers | pressure=undue | discouraged normal | 3.3#2[1] 3.5[1]
                combined-authority | ask-officer-to-exceed-powers | pressure=none | silent | 3.5[1]
                emcca | ask-officer-to-work-outside-duties | pressure=undue | discouraged normal | 14[2]
                combined-authority | ask-officer-to-work-outside-duties | pressure=undue | discouraged normal | 3.3#2[1] 3.5[2]
                emcca | ask-officer-to-work-outside-hours | pressure=undue | discouraged normal | 14[3]
                combined-authority | ask-officer-to-work-outside-hours | pressure=undue | discouraged normal | 3.3#2[1] 3.5[3]
                emcca | pressure-officer | pressure=undue within-officer-powers=no | discouraged normal | 12 14[1]
                combined-authority | pressure-officer | pressure=undue within-normal-hours=no | discouraged normal | 3.3#2[1] 3.5[3]
                emcca | have-regard-to-seniority | | recommended normal | 13[1]
                combined-authority | have-regard-to-seniority | | recommended normal | 3.3#2[2]
                emcca | take-care-over-property | | recommended normal | 14[4]
                combined-authority | take-care-over-property | | recommended normal | 3.5[4]
                """);
    }

    @TestFactory
    Stream<DynamicTest> theyRespectTheStatutoryOfficers() {
        return ProvisionTable.rows("""
                emcca | respect-statutory-role | officer-holds:monitoring-officer=yes | required absolute | 13[3]
                combined-authority | respect-statutory-role | officer-holds:chief-finance-officer=yes | required absolute | 3.4#2[1]
                emcca | obstruct-statutory-officer | actor=member officer-holds:head-of-paid-service=yes | prohibited absolute | 13[3]
                combined-authority | obstruct-statutory-officer | actor=member officer-holds:monitoring-officer=yes | prohibited absolute | 3.4#2[1]
                emcca | respond-to-statutory-advice | officer-holds:monitoring-officer=yes | recommended normal | 13[4]
                combined-authority | respond-to-statutory-advice | officer-holds:monitoring-officer=yes | recommended normal | 3.4#2[2]
                emcca | respect-statutory-role | officer-holds:monitoring-officer=no officer-holds:chief-finance-officer=no officer-holds:head-of-paid-service=no | silent |
                """);
    }
}
