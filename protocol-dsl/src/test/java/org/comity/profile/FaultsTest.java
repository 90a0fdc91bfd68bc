package org.comity.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.DESK_ASKED;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.RENEW;
import static org.comity.dsl.Lending.profile;

import com.google.common.collect.ImmutableList;
import org.assertj.core.api.Assertions;
import org.comity.authority.Office;
import org.comity.clause.Step;
import org.comity.dsl.Does;
import org.comity.dsl.Lending;
import org.comity.dsl.Lending.Item;
import org.comity.dsl.Sentence;
import org.comity.dsl.Stands;
import org.comity.dsl.Who;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.YesNo;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final YesNo<Lending> FOREIGN = Lending.ITS.yesNo("overdu", "something that no topic lists");

    private static Who says(String number) {
        return clause(para(number)).says("About borrowing.");
    }

    private static Does members(String number) {
        return says(number).members();
    }

    private static final Stands<Lending> MAY = members("1").may(BORROW);

    private static ImmutableList<String> faults(Sentence... sentences) {
        ProfileFaultsException thrown =
                Assertions.catchThrowableOfType(ProfileFaultsException.class, () -> profile(sentences));
        return thrown == null ? ImmutableList.of() : thrown.faults();
    }

    @Test
    void aWrongProfileFailsOnceWithAllItsFaultsInDocumentOrder() {
        assertThatThrownBy(() -> profile(
                        MAY.limiting(para("16(z)")),
                        members("16").mustNot(BORROW).when(FOREIGN.yes()),
                        clause(para("3")).says(" ").officers().may(RENEW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        the profile of `testshire` has 3 faults
                          testshire:1: limits `16(z)`, but no such paragraph is in this profile: accepted: 1, 16, 3
                          testshire:16: turns on `overdu`, which `lending` does not know: did you mean `overdue`?
                          testshire:3: says 0 words: say it in 1 to 30""");
    }

    @Test
    void aProfileWithoutFaultsHasNone() {
        assertThat(faults(MAY, members("2").mustNot(BORROW).when(RARE.yes()).limiting(para("1"))))
                .isEmpty();
    }

    @Test
    void anEmptyProfileIsAFault() {
        assertThat(faults()).containsExactly("testshire: has no clause: give it a section with clauses");
        assertThatThrownBy(() -> profile())
                .hasMessage("the profile of `testshire` has 1 fault\n"
                        + "  testshire: has no clause: give it a section with clauses");
    }

    @Test
    void aParagraphThatDoesNotExistIsNamedWithTheNearest() {
        assertThat(faults(
                        members("16").may(BORROW), members("17").mustNot(BORROW).limiting(para("16a"))))
                .containsExactly("testshire:17: limits `16a`, but no such paragraph is in this profile:"
                        + " did you mean `16`, `17`?");
        assertThat(faults(MAY, members("2").mustNot(BORROW).overriding(para("1").part("never"))))
                .containsExactly("testshire:2: overrides `1#never`, but no such paragraph is in this profile:"
                        + " accepted: 1, 2");
    }

    @Test
    void aParagraphThatDoesNotAnswerTheActCannotBeLimited() {
        String message = "testshire:2: limits `1`, which does not answer `borrow-item`: name a paragraph that does, or"
                + " the part that is meant";
        assertThat(faults(members("1").may(RENEW), members("2").mustNot(BORROW).limiting(para("1"))))
                .containsExactly(message);
        assertThat(faults(
                        members("1").whenDoing(BORROW).owing(duty("sign")),
                        members("2").mustNot(BORROW).limiting(para("1"))))
                .containsExactly(message);
        assertThat(faults(members("2").mustNot(BORROW).limiting(para("2"))))
                .containsExactly(message.replace("`1`", "`2`"));
    }

    @Test
    void whatIsLiftedExistsAndAnswersTheAct() {
        assertThat(faults(MAY, says("2").lifts(para("16")).on(BORROW)))
                .containsExactly(
                        "testshire:2: lifts `16`, but no such paragraph is in this profile: did you mean `1`, `2`?");
        assertThat(faults(MAY, says("2").lifts(para("1")).on(RENEW)))
                .containsExactly(
                        "testshire:2: lifts `1`, which does not answer `renew-loan`: name a paragraph that does,"
                                + " or the part that is meant");
        assertThat(faults(
                        members("1").whenDoing(BORROW).owing(duty("sign")),
                        says("2").lifts(para("1")).on(BORROW)))
                .as("a duty is lifted by its part")
                .containsExactly(
                        "testshire:2: lifts `1`, which does not answer `borrow-item`: name a paragraph that does,"
                                + " or the part that is meant");
        assertThat(faults(MAY, says("2").lifts(para("1")).on(BORROW))).isEmpty();
        assertThat(faults(
                        MAY,
                        says("2").lifts(para("1"), para("3")).on(BORROW),
                        says("3").lifts(para("2")).on(BORROW)))
                .hasSize(2)
                .allMatch(fault -> fault.contains("gives way to itself in a circle"));
    }

    @Test
    void whatAnswersNothingLimitsAndOverridesNothing() {
        assertThat(faults(
                        MAY, members("2").whenDoing(BORROW).owing(duty("sign")).limiting(para("1"))))
                .containsExactly(
                        "testshire:2: limits other paragraphs but answers nothing: give it a modal, write `lifts`, or"
                                + " leave out `limiting`");
        assertThat(faults(
                        MAY,
                        says("2").sendsDoubtsAbout(BORROW).to(Office.LEADER).overriding(para("1"))))
                .containsExactly(
                        "testshire:2: overrides other paragraphs but answers nothing: give it a modal, or leave"
                                + " out `overriding`");
        assertThat(faults(
                        MAY,
                        members("2")
                                .whenDoing(BORROW)
                                .onlyAfter(duty("ask").doneWhen(DESK_ASKED.yes()))
                                .overriding(para("1"))))
                .as("its bar answers")
                .isEmpty();
        assertThat(faults(
                        MAY,
                        members("2")
                                .whenDoing(BORROW)
                                .onlyAfter(duty("ask").doneWhen(DESK_ASKED.yes()))
                                .limiting(para("1"))))
                .as("its bar answers")
                .isEmpty();
    }

    @Test
    void exceptionsInACircleAreAFaultOfEachOnTheWay() {
        String remedy =
                ": gives way to itself in a circle: leave out one of `limiting`, `overriding` or `lifts` on the way";
        assertThat(faults(MAY.limiting(para("2")), members("2").mustNot(BORROW).limiting(para("1"))))
                .containsExactly("testshire:1" + remedy, "testshire:2" + remedy);
        assertThat(faults(
                        MAY.overriding(para("3")),
                        members("2").mustNot(BORROW).overriding(para("1")),
                        members("3").should(BORROW).limiting(para("2"))))
                .containsExactly("testshire:1" + remedy, "testshire:2" + remedy, "testshire:3" + remedy);
        assertThat(faults(MAY.limiting(para("1")), members("1").mustNot(BORROW).overriding(para("1"))))
                .as("two clauses of one paragraph that limit their paragraph")
                .containsExactly("testshire:1" + remedy, "testshire:1" + remedy);
    }

    @Test
    void aFactThatTheTopicDoesNotKnowIsAFaultWhereverItIsSpokenOf() {
        String message = "testshire:1: turns on `overdu`, which `lending` does not know: did you mean `overdue`?";
        assertThat(faults(MAY.when(FOREIGN.yes()))).containsExactly(message);
        assertThat(faults(MAY.owing(duty("sign").doneWhen(FOREIGN.yes())))).containsExactly(message);
        assertThat(faults(MAY.onlyAfter(duty("sign").doneWhen(FOREIGN.byChoice().yes()))))
                .containsExactly(message);
        assertThat(faults(MAY.goingTo(Step.to(Office.LEADER).doneWhen(FOREIGN.yes()))))
                .containsExactly(message);
        assertThat(faults(MAY.goingTo(Step.to(Office.LEADER).unless(FOREIGN.yes()))))
                .containsExactly(message);
    }

    @Test
    void whoCannotDoTheActIsNotBound() {
        assertThat(faults(says("1").officers().may(BORROW)))
                .containsExactly("testshire:1: binds `officer`, who cannot do `borrow-item`: bind member");
        assertThat(faults(says("1").those(Actor.COMMITTEE).may(RENEW)))
                .containsExactly("testshire:1: binds `committee`, who cannot do `renew-loan`: bind member or officer");
    }

    @Test
    void thirtyOneWordsAreTooMany() {
        String thirty = "word ".repeat(30);
        assertThat(faults(clause(para("1")).says(thirty).members().may(BORROW))).isEmpty();
        assertThat(faults(clause(para("1")).says(thirty + "more").members().may(BORROW)))
                .containsExactly("testshire:1: says 31 words: say it in 1 to 30");
    }

    @Test
    void anInertClauseGivesItsReason() {
        assertThat(faults(says("1").isInert(" ")))
                .containsExactly("testshire:1: is inert without a reason: say why nothing can be asked of it");
        assertThat(faults(says("1").isInert("it states an aim"))).isEmpty();
    }

    @Test
    void aConditionThatContradictsItselfIsAFault() {
        assertThat(faults(MAY.when(ITEM.is(Item.MAP).and(ITEM.is(Item.ATLAS)))))
                .containsExactly("testshire:1: can never apply: its condition contradicts itself, mend"
                        + " `the item is map and the item is atlas`");
    }

    @Test
    void aStepBeforeActingIsShownByAChoice() {
        String message =
                "testshire:1: lets `ask` come first, but no choice shows that it is done: add `doneWhen` with a"
                        + " fact that is by choice";
        assertThat(faults(MAY.onlyAfter(duty("ask")))).containsExactly(message);
        assertThat(faults(MAY.onlyAfter(duty("ask").doneWhen(OVERDUE.no())))).containsExactly(message);
    }

    @Test
    void whatAnswersAnyDoubtTurnsOnTheActorOnly() {
        Stands<Lending> doubts = says("1").sendsDoubtsAbout(BORROW).to(Office.LEADER);
        assertThat(faults(doubts.when(RARE.yes()).answeringAnyDoubt()))
                .containsExactly(
                        "testshire:1: answers any doubt but turns on other facts than the actor: leave them out"
                                + " of its condition");
        assertThat(faults(doubts.answeringAnyDoubt())).isEmpty();
    }

    @Test
    void aClauseStandsOnce() {
        Act<Lending> act = BORROW;
        assertThatThrownBy(() -> AuthorityProfile.of(
                        Lending.AUTHORITY,
                        Lending.EDITION,
                        org.comity.dsl.Clauses.section("One", members("1").may(act)),
                        org.comity.dsl.Clauses.section("Two", members("1").may(act))))
                .hasMessageEndingWith("testshire:1: stands twice: leave one of them out");
    }
}
