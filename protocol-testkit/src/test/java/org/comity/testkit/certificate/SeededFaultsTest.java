package org.comity.testkit.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.comity.testkit.certificate.SeededFaults.Seeded;
import org.junit.jupiter.api.Test;

class SeededFaultsTest {

    private static final int OF_EACH = 40;

    private static final List<Function<SeededFaults, Seeded>> FAULTS = List.of(
            SeededFaults::conflict,
            SeededFaults::gap,
            SeededFaults::vacuous,
            SeededFaults::shadow,
            SeededFaults::duplicate);

    @Test
    void twoHundredFaultsAreFoundAndNothingElse() {
        int found = 0;
        for (Function<SeededFaults, Seeded> fault : FAULTS) {
            for (int seed = 0; seed < OF_EACH; seed++) {
                Seeded seeded = fault.apply(new SeededFaults(seed));
                assertThat(Certificate.of(seeded.profile()).findings())
                        .as("seed %s: %s", seed, seeded.profile().clauses())
                        .extracting(Finding::key)
                        .isEqualTo(seeded.expected());
                found += seeded.expected().size();
            }
        }
        assertThat(found).isEqualTo(200);
    }

    @Test
    void withoutAFaultNothingIsFound() {
        for (int seed = 0; seed < OF_EACH; seed++) {
            assertThat(Certificate.of(new SeededFaults(seed).clean().profile()).findings())
                    .isEmpty();
        }
    }
}
