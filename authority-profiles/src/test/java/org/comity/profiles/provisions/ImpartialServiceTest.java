package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom officers serve and how neutral they are, by the texts: county 3.1 and 3.2, district 7.3, Havering 4 and 18 to 20, combined authority 4.4, EMCCA 29, 48 and 50. */
class ImpartialServiceTest {

    @TestFactory
    Stream<DynamicTest> officersServeTheWholeAndNobodyAlone() {
        return ProvisionTable.rows("""
                county | serve-one-group | exclusively=yes service-claimed-by=political-group | prohibited absolute | 3.1
                district | serve-one-group | exclusively=yes service-claimed-by=individual-member | prohibited absolute | 7.3[3]
                havering | serve-one-group | exclusively=yes service-claimed-by=combination-of-groups | prohibited absolute | 19
                combined-authority | serve-one-group | exclusively=yes service-claimed-by=political-group | prohibited absolute | 4.4[1]
                emcca | serve-one-group | exclusively=yes service-claimed-by=individual-member | prohibited absolute | 50[1]
                county | claim-officer | actor=political-group exclusively=yes service-claimed-by=political-group | prohibited absolute | 3.1
                district | claim-officer | actor=political-group exclusively=yes service-claimed-by=political-group | prohibited absolute | 7.3[3]
                emcca | claim-officer | actor=political-group exclusively=yes service-claimed-by=political-group | prohibited absolute | 50[1]
                havering | serve-whole-authority | | required absolute | 4(b)[1] 19
                combined-authority | serve-whole-authority | | required absolute | 4.4[1]
                county | serve-whole-authority | | required absolute | 3.1
                emcca | serve-whole-authority | | required absolute | 50[1]
                """);
    }

    @TestFactory
    Stream<DynamicTest> theyTakeNoSidesAndMembersRespectIt() {
        return ProvisionTable.rows("""
                district | respect-impartiality | actor=member | required absolute | 7.3[4]
                havering | respect-impartiality | actor=political-group | required absolute | 18[1]
                district | ask-officer-political-view | actor=political-group | prohibited absolute | 7.3[5]
                havering | ask-officer-political-view | actor=member | prohibited absolute | 18[2]
                county | show-bias-at-group-meeting | | prohibited absolute | 3.2[3]
                havering | show-bias-at-group-meeting | | prohibited absolute | 4(b)[2] 20[2]
                combined-authority | show-bias-at-group-meeting | | prohibited absolute | 4.4[1]
                emcca | show-bias-at-group-meeting | | prohibited absolute | 48[3]
                combined-authority | give-political-view | | prohibited absolute | 4.4[1]
                havering | give-political-view | | prohibited absolute | 20[2]
                emcca | give-political-view | | discouraged normal | 48[8]
                combined-authority | give-political-advice | advice-partisan=yes | prohibited absolute | 4.4[1]
                havering | give-political-advice | advice-partisan=yes | prohibited absolute | 4(b)[2]
                emcca | give-political-advice | advice-partisan=yes | prohibited absolute | 29[3]
                combined-authority | give-advice | politically-partisan=yes | prohibited absolute | 4.4[1]
                havering | give-advice | politically-partisan=yes | prohibited absolute | 4(b)[2]
                county | treat-evenhandedly | | required absolute | 3.2[4]
                havering | treat-evenhandedly | | required absolute | 20[4]
                """);
    }
}
