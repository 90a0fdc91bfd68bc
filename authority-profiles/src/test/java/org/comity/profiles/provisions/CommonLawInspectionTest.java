package org.comity.profiles.provisions;

import static org.comity.profiles.provisions.ProvisionTable.asked;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What EMCCA's paragraph 24, the county's 5.7 and 5.8 and Havering's 42 come to, from their texts. */
class CommonLawInspectionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            emcca    | need-to-know-shown=yes                   | PERMITTED  | NORMAL   | 24[1]
            emcca    | need-to-know-shown=no                    | PROHIBITED | ABSOLUTE | 24[1]
            emcca    | need-to-know-shown=yes purpose=roving    | PROHIBITED | ABSOLUTE | 24[2]
            emcca    | need-to-know-shown=no purpose=roving     | PROHIBITED | ABSOLUTE | 24[2]
            emcca    | need-to-know-shown=yes purpose=curiosity | PROHIBITED | ABSOLUTE | 24[3]
            county   | need-to-know-shown=yes                   | PERMITTED  | NORMAL   | 5.7[2]
            county   | need-to-know-shown=no                    | PROHIBITED | ABSOLUTE | 5.8[1]
            county   | need-to-know-shown=yes purpose=roving    | PROHIBITED | ABSOLUTE | 5.8[2]
            county   | need-to-know-shown=no purpose=roving     | PROHIBITED | ABSOLUTE | 5.8[2]
            county   | need-to-know-shown=yes purpose=curiosity | PROHIBITED | ABSOLUTE | 5.8[3]
            county   | need-to-know-shown=no purpose=curiosity sits-on-committee=yes business-of=committee | PROHIBITED | ABSOLUTE | 5.8[3]
            havering | need-to-know-shown=yes purpose=roving    | PROHIBITED | ABSOLUTE | 42[1]
            havering | need-to-know-shown=no purpose=roving     | PROHIBITED | ABSOLUTE | 42[1]
            havering | need-to-know-shown=no purpose=curiosity  | PROHIBITED | ABSOLUTE | 42[3]#only
            havering | need-to-know-shown=yes purpose=curiosity | REFERRED   | NORMAL   | 40[4]
            """)
    void itIsForWhoShowsTheNeed(String authority, String facts, Outcome outcome, Strength strength, String paragraph) {
        assertThat(asked(authority, "inspect-document", "right=common-law papers-of=authority " + facts))
                .hasOutcome(outcome)
                .withStrength(strength)
                .cites(paragraph);
    }
}
