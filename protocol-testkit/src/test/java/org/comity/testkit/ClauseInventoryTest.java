package org.comity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClauseInventoryTest {

    private static final String HEADER = "id\tsection\tqueryable\tparaphrase";

    @Test
    void rowsAreReadWithTheirColumns(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.tsv");
        Files.writeString(
                file, HEADER + "\toddity\r\n5.3[1]\tInspection\tYES\tPapers open.\t\r\n\r\n1.1\tAim\tNO: aim\tUs.\n");
        ClauseInventory inventory = ClauseInventory.read(file);
        assertThat(inventory.rows())
                .containsExactly(
                        new ClauseInventory.Row("5.3[1]", "YES", "Papers open."),
                        new ClauseInventory.Row("1.1", "NO: aim", "Us."));
        assertThat(inventory.rows())
                .extracting(ClauseInventory.Row::isQueryable)
                .containsExactly(true, false);
        assertThat(inventory.rows().get(0)).hasToString("5.3[1]: Papers open.");
        assertThat(inventory.ids()).containsExactly("5.3[1]", "1.1");
    }

    @Test
    void aResourceServesAsWellAsAPath() {
        assertThat(ClauseInventory.read(ClauseInventoryTest.class, "sample.tsv").rows())
                .hasSize(1);
    }

    @Test
    void anInventoryWithoutRowsFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(HEADER, ""))
                .withMessage("`x.tsv` has no row: write one for everything that the text says");
    }

    @Test
    void aHeaderIsNeeded() {
        String message =
                "`x.tsv` has no header with `id` first, `queryable` and `paraphrase`: write one, with tabs between";
        for (String header : List.of("", "1.1\tAim", "section\tid\tqueryable\tparaphrase", "id\tparaphrase")) {
            assertThatIllegalArgumentException().isThrownBy(() -> parse(header)).withMessage(message);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> parse()).withMessage(message);
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> parse(HEADER, "1\ta\tYES\tx", "2\ta\tYES", "\ta\tYES\tx", "1\ta\tYES\tx", "3\ta\tyes\tx"))
                .withMessage("""
                        x.tsv:3: the row has too few columns: write one for each of the header's
                        x.tsv:4: the row has no id: write the number of the paragraph
                        x.tsv:5: the id `1` stands twice: tell the two apart, as in `1[2]`
                        x.tsv:6: `yes` is no value of `queryable`: write `YES`, or `NO:` with the reason""");
    }

    private static ClauseInventory parse(String... lines) {
        return ClauseInventory.parse("x.tsv", List.of(lines));
    }
}
