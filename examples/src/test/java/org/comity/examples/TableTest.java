package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAlignedAndRepeatedFirstCellsLeftOut() {
        Table table = new Table("WHO", "WHAT", "WHERE");
        table.add("Ann", "a report", List.of("5.3", "5.10"));
        table.add("Ann", "a draft", List.of());
        table.add("Bob", "a report", "5.3");
        assertThat(table).hasToString("""
                WHO  WHAT      WHERE

                Ann  a report  5.3, 5.10
                     a draft

                Bob  a report  5.3
                """);
    }
}
