package org.comity.profiles.provisions;

import static org.comity.testkit.ProtocolAssertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import org.comity.clause.Strength;
import org.comity.profiles.Profiles;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.topic.OfficialLetters;
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
            emcca    | signatory=member creates-obligations=true                                    | PROHIBITED  | ABSOLUTE | 43
            emcca    | signatory=member trigger=enquiry-addressed-to-member gives-instructions=true | PROHIBITED  | ABSOLUTE | 43
            emcca    | signatory=member on-behalf-of=self                                           | SILENT      |          |
            emcca    | signatory=member medium=social-media-post creates-obligations=true           | SILENT      |          |
            county   | signatory=officer                                                            | RECOMMENDED | NORMAL   | 7.3
            county   | signatory=member                                                             | DISCOURAGED | NORMAL   | 7.3
            county   | signatory=member recipient=minister                                          | PERMITTED   |          | 7.3
            county   | signatory=member appropriate-for-member=true                                 | PERMITTED   |          | 7.3
            county   | signatory=member trigger=enquiry-addressed-to-member                         | DISCOURAGED | NORMAL   | 7.3
            county   | signatory=member recipient=minister creates-obligations=true                 | PROHIBITED  | ABSOLUTE | 7.3
            county   | signatory=member gives-instructions=true                                     | PROHIBITED  | ABSOLUTE | 7.3
            county   | signatory=member on-behalf-of=self                                           | SILENT      |          |
            district | signatory=officer                                                            | REQUIRED    | NORMAL   | 8.2
            district | signatory=member                                                             | DISCOURAGED | NORMAL   | 8.2
            district | signatory=member appropriate-for-member=true                                 | PERMITTED   |          | 8.2
            district | signatory=member recipient=constituent subject-matter=local-issue            | PERMITTED   |          | 8.2
            district | signatory=member appropriate-for-member=true creates-obligations=true        | PROHIBITED  | ABSOLUTE | 8.4
            district | signatory=member gives-instructions=true                                     | PROHIBITED  | ABSOLUTE | 8.4
            district | signatory=member medium=text-message gives-instructions=true                 | PROHIBITED  | ABSOLUTE | 8.4
            """)
    void goesOutAsTheTextSays(String authority, String facts, Outcome outcome, Strength strength, String paragraph) {
        ImmutableMap.Builder<String, Object> stated = ImmutableMap.builder();
        stated.put("actor", "member").put("policies-regarded", true);
        Splitter.on(' ')
                .withKeyValueSeparator('=')
                .split(facts)
                .forEach((name, value) -> stated.put(name, value.equals("true") ? (Object) true : value));
        Ruling ruling = Profiles.of(authority)
                .rule(Question.named(OfficialLetters.SEND, stated.build()).assumingOrdinary());
        assertThat(ruling).hasOutcome(outcome);
        if (strength != null) {
            assertThat(ruling).withStrength(strength);
        }
        if (paragraph != null) {
            assertThat(ruling).cites(paragraph);
        }
    }
}
