package org.comity.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final String TABLES = new Tables(ImmutableList.of(
                    result("PeersBenchmark.ask", "BY_HAND", 10),
                    result("PeersBenchmark.ask", "SPEL", 100),
                    result("ParagraphsBenchmark.comity", "", 20),
                    result("ParagraphsBenchmark.peer", "BY_HAND", 40),
                    result("ParagraphsBenchmark.peer", "DROOLS", 4000),
                    result("FirstAskedBenchmark.newProfile", "", 1_000_000),
                    result("FirstAskedBenchmark.knownFacts", "", 700)))
            .toString();

    private static Result result(String name, String parameter, double score) {
        return new Result(name, parameter, score, Double.NaN, 8);
    }

    /** The part of the tables under a heading. */
    private static String under(String heading) {
        int from = TABLES.indexOf("### " + heading + "\n\n");
        assertTrue(from >= 0, TABLES);
        int start = from + heading.length() + 6;
        int to = TABLES.indexOf("\n###", start);
        return TABLES.substring(start, to);
    }

    @Test
    void theFirstTableIsComparedWithTheOneOutcomeByHand() {
        assertEquals("""
                | | ns a ruling | times hand-written | bytes |
                |---|---:|---:|---:|
                | hand-written Java | 10.0 | 1.0 | 8 |
                | SpEL, compiled | 100 | 10.0 | 8 |
                """, under("One policy, 4096 requests"));
    }

    @Test
    void theTableOfParagraphsIsComparedWithAllNormsByHand() {
        assertEquals("""
                | outcome and all norms that hold | ns an answer | times hand-written | bytes |
                |---|---:|---:|---:|
                | hand-written Java | 40.0 | 1.0 | 8 |
                | **Comity** | 20.0 | 0.5 | 8 |
                | Drools | 4,000 | 100 | 8 |
                """, under("The same, with the paragraphs"));
    }

    @Test
    void whatIsAskedForTheFirstTimeStandsBesideWhatIsNot() {
        assertEquals("""
                | in a warm process | ns |
                |---|---:|
                | a new question from objects, on facts asked about before | 700 |
                | a profile made from its clauses, and its first ruling | 1,000,000 |
                """, under("Facts never asked about before"));
    }
}
