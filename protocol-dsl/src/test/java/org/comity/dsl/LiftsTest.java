package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.RENEW;
import static org.comity.dsl.Lending.profile;

import org.comity.authority.Office;
import org.comity.clause.Layer;
import org.comity.clause.Para;
import org.comity.dsl.Lending.Item;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Answer;
import org.comity.question.Asked;
import org.comity.ruling.Defeat;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

class LiftsTest {

    private static final Sentence NO_MAPS = clause(para("4.1"))
            .says("Members never borrow maps.")
            .members()
            .mustNot(BORROW)
            .when(ITEM.is(Item.MAP));

    private static final Lifted<Lending> NOT_RARE = clause(para("4.2"))
            .says("That does not reach rare ones.")
            .lifts(para("4.1"))
            .on(BORROW)
            .when(RARE.yes());

    @SafeVarargs
    private static Ruling ruling(AuthorityProfile profile, Answer<? super Lending>... answers) {
        return profile.rule(BORROW.ask().given(answers));
    }

    @Test
    void whatIsLiftedNoLongerCountsAndNothingIsAnsweredInItsPlace() {
        Ruling lifted = ruling(profile(NO_MAPS, NOT_RARE), ITEM.is(Item.MAP), RARE.yes());
        assertThat(lifted.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(lifted.permits()).isFalse();
        assertThat(lifted.strength()).isEmpty();
        assertThat(ruling(profile(NO_MAPS, NOT_RARE), ITEM.is(Item.MAP), RARE.no())
                        .outcome())
                .isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void silenceCitesWhatWasLiftedAndByWhat() {
        Ruling lifted = ruling(profile(NO_MAPS, NOT_RARE), ITEM.is(Item.MAP), RARE.yes());
        assertThat(lifted.paragraphs()).containsExactly("4.1", "4.2");
        assertThat(lifted.defeated()).hasToString("[4.1 is lifted by 4.2]");
        assertThat(lifted.silence().orElseThrow().addressed()).isTrue();
        assertThat(lifted.silence().orElseThrow().nearest())
                .as("nothing comes nearer than what was lifted")
                .isEmpty();
        assertThat(lifted.explain()).isEqualTo("""
                Borrow item: the protocol is silent.
                  testshire:4.2  That does not reach rare ones.
                  Lifted: 4.1 by 4.2.  Members never borrow maps.""");
    }

    @Test
    void whatElseSpeaksAnswersAndCitesTheLift() {
        Sentence may = clause(para("3")).says("Members may borrow.").members().may(BORROW);
        Ruling lifted = ruling(profile(may, NO_MAPS, NOT_RARE), ITEM.is(Item.MAP), RARE.yes());
        assertThat(lifted.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(lifted.paragraphs()).containsExactly("3", "4.1", "4.2");
        assertThat(ruling(profile(may, NO_MAPS, NOT_RARE), ITEM.is(Item.MAP), RARE.no())
                        .outcome())
                .isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void whereTheRuleDoesNotApplyTheLiftIsNotSpokenOf() {
        Ruling atlas = ruling(profile(NO_MAPS, NOT_RARE), ITEM.is(Item.ATLAS), RARE.yes());
        assertThat(atlas.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(atlas.defeated()).isEmpty();
        assertThat(atlas.citations()).isEmpty();
        assertThat(atlas.silence().orElseThrow().nearest()).hasToString("[testshire:4.1]");
    }

    @Test
    void aLiftIsLiftedOrLimitedInItsTurn() {
        Sentence again = clause(para("4.3"))
                .says("Unless overdue.")
                .lifts(para("4.2"))
                .on(BORROW)
                .when(OVERDUE.yes());
        Ruling restored = ruling(profile(NO_MAPS, NOT_RARE, again), ITEM.is(Item.MAP), RARE.yes(), OVERDUE.yes());
        assertThat(restored.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(restored.paragraphs()).containsExactly("4.1", "4.2", "4.3");
        assertThat(restored.defeated()).hasToString("[4.2 is lifted by 4.3]");
        Sentence unwise = clause(para("4.3"))
                .says("It is unwise all the same.")
                .members()
                .shouldNot(BORROW)
                .limiting(para("4.2"));
        Ruling both = ruling(profile(NO_MAPS, NOT_RARE, unwise), ITEM.is(Item.MAP), RARE.yes());
        assertThat(both.outcome()).as("the ban is back, and stricter").isEqualTo(Outcome.PROHIBITED);
        assertThat(both.defeated()).hasToString("[4.2 gives way to 4.3]");
    }

    @Test
    void aDutyAndAReferralAreLiftedByTheirParts() {
        Sentence may = clause(para("3")).says("Members may borrow.").members().may(BORROW);
        Sentence sign = clause(para("3").part("sign"))
                .says("They sign for it.")
                .members()
                .whenDoing(BORROW)
                .owing(duty("sign"));
        Sentence ask =
                clause(para("5")).says("The Leader decides.").leaves(RENEW).to(Office.LEADER);
        Who free = clause(para("6")).says("Not in these cases.");
        AuthorityProfile profile = profile(
                may,
                sign,
                ask,
                free.lifts(para("3").part("sign")).on(BORROW).unless(RARE.yes()),
                free.lifts(para("5")).on(RENEW));
        assertThat(ruling(profile, RARE.yes()).duties()).containsExactly(duty("sign"));
        Ruling unsigned = ruling(profile, RARE.no());
        assertThat(unsigned.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(unsigned.duties()).isEmpty();
        assertThat(unsigned.defeated()).hasToString("[3#sign is lifted by 6]");
        Ruling renewed = profile.rule(RENEW.ask().given(Asked.ACTOR.is(org.comity.question.Actor.MEMBER)));
        assertThat(renewed.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(renewed.route().isEmpty()).isTrue();
    }

    @Test
    void onSeveralActsItIsSaidOfEach() {
        Para four = para("4");
        AuthorityProfile profile = profile(
                ofEach(act -> clause(four).says("Nobody lends maps.").anyone().mustNot(act), BORROW, RENEW),
                ofEach(act -> clause(para("5")).says("Maps may go.").lifts(four).on(act), BORROW, RENEW));
        assertThat(ruling(profile).outcome()).isEqualTo(Outcome.SILENT);
        assertThat(profile.rule(RENEW.ask()).outcome()).isEqualTo(Outcome.SILENT);
    }

    @Test
    void whetherItIsLiftedIsUnknownWithTheFactItTurnsOn() {
        Ruling open = ruling(profile(NO_MAPS, NOT_RARE), ITEM.is(Item.MAP));
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.reachable()).containsExactly(Outcome.PROHIBITED, Outcome.SILENT);
        assertThat(open.hangsOn()).containsExactly("rare");
        assertThat(open.paragraphs()).containsExactly("4.1");
        assertThat(open.possibleCitations()).hasToString("[testshire:4.2 (hangs on rare)]");
    }

    @Test
    void aLiftIsNoAnswerSoNoLayerRanksIt() {
        Ruling lifted = ruling(profile(NO_MAPS, NOT_RARE.from(Layer.STATUTE)), ITEM.is(Item.MAP), RARE.yes());
        assertThat(lifted.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(lifted.defeated()).extracting(Defeat::by).hasToString("[4.2: That does not reach rare ones.]");
    }
}
