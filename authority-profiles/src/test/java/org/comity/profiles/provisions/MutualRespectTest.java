package org.comity.profiles.provisions;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Respect and position between members and officers, by the texts: county 1.7, district 1.1, 4.1 and 4.5, combined authority 1.5 and 3, EMCCA 11 and 12. */
class MutualRespectTest {

    @TestFactory
    Stream<DynamicTest> eitherTreatsTheOtherWithCourtesy() {
        return ProvisionTable.rows("""
                county | treat-with-courtesy | actor=member counterparty=officer | recommended normal | 1.7[1]
                county | treat-with-courtesy | actor=officer counterparty=member | recommended normal | 1.7[1]
                county | treat-with-courtesy | actor=officer counterparty=officer | silent |
                emcca | treat-with-courtesy | actor=member counterparty=officer | required absolute | 11[1]
                emcca | treat-with-courtesy | actor=member counterparty=member | silent |
                combined-authority | treat-with-courtesy | actor=officer counterparty=member board-member=yes | required absolute | 1.5[2] 3.1[1] 3.2[1]
                combined-authority | treat-with-courtesy | actor=officer counterparty=member board-member=no | required absolute | 1.5[2] 3.1[1]
                emcca | bully-person | actor=officer counterparty=member | prohibited absolute | 11[1]
                """);
    }

    @TestFactory
    Stream<DynamicTest> neitherTakesUnfairAdvantage() {
        return ProvisionTable.rows("""
                county | take-unfair-advantage | actor=member counterparty=officer | discouraged normal | 1.7[2]
                emcca | take-unfair-advantage | actor=officer counterparty=member | discouraged normal | 12
                combined-authority | take-unfair-advantage | actor=member counterparty=officer | discouraged normal | 3.3#2[1]
                district | take-unfair-advantage | actor=member counterparty=officer | discouraged normal | 4.1[4] 4.5[4]
                district | take-unfair-advantage | actor=member counterparty=member | silent |
                emcca | use-relationship-for-advantage | actor=member counterparty=officer purpose=own-interest | discouraged normal | 12
                emcca | use-relationship-for-advantage | actor=member counterparty=officer purpose=official-duties | silent |
                """);
    }
}
