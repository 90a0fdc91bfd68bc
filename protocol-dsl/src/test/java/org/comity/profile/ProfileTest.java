package org.comity.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.RENEW;
import static org.comity.dsl.Lending.profile;

import java.time.LocalDate;
import java.util.Map;
import org.comity.clause.Clause;
import org.comity.dsl.Does;
import org.comity.dsl.Lending;
import org.comity.dsl.Lending.Item;
import org.comity.dsl.Sentence;
import org.comity.dsl.Stands;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static Does members(String number) {
        return clause(para(number)).says("About borrowing.").members();
    }

    private static final Stands<Lending> MAY = members("1").may(BORROW);
    private static final Sentence NOT_RARE =
            members("2").mustNot(BORROW).when(RARE.yes()).limiting(para("1"));
    private static final AuthorityProfile PROFILE = profile(MAY, NOT_RARE);

    private static Outcome rare(AuthorityProfile profile) {
        return profile.rule(BORROW.ask().given(RARE.yes())).outcome();
    }

    @Test
    void aProfileListsItsSectionsItsClausesAndItsActs() {
        assertThat(PROFILE.sections()).hasToString("[All]");
        assertThat(PROFILE.clauses()).extracting(Clause::para).containsExactly(para("1"), para("2"));
        assertThat(PROFILE.acts()).isEqualTo(java.util.Set.of(BORROW));
        assertThat(PROFILE.authority()).isSameAs(Lending.AUTHORITY);
        assertThat(PROFILE).hasToString("testshire (a test, 1)");
    }

    @Test
    void anEditionMayHaveADate() {
        assertThat(Edition.from("Constitution, part 5", "2", LocalDate.of(2025, 5, 1)))
                .hasToString("Constitution, part 5, 2, from 2025-05-01");
        assertThat(Edition.undated("Constitution, part 5", "2").effective()).isEmpty();
    }

    @Test
    void aDecidedQuestionGetsTheVerySameRulingEachTime() {
        Ruling ruling = PROFILE.rule(BORROW.ask().given(RARE.no(), ITEM.is(Item.MAP)));
        assertThat(PROFILE.rule(BORROW.ask().given(ITEM.is(Item.MAP), RARE.no())))
                .isSameAs(ruling);
        assertThat(PROFILE.rule(BORROW.ask().given(ITEM.is(Item.ATLAS), RARE.no(), OVERDUE.yes())))
                .as("facts on which nothing turns change nothing")
                .isEqualTo(ruling);
    }

    @Test
    void aQuestionThatLeavesFactsOpenGetsAnEqualRulingEachTime() {
        assertThat(PROFILE.rule(BORROW.ask())).isEqualTo(PROFILE.rule(BORROW.ask()));
        assertThat(profile(MAY, NOT_RARE).rule(BORROW.ask())).isEqualTo(PROFILE.rule(BORROW.ask()));
    }

    @Test
    void anActOfOnesOwnIsAskedByNameToo() {
        assertThat(PROFILE.act("borrow-item")).isSameAs(BORROW);
        assertThat(PROFILE.rule("borrow-item", Map.of("rare", true)).outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThatThrownBy(() -> PROFILE.act("renew-loan")).hasMessageContaining("no question is called `renew-loan`");
    }

    @Test
    void aQuestionIsAskedByNameAsWellAsByType() {
        AuthorityProfile profile =
                profile(clause(para("1")).says("Members may inspect.").members().may(DocumentAccess.INSPECT));
        assertThat(profile.rule("inspect-document", Map.of())).isEqualTo(profile.rule(DocumentAccess.INSPECT.ask()));
        assertThatThrownBy(() -> profile.rule("inspect-documents", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no question is called `inspect-documents`: did you mean `inspect-document`");
    }

    @Test
    void everyRulingHoldsWhatCanBeAnsweredOnceAllFactsAreKnown() {
        assertThat(PROFILE.everyRuling(BORROW))
                .extracting(Ruling::outcome)
                .containsExactlyInAnyOrder(Outcome.PERMITTED, Outcome.PROHIBITED);
        assertThat(PROFILE.everyRuling(RENEW)).extracting(Ruling::outcome).containsExactly(Outcome.SILENT);
    }

    // Composition.

    @Test
    void layingNothingOverChangesNothing() {
        AuthorityProfile same = PROFILE.with();
        assertThat(same.clauses()).isEqualTo(PROFILE.clauses());
        assertThat(PROFILE.with(section("Again", MAY, NOT_RARE)).sections()).isEqualTo(PROFILE.sections());
    }

    @Test
    void theSameClauseLaidOverTwiceIsThereOnce() {
        var local = section("Local", members("L1").shouldNot(BORROW).when(ITEM.is(Item.ATLAS)));
        AuthorityProfile once = PROFILE.with(local);
        assertThat(once.with(local).clauses()).isEqualTo(once.clauses()).hasSize(3);
        assertThat(PROFILE.with(local, local).sections()).isEqualTo(once.sections());
        assertThat(once.with(section(
                                "Part of it", members("L1").shouldNot(BORROW).when(ITEM.is(Item.ATLAS)), MAY))
                        .clauses())
                .isEqualTo(once.clauses());
    }

    @Test
    void aNumberThatIsTakenIsAFaultThatSaysWhatToDo() {
        var other = section(
                "Local",
                members("2").shouldNot(BORROW).when(RARE.yes()),
                members("3").may(BORROW));
        String taken = "testshire:2: is in this profile already and says something else there: put it in its place with"
                + " `substituting`, or give the addition another number or a part of its own, such as `2#local`";
        assertThatThrownBy(() -> PROFILE.with(other))
                .isInstanceOf(ProfileFaultsException.class)
                .hasMessage("the profile of `testshire` has 1 fault\n  " + taken);
        assertThatThrownBy(() -> PROFILE.with(section(
                        "Local",
                        members("1").mustNot(BORROW),
                        members("2").mustNot(RENEW).limiting(para("9")))))
                .as("with all other faults")
                .isInstanceOfSatisfying(
                        ProfileFaultsException.class,
                        thrown -> assertThat(thrown.faults())
                                .hasSize(3)
                                .contains(taken)
                                .anyMatch(fault -> fault.contains("limits `9`")));
        assertThatThrownBy(() -> PROFILE.with(section("One", members("L1").may(BORROW)))
                        .with(section("Two", members("L1").shouldNot(BORROW))))
                .hasMessageContaining("testshire:L1: is in this profile already");
        assertThatThrownBy(() -> PROFILE.with(
                        section("One", members("L1").may(BORROW)),
                        section("Two", members("L1").shouldNot(BORROW))))
                .as("in one go or in two")
                .hasMessageContaining("testshire:L1: is in this profile already");
    }

    @Test
    void aPartOfATakenNumberIsFree() {
        AuthorityProfile more = PROFILE.with(section(
                "Local",
                clause(para("2").part("local"))
                        .says("And it is unwise.")
                        .members()
                        .shouldNot(BORROW)));
        assertThat(more.clauses()).hasSize(3);
    }

    @Test
    void sectionsLaidOverAreAddedAndTheProfileCanStillBeAskedAlone() {
        AuthorityProfile more = PROFILE.with(section(
                "Local", members("L1").may(BORROW).when(ITEM.is(Item.MAP)).limiting(para("2"))));
        assertThat(more.rule(BORROW.ask().given(RARE.yes(), ITEM.is(Item.MAP))).outcome())
                .isEqualTo(Outcome.PERMITTED);
        assertThat(rare(PROFILE)).isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void itMattersNotInWhichGroupsOrOrderSectionsAreLaidOver() {
        var one =
                section("One", members("L1").mustNot(BORROW).when(OVERDUE.yes()).limiting(para("1")));
        var two = section("Two", members("L2").shouldNot(BORROW).when(ITEM.is(Item.ATLAS)));
        assertThat(PROFILE.with(one).with(two).clauses())
                .isEqualTo(PROFILE.with(one, two).clauses());
        for (Ruling ruling : PROFILE.with(one, two).everyRuling(BORROW)) {
            assertThat(PROFILE.with(two, one).everyRuling(BORROW))
                    .anyMatch(other -> other.outcome() == ruling.outcome()
                            && other.strength().equals(ruling.strength())
                            && other.paragraphs().equals(ruling.paragraphs()));
        }
    }

    @Test
    void aRepealedParagraphIsGone() {
        assertThat(rare(PROFILE.repealing(para("2")))).isEqualTo(Outcome.PERMITTED);
        assertThatThrownBy(() -> PROFILE.repealing(para("1")))
                .isInstanceOf(ProfileFaultsException.class)
                .hasMessageContaining("testshire:2: limits `1`, but no such paragraph is in this profile");
        assertThatThrownBy(() -> PROFILE.repealing(para("9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`testshire` has no paragraph `9`: ");
    }

    @Test
    void aSubstitutedParagraphSaysSomethingElse() {
        AuthorityProfile amended = PROFILE.substituting(
                para("2"), members("2").shouldNot(BORROW).when(RARE.yes()).limiting(para("1")));
        assertThat(rare(amended)).isEqualTo(Outcome.DISCOURAGED);
        assertThat(amended.clauses()).hasSize(2);
    }

    @Test
    void anInsertedParagraphStandsBehindTheOther() {
        AuthorityProfile amended =
                PROFILE.insertingAfter(para("1"), members("1A").shouldNot(BORROW));
        assertThat(amended.clauses()).extracting(Clause::para).containsExactly(para("1"), para("1A"), para("2"));
        assertThat(amended.inEdition(Edition.undated("a test", "2"))).hasToString("testshire (a test, 2)");
    }
}
