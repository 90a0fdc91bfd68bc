package org.comity.profiles.provisions;

import static org.comity.profiles.provisions.ProvisionTable.asked;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What groups conclude, by what the texts say: county 3.4.2, district 7.1 and 7.4(b)(iv), Havering 4(c) and 22(c)(iv).
 *
 * <p>"Do not rank as decisions" is a lack of power in the county's profile and a bar in the two others, in nearly the same words.
 */
class GroupDecisionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            county   | decide-for-authority                        | political-group | no  | POWERLESS  | ABSOLUTE | 3.4.2
            district | decide-for-authority                        | political-group | no  | POWERLESS  | ABSOLUTE | 7.1
            havering | decide-for-authority                        | political-group | no  | POWERLESS  | ABSOLUTE | 4(c)
            emcca    | decide-for-authority                        | political-group | no  | SILENT     |          |
            county   | treat-group-conclusion-as-decision          | member          | no  | PROHIBITED | ABSOLUTE | 3.4.2
            county   | treat-group-conclusion-as-decision          | officer         | no  | PROHIBITED | ABSOLUTE | 3.4.2
            district | treat-group-conclusion-as-decision          | member          | no  | PROHIBITED | ABSOLUTE | 7.1
            district | treat-group-conclusion-as-decision          | officer         | no  | PROHIBITED | ABSOLUTE | 7.1
            district | treat-group-conclusion-as-decision          | committee       | no  | PROHIBITED | ABSOLUTE | 7.1
            havering | treat-group-conclusion-as-decision          | member          | no  | PROHIBITED | ABSOLUTE | 4(c)
            havering | treat-group-conclusion-as-decision          | committee       | no  | PROHIBITED | ABSOLUTE | 4(c)
            emcca    | treat-group-conclusion-as-decision          | member          | no  | SILENT     |          |
            county   | treat-group-conclusion-as-decision          | member          | yes | SILENT     |          |
            county   | action-group-decision                       | officer         | no  | PROHIBITED | ABSOLUTE | 3.4.2
            county   | action-group-decision                       | member          | no  | PROHIBITED | ABSOLUTE | 3.4.2
            county   | action-group-decision                       | officer         | yes | SILENT     |          |
            district | action-group-decision                       | officer         | no  | PROHIBITED | ABSOLUTE | 7.4(b)(iv)
            district | action-group-decision                       | officer         | yes | PERMITTED  |          | 7.4(b)(iv)
            district | action-group-decision                       | member          | no  | SILENT     |          |
            havering | action-group-decision                       | officer         | no  | PROHIBITED | ABSOLUTE | 22(c)(iv)
            havering | action-group-decision                       | officer         | yes | PERMITTED  |          | 22(c)(iv)
            havering | action-group-decision                       | member          | no  | SILENT     |          |
            county   | hold-officer-responsible-for-group-decision | member          | no  | SILENT     |          |
            district | hold-officer-responsible-for-group-decision | member          | no  | PROHIBITED | ABSOLUTE | 7.4(b)(iv)
            district | hold-officer-responsible-for-group-decision | member          | yes | SILENT     |          |
            havering | hold-officer-responsible-for-group-decision | authority       | no  | PROHIBITED | ABSOLUTE | 22(c)(iv)
            havering | hold-officer-responsible-for-group-decision | authority       | yes | SILENT     |          |
            """)
    void isWorthWhatTheTextSays(
            String authority,
            String act,
            String actor,
            String adopted,
            Outcome outcome,
            Strength strength,
            String paragraph) {
        Ruling ruling = asked(authority, act, "actor=" + actor + " formal-council-decision=" + adopted);
        assertThat(ruling).hasOutcome(outcome);
        if (strength != null) {
            assertThat(ruling).withStrength(strength);
        }
        if (paragraph != null) {
            assertThat(ruling).cites(paragraph);
        }
    }
}
