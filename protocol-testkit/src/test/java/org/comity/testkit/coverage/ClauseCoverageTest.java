package org.comity.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.comity.dsl.Clauses.para;

import java.util.List;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.mutation.Library;
import org.junit.jupiter.api.Test;

class ClauseCoverageTest {

    private static final String EXEMPT = "'question':'inspect-document','facts':"
            + "{'right':'statutory','schedule-12a':['3'],'third-party-personal-data':true},"
            + "'expect':{'outcome':'PROHIBITED'}";
    private static final String COMPLAINT = "'question':'complain-about-officer','expect':{'outcome':'REQUIRED'}";

    private static ClauseCoverage coverage(String... cases) {
        return ClauseCoverage.of(Library.PROFILE, Library.scenarios(cases));
    }

    @Test
    void whatNoScenarioReachesIsNamedInPlainText() {
        assertThat(coverage(EXEMPT, COMPLAINT).text()).isEqualTo("""
                        library, 2 scenarios
                        clauses: 3 of 5 reached (60.0 %)
                          5.3 inspect-document (only gives way)
                          5.12 inspect-document
                        exceptions: 1 of 1 reached (100.0 %)
                        outcomes: 2 of 4 reached (50.0 %)
                          inspect-document PERMITTED
                          inspect-document SILENT
                        """);
    }

    @Test
    void aClauseNeverReachedFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> coverage(EXEMPT, COMPLAINT).requireEveryClause())
                .withMessage("""
                        the 2 scenarios of `library` leave 2 clauses open
                          5.3 inspect-document: it only gives way, in `L-1`: write one in which it counts, or excuse it with a reason
                          5.12 inspect-document: no scenario reaches it: write one in which it counts, or excuse it with a reason""");
    }

    @Test
    void aReasonExcusesAClause() {
        ClauseCoverage excused = coverage(EXEMPT, COMPLAINT)
                .excusing(para("5.3"), "it is shown elsewhere")
                .excusing(para("5.12"), "it takes effect next year");
        excused.requireEveryClause();
        assertThat(excused.text()).contains("  5.12 inspect-document (excused: it takes effect next year)\n");
    }

    @Test
    void anExcuseThatNoLongerAppliesFails() {
        assertThat(coverage(EXEMPT, COMPLAINT).excusing(para("2.1"), "not yet").faults())
                .last()
                .isEqualTo("2.1: it is excused, but scenarios reach it: take the excuse away");
    }

    @Test
    void anExcuseNeedsAReasonAndAParagraph() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage(EXEMPT).excusing(para("2.1"), " "))
                .withMessage("`2.1` is excused without a reason: say why no scenario has to reach it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage(EXEMPT).excusing(para("2.3"), "not yet"))
                .withMessage("`2.3` is excused, but no norm stands there: did you mean `2.1`, `2.2`, `5.3`?");
    }

    @Test
    void scenariosOfOtherAuthoritiesReachNothing() {
        ScenarioFile other = ScenarioFile.parse(
                "other.jsonl",
                List.of("{\"id\":\"O\",\"authority\":\"other\",\"question\":\"copy-document\","
                        + "\"expect\":{\"outcome\":\"SILENT\"}}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseCoverage.of(Library.PROFILE, other))
                .withMessage("no scenario asks `library`: give a file with scenarios of that authority");
    }

    @Test
    void thePageIsWholeAndEscaped() {
        String page = coverage(EXEMPT, COMPLAINT).html();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</body>\n</html>\n")
                .contains("<h1>Library &amp; Sons &lt;Council&gt;: clause coverage</h1>")
                .contains("<tr class=\"open\"><td>5.12</td><td>inspect-document</td><td>Hand it back.</td>")
                .contains("<tr><td>5.5.3</td><td>5.3</td><td>inspect-document</td><td>L-1</td></tr>")
                .contains("<h2>outcomes: 2 of 4 reached (50.0 %)</h2>")
                .doesNotContain("<Council>", "src=", "http");
    }
}
