package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.comity.profiles.Profiles;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void theTableIsAsRecorded() throws IOException {
        Golden.check("quickstart.txt", Quickstart.table());
    }

    @Test
    void mainPrintsTheTable() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(Quickstart.table());
    }

    @Test
    void fiveSituationsAreAskedOfEachAuthority() {
        assertThat(Profiles.all())
                .allSatisfy(profile -> assertThat(Quickstart.table().lines())
                        .filteredOn(
                                line -> line.contains(" " + profile.authority().id() + " "))
                        .hasSize(5)
                        .allMatch(line -> line.matches(".* [A-Z]{5,}.*")));
    }
}
