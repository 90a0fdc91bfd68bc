package org.comity.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.authority.AreaKind;
import org.comity.authority.Body;
import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.authority.RepresentedArea;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final Body PLANNING = Body.of("Planning", BodyKind.COMMITTEE);
    private static final Body SCRUTINY = Body.of("Scrutiny", BodyKind.OVERVIEW_AND_SCRUTINY);

    @Test
    void aMemberSitsWhereTheSeatsSay() {
        Member member = Member.builder()
                .name("Cllr Ash")
                .addSeats(PLANNING)
                .addAreas(new RepresentedArea("North", AreaKind.WARD))
                .build();
        assertThat(member.sitsOn(PLANNING)).isTrue();
        assertThat(member.sitsOn(SCRUTINY)).isFalse();
        assertThat(member.isOnScrutiny()).isFalse();
        assertThat(member.kind()).isEqualTo(MemberKind.ELECTED);
        assertThat(Member.builder().name("Cllr Elm").addSeats(SCRUTINY).build().isOnScrutiny())
                .isTrue();
    }

    @Test
    void aMemberOfNoGroupIsNotOfTheAdministration() {
        Member member = Member.builder().name("Cllr Ash").build();
        assertThat(member.isOfAdministration()).isFalse();
        assertThat(Member.builder()
                        .name("Cllr Elm")
                        .group(PoliticalGroup.ofAdministration("Oak"))
                        .build()
                        .isOfAdministration())
                .isTrue();
        assertThat(Member.builder()
                        .name("Cllr Yew")
                        .group(PoliticalGroup.ofOpposition("Holly"))
                        .build()
                        .isOfAdministration())
                .isFalse();
    }

    @Test
    void anOfficersPostIsUnrestrictedUnlessSaidOtherwise() {
        Officer officer = Officer.builder()
                .name("A. Clerk")
                .post("Head of Legal")
                .tier(OfficerTier.HEAD_OF_SERVICE)
                .addOffices(Office.MONITORING_OFFICER)
                .department("Legal")
                .build();
        assertThat(officer.restriction()).isEqualTo(PoliticalRestriction.NONE);
        Person person = officer;
        assertThat(person.offices()).containsExactly(Office.MONITORING_OFFICER);
        assertThat(person.name()).isEqualTo("A. Clerk");
    }
}
