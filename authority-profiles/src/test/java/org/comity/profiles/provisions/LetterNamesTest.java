package org.comity.profiles.provisions;

import static org.comity.profiles.provisions.ProvisionTable.asked;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whose name letters go out, by what the three texts say: EMCCA 43, county 7.3, district 8.2 and 8.4. */
class LetterNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            emcca    | signatory=officer                                                            | RECOMMENDED | NORMAL   | 43
            emcca    | signatory=member                                                             | DISCOURAGED | NORMAL   | 43
            emcca    | signatory=member trigger=enquiry-addressed-to-member                         | PERMITTED   |          | 43
            emcca    | signatory=member trigger=complaint-addressed-to-member                       | PERMITTED   |          | 43
            emcca    | signatory=member recipient=minister                                          | DISCOURAGED | NORMAL   | 43
            emcca    | signatory=member creates-obligations=yes                                     | PROHIBITED  | ABSOLUTE | 43
            emcca    | signatory=member trigger=enquiry-addressed-to-member gives-instructions=yes  | PROHIBITED  | ABSOLUTE | 43
            emcca    | signatory=member on-behalf-of=self                                           | SILENT      |          |
            emcca    | signatory=member medium=social-media-post creates-obligations=yes            | SILENT      |          |
            county   | signatory=officer                                                            | RECOMMENDED | NORMAL   | 7.3
            county   | signatory=member                                                             | DISCOURAGED | NORMAL   | 7.3
            county   | signatory=member recipient=minister                                          | PERMITTED   |          | 7.3
            county   | signatory=member appropriate-for-member=yes                                  | PERMITTED   |          | 7.3
            county   | signatory=member trigger=enquiry-addressed-to-member                         | DISCOURAGED | NORMAL   | 7.3
            county   | signatory=member recipient=minister creates-obligations=yes                  | PROHIBITED  | ABSOLUTE | 7.3
            county   | signatory=member gives-instructions=yes                                      | PROHIBITED  | ABSOLUTE | 7.3
            county   | signatory=member on-behalf-of=self                                           | SILENT      |          |
            district | signatory=officer                                                            | REQUIRED    | NORMAL   | 8.2
            district | signatory=member                                                             | DISCOURAGED | NORMAL   | 8.2
            district | signatory=member appropriate-for-member=yes                                  | PERMITTED   |          | 8.2
            district | signatory=member recipient=constituent subject-matter=local-issue            | PERMITTED   |          | 8.2
            district | signatory=member appropriate-for-member=yes  creates-obligations=yes         | PROHIBITED  | ABSOLUTE | 8.4
            district | signatory=member gives-instructions=yes                                      | PROHIBITED  | ABSOLUTE | 8.4
            district | signatory=member medium=text-message gives-instructions=yes                  | PROHIBITED  | ABSOLUTE | 8.4
            """)
    void goesOutAsTheTextSays(String authority, String facts, Outcome outcome, Strength strength, String paragraph) {
        Ruling ruling = asked(authority, "send-official-letter", "actor=member policies-regarded=yes " + facts);
        assertThat(ruling).hasOutcome(outcome);
        if (strength != null) {
            assertThat(ruling).withStrength(strength);
        }
        if (paragraph != null) {
            assertThat(ruling).cites(paragraph);
        }
    }
}
