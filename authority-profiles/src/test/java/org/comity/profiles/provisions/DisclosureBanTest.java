package org.comity.profiles.provisions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.para;
import static org.comity.profiles.provisions.ProvisionTable.asked;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import org.comity.clause.Strength;
import org.comity.dsl.Does;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.topic.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What EMCCA's paragraphs 36 and 41 and the combined authority's 5.2 come to, from their texts. */
class DisclosureBanTest {

    private static final String DISCLOSURE = "actor=member data-protection-observed=yes ";

    private static final String ALL_TESTS =
            "reasonable=yes in-public-interest=yes good-faith=yes authority-requirements-met=yes ";

    private static final String CONSULTED = "monitoring-officer-consulted=yes advice-regarded=yes ";

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            emcca              | disclose-information | information-class=in-confidence        | 36[2]
            emcca              | publish-information  | information-class=in-confidence        | 36[2]
            emcca              | pass-on-information  | information-class=in-confidence        | 36[2]
            combined-authority | disclose-information | information-class=in-confidence        | 5.2[2]
            combined-authority | publish-information  | information-class=in-confidence        | 5.2[2]
            emcca              | disclose-information | believed-confidential=yes              | 36[3]
            emcca              | publish-information  | believed-confidential=yes              | 36[3]
            combined-authority | disclose-information | believed-confidential=yes              | 5.2[3]
            combined-authority | publish-information  | believed-confidential=yes              | 5.2[3]
            emcca              | disclose-information | evidently-confidential=yes             | 36[3]
            combined-authority | disclose-information | evidently-confidential=yes             | 5.2[3]
            emcca              | disclose-information | information-class=exempt               | 36[3]
            combined-authority | disclose-information | information-class=exempt               | 5.2[3]
            emcca              | disclose-information | information-class=statutory-confidential | 36[3]
            combined-authority | disclose-information | information-class=statutory-confidential | 5.2[3]
            emcca              | disclose-information | information-class=in-confidence consent=given-by-unauthorised-person | 36[2]
            combined-authority | disclose-information | information-class=in-confidence consent=given-by-unauthorised-person | 5.2[2]
            emcca              | disclose-information | information-class=in-confidence recipient=professional-adviser purpose=professional-advice third-party-undertaking=no | 36[2]
            combined-authority | disclose-information | information-class=in-confidence recipient=professional-adviser purpose=professional-advice third-party-undertaking=no | 5.2[2]
            """)
    void theBanHolds(String authority, String act, String facts, String paragraph) {
        assertThat(asked(authority, act, DISCLOSURE + facts))
                .isProhibited()
                .withStrength(Strength.ABSOLUTE)
                .cites(paragraph);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            emcca              | disclose-information | consent=given-by-authorised-person | 36(1)  | observe-data-protection-arrangements
            emcca              | publish-information  | consent=given-by-authorised-person | 36(1)  | observe-data-protection-arrangements
            emcca              | pass-on-information  | consent=given-by-authorised-person | 36(1)  | observe-data-protection-arrangements
            combined-authority | disclose-information | consent=given-by-authorised-person | 5.2(1) | comply-with-data-protection-arrangements
            combined-authority | publish-information  | consent=given-by-authorised-person | 5.2(1) | comply-with-data-protection-arrangements
            emcca              | disclose-information | legal-compulsion=yes               | 36(2)  | observe-data-protection-arrangements
            emcca              | publish-information  | legal-compulsion=yes               | 36(2)  | observe-data-protection-arrangements
            combined-authority | disclose-information | legal-compulsion=yes               | 5.2(2) | comply-with-data-protection-arrangements
            combined-authority | publish-information  | legal-compulsion=yes               | 5.2(2) | comply-with-data-protection-arrangements
            emcca              | disclose-information | recipient=professional-adviser purpose=professional-advice third-party-undertaking=yes | 36(3)  | observe-data-protection-arrangements
            combined-authority | disclose-information | recipient=professional-adviser purpose=professional-advice third-party-undertaking=yes | 5.2(3) | comply-with-data-protection-arrangements
            """)
    void anExceptionLiftsItAndDataProtectionStays(
            String authority, String act, String facts, String paragraph, String duty) {
        assertThat(asked(authority, act, "actor=member information-class=in-confidence " + facts))
                .isPermitted()
                .withStrength(Strength.ABSOLUTE)
                .cites(paragraph)
                .owes(duty);
        assertThat(asked(
                        authority,
                        act,
                        "actor=member information-class=in-confidence data-protection-observed=no " + facts))
                .isProhibited()
                .withStrength(Strength.ABSOLUTE)
                .cites(authority.equals("emcca") ? "36[1]" : "5.2[1]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            emcca              | disclose-information | 36(4)
            emcca              | publish-information  | 36(4)
            emcca              | pass-on-information  | 36(4)
            combined-authority | disclose-information | 5.2(4)
            combined-authority | publish-information  | 5.2(4)
            """)
    void thePublicInterestLiftsItWhereAllFourTestsAreMet(String authority, String act, String paragraph) {
        String step = authority.equals("emcca") ? CONSULTED : "";
        String facts = DISCLOSURE + "information-class=in-confidence purpose=public-interest " + step + ALL_TESTS;
        assertThat(asked(authority, act, facts))
                .isPermitted()
                .withStrength(Strength.ABSOLUTE)
                .cites(paragraph);
        for (String test : ALL_TESTS.split(" ")) {
            assertThat(asked(authority, act, facts.replace(test, test.replace("yes", "no"))))
                    .isProhibited()
                    .withStrength(Strength.ABSOLUTE)
                    .cites(authority.equals("emcca") ? "36[2]" : "5.2[2]");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            emcca              | monitoring-officer-consulted=no advice-regarded=no  | PROHIBITED
            emcca              | monitoring-officer-consulted=yes advice-regarded=no | PROHIBITED
            combined-authority | monitoring-officer-consulted=no advice-regarded=no  | PERMITTED
            """)
    void onlyEmccaAsksForTheMonitoringOfficerFirst(String authority, String step, Outcome outcome) {
        Ruling ruling = asked(
                authority, "disclose-information", DISCLOSURE + "information-class=in-confidence " + ALL_TESTS + step);
        assertThat(ruling).hasOutcome(outcome).withStrength(Strength.ABSOLUTE);
    }

    @Test
    void anExceptionIsToAParagraph() {
        DisclosureBan ban = DisclosureBan.on(Disclosure.DISCLOSE);
        assertThatThrownBy(() -> ban.isLiftedByConsent(para("1"), Does::may))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the ban is said of no paragraph yet: name it with `withExceptionsTo` before its exceptions");
    }
}
