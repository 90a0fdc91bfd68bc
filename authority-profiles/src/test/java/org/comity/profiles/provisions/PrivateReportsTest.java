package org.comity.profiles.provisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.profiles.provisions.ProvisionTable.asked;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import java.util.Locale;
import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.testkit.RulingAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What EMCCA's paragraph 37 and the combined authority's 5.3 come to, from their texts. */
class PrivateReportsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            emcca              ; NONE                    ; REQUIRED  ; ABSOLUTE ; 37[1]
            emcca              ; EXCLUDES_PUBLIC         ; REQUIRED  ; ABSOLUTE ; 37[1]
            emcca              ; DOES_NOT_EXCLUDE_PUBLIC ; SILENT    ;          ; 37[1]
            combined-authority ; NONE                    ; REQUIRED  ; ABSOLUTE ; 5.3[1]
            combined-authority ; EXCLUDES_PUBLIC         ; REQUIRED  ; ABSOLUTE ; 5.3[1]
            combined-authority ; DOES_NOT_EXCLUDE_PUBLIC ; SILENT    ;          ; 5.3[1]
            """)
    void theyCountAsExempt(
            String authority, String resolution, Outcome outcome, @Nullable Strength strength, String paragraph) {
        RulingAssert ruling = assertThat(asked(
                        authority,
                        "treat-as-exempt",
                        "in-private-part=yes committee-resolution="
                                + resolution.toLowerCase(Locale.ROOT).replace('_', '-')))
                .hasOutcome(outcome)
                .cites(paragraph);
        if (strength != null) {
            ruling.withStrength(strength);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            emcca              ; agenda-preparation ; report-author, then committee                ; 37[2]
            emcca              ; at-meeting         ; committee                                    ; 37[3]
            combined-authority ; agenda-preparation ; report-author, then full-authority|committee ; 5.3[2]
            combined-authority ; at-meeting         ; full-authority|committee                     ; 5.3[3]
            """)
    void theAuthorClassifiesFirstAndTheBodyFinally(String authority, String stage, String to, String paragraph) {
        Ruling ruling = asked(authority, "classify-report", "stage=" + stage);
        assertThat(ruling)
                .hasOutcome(Outcome.REFERRED)
                .withStrength(Strength.ABSOLUTE)
                .cites(paragraph);
        assertThat(ruling.route()).hasToString(to);
    }
}
