package org.ambleford;

import static org.comity.testkit.ProtocolAssertions.assertThat;

import org.junit.jupiter.api.Test;

class AmblefordTest {

    @Test
    void theProtocolIsConsistent() {
        assertThat(Ambleford.PROFILE).isConsistent();
    }
}
