package org.comity.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AuthorityTest {

    private static final Authority AUTHORITY = Authority.builder()
            .id("testshire")
            .name("Testshire County Council")
            .type(AuthorityType.COUNTY)
            .putTitles(Office.CHIEF_FINANCE_OFFICER, "Section 151 Officer")
            .build();

    @Test
    void anAuthoritySpeaksItsOwnLanguage() {
        assertThat(AUTHORITY.title(Office.CHIEF_FINANCE_OFFICER)).isEqualTo("Section 151 Officer");
    }

    @Test
    void anOfficeWithoutATitleOfItsOwnIsCalledByItsNeutralName() {
        assertThat(AUTHORITY.title(Office.MONITORING_OFFICER)).isEqualTo("Monitoring officer");
        assertThat(AUTHORITY.title(BodyKind.FULL_AUTHORITY)).isEqualTo("full authority");
        assertThat(AUTHORITY.title(Relation.LINE_MANAGER)).isEqualTo("line manager");
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsBuilt() {
        assertThatThrownBy(() -> Authority.builder().name("Testshire").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not all is there yet: set `id`, `type` before building");
    }

    @Test
    void partiesAreNamedInKebabCase() {
        Party party = Relation.OFFICER_CONCERNED;
        assertThat(party.id()).isEqualTo("officer-concerned");
        assertThat(Body.of("Planning", BodyKind.COMMITTEE)).isEqualTo(new Body("Planning", BodyKind.COMMITTEE));
    }
}
