package org.comity.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.profile;

import org.comity.clause.Citation;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.dsl.Does;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

/** Documents laid over a protocol, which are cited by their own titles. */
class OverlayDocumentsTest {

    private static Does members(String number, Para... reading) {
        return clause(para(number), reading).says("About borrowing.").members();
    }

    private static final AuthorityProfile PROFILE = profile(
            clause(para("1")).says("Who may borrow:").isInert("it opens a list"),
            members("1(a)", para("1")).may(BORROW));

    private static final Edition RULES = Edition.undated("Desk rules", "3");

    private static final Section LOCAL = section(
            "At the desk",
            members("L1", para("1")).mustNot(BORROW).when(RARE.yes()).limiting(para("1(a)")));

    private static final AuthorityProfile LOCALLY = PROFILE.with(RULES, LOCAL);

    @Test
    void aRulingCitesEachParagraphAsItsDocuments() {
        Ruling ruling = LOCALLY.rule(BORROW.ask().given(RARE.yes()));
        assertThat(ruling.citations()).hasToString("[testshire:1, testshire:1(a), Desk rules:L1]");
        assertThat(ruling.paragraphs()).containsExactly("1", "1(a)", "L1");
        assertThat(ruling.explain())
                .contains("\n  Desk rules:L1  About borrowing.")
                .contains("Gives way: 1(a) to L1.");
        assertThat(ruling.authority()).isEqualTo(PROFILE.authority());
    }

    @Test
    void silenceNamesTheNearestByItsDocument() {
        AuthorityProfile profile = profile(
                        members("9").may(BORROW).when(RARE.yes().and(OVERDUE.yes())))
                .with(RULES, section("Local", members("L2").mustNot(BORROW).when(RARE.yes())));
        assertThat(profile.rule(BORROW.ask().given(RARE.no(), OVERDUE.no()))
                        .silence()
                        .orElseThrow()
                        .nearest())
                .hasToString("[Desk rules:L2]");
    }

    @Test
    void theProfileListsWhatLiesOverIt() {
        assertThat(PROFILE.overlays()).isEmpty();
        assertThat(LOCALLY.overlays()).containsExactly(RULES);
        assertThat(LOCALLY).hasToString("testshire (a test, 1; with Desk rules, 3)");
        assertThat(LOCALLY.edition()).isEqualTo(PROFILE.edition());
        assertThat(LOCALLY.with(RULES, LOCAL).overlays())
                .as("laid over it twice")
                .containsExactly(RULES);
        assertThat(LOCALLY.with(RULES, LOCAL).clauses()).isEqualTo(LOCALLY.clauses());
    }

    @Test
    void aNumberThatIsTakenIsAFaultOfItsDocument() {
        assertThatThrownBy(() -> LOCALLY.with(LOCAL))
                .as("the same words as the protocol's own")
                .hasMessageContaining("testshire:L1: is in this profile already");
        assertThatThrownBy(
                        () -> PROFILE.with(RULES, section("Local", members("1").shouldNot(BORROW))))
                .hasMessageContaining("Desk rules:1: is in this profile already");
        assertThatThrownBy(() -> PROFILE.with(
                        RULES, section("Local", members("L1").mustNot(BORROW).limiting(para("7")))))
                .hasMessageContaining("Desk rules:L1: limits `7`, but no such paragraph is in this profile");
    }

    @Test
    void aPartOfTheProtocolsOwnNumberIsStillTheOverlays() {
        AuthorityProfile more = PROFILE.with(
                RULES,
                section(
                        "Local",
                        clause(para("1(a)").part("local"))
                                .says("It is unwise.")
                                .members()
                                .shouldNot(BORROW)));
        assertThat(more.rule(BORROW.ask()).citations())
                .extracting(Citation::toString)
                .containsExactly("testshire:1", "testshire:1(a)", "Desk rules:1(a)#local");
    }

    @Test
    void amendmentsStandInTheDocumentThatTheyAmend() {
        AuthorityProfile amended = LOCALLY.substituting(
                        para("L1"), members("L1").shouldNot(BORROW).when(RARE.yes()))
                .insertingAfter(para("L1"), members("L1A").shouldNot(BORROW))
                .insertingAfter(para("1(a)"), members("1(b)").shouldNot(BORROW));
        assertThat(amended.clauses())
                .extracting(clause -> Citation.of("testshire", clause).toString())
                .containsExactly("testshire:1", "testshire:1(a)", "testshire:1(b)", "Desk rules:L1", "Desk rules:L1A");
        assertThat(amended.overlays()).containsExactly(RULES);
    }
}
