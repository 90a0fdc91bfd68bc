package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void theTablesAreAsRecorded() throws IOException {
        Golden.check("reports.txt", Reports.tables());
    }

    @Test
    void mainPrintsTheTables() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Reports.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(Reports.tables());
    }

    @Test
    void everyRowHasAnAnswerThatCites() {
        assertThat(Reports.tables().lines().filter(line -> line.contains("exempt")))
                .hasSize(7 * 4)
                .allMatch(line -> line.matches(".*[A-Z]{5,}.*") && line.matches(".* \\d+\\.\\d+.*"));
    }
}
