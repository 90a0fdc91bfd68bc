package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.FINED;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.RENEW;
import static org.comity.dsl.Lending.profile;

import java.util.List;
import java.util.function.Function;
import org.comity.authority.Office;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.dsl.Lending.Item;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

class KindsTest {

    private static Ruling of(Function<Does, Stands<Lending>> modal) {
        return profile(modal.apply(clause(para("1")).says("About borrowing.").members()))
                .rule(BORROW.ask());
    }

    private static void gives(Function<Does, Stands<Lending>> modal, Outcome outcome, Strength strength) {
        Ruling ruling = of(modal);
        assertThat(ruling.outcome()).isEqualTo(outcome);
        assertThat(ruling.strength()).contains(strength);
        assertThat(of(does -> modal.apply(does.normally())).strength()).contains(Strength.NORMAL);
        assertThat(of(does -> modal.apply(does.absolutely())).strength()).contains(Strength.ABSOLUTE);
        assertThat(of(does -> modal.apply(does.asGoodPractice())).strength()).contains(Strength.ADVISORY);
    }

    @Test
    void eachModalGivesItsOutcomeAndItsStrengthUnlessAnAdverbSaysOtherwise() {
        gives(does -> does.must(BORROW), Outcome.REQUIRED, Strength.ABSOLUTE);
        gives(does -> does.should(BORROW), Outcome.RECOMMENDED, Strength.NORMAL);
        gives(does -> does.may(BORROW), Outcome.PERMITTED, Strength.NORMAL);
        gives(does -> does.areEntitledTo(BORROW), Outcome.PERMITTED, Strength.ABSOLUTE);
        gives(does -> does.needNot(BORROW), Outcome.PERMITTED, Strength.NORMAL);
        gives(does -> does.shouldNot(BORROW), Outcome.DISCOURAGED, Strength.NORMAL);
        gives(does -> does.mustNot(BORROW), Outcome.PROHIBITED, Strength.ABSOLUTE);
        gives(does -> does.haveNoRightTo(BORROW), Outcome.PROHIBITED, Strength.ABSOLUTE);
        gives(does -> does.cannot(BORROW), Outcome.POWERLESS, Strength.ABSOLUTE);
    }

    @Test
    void theStricterOfTwoThatPointTheSameWayDecidesAndBothAreCited() {
        Ruling ruling = profile(
                        clause(para("1")).says("Members may borrow.").members().may(BORROW),
                        clause(para("2")).says("They better do not.").members().shouldNot(BORROW))
                .rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.DISCOURAGED);
        assertThat(ruling.paragraphs()).containsExactly("1", "2");
        assertThat(ruling.defeated()).isEmpty();
    }

    @Test
    void aNormBindsOnlyWhomItNames() {
        AuthorityProfile profile = profile(
                clause(para("1")).says("Members may renew.").members().may(RENEW),
                clause(para("2")).says("Officers may not.").officers().mustNot(RENEW),
                clause(para("3"))
                        .says("Nobody renews maps.")
                        .anyone()
                        .cannot(RENEW)
                        .when(ITEM.is(Item.MAP))
                        .overriding(para("1"), para("2")),
                clause(para("4"))
                        .says("Both pay.")
                        .those(Actor.MEMBER, Actor.OFFICER)
                        .whenDoing(RENEW)
                        .owing(duty("pay")));
        assertThat(profile.rule(RENEW.ask().given(Asked.ACTOR.is(Actor.MEMBER), ITEM.is(Item.NOVEL)))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
        assertThat(profile.rule(RENEW.ask().given(Asked.ACTOR.is(Actor.OFFICER), ITEM.is(Item.NOVEL)))
                        .outcome())
                .isEqualTo(Outcome.PROHIBITED);
        assertThat(profile.rule(RENEW.ask().given(ITEM.is(Item.MAP))).outcome()).isEqualTo(Outcome.POWERLESS);
        assertThat(profile.rule(RENEW.ask().given(ITEM.is(Item.NOVEL))).reachable())
                .containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED);
    }

    @Test
    void leavesRefersTheMatter() {
        Ruling ruling = profile(clause(para("1"))
                        .says("The clerk decides.")
                        .leaves(BORROW)
                        .to(Office.CHIEF_EXECUTIVE, Office.DIRECTOR))
                .rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(ruling.strength()).contains(Strength.NORMAL);
        assertThat(ruling.route().steps()).isEqualTo(List.of(Step.to(Office.CHIEF_EXECUTIVE, Office.DIRECTOR)));
        assertThat(ruling.permits()).isFalse();
    }

    @Test
    void aPermissionLeftToSomebodyIsAReferral() {
        Ruling ruling = profile(
                        clause(para("1")).says("Members may borrow.").members().may(BORROW),
                        clause(para("2"))
                                .says("The clerk decides.")
                                .leaves(BORROW)
                                .to(Office.CHIEF_EXECUTIVE))
                .rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(ruling.paragraphs()).containsExactly("1", "2");
    }

    @Test
    void doubtsAddARouteBesideAnyOutcome() {
        Ruling ruling = profile(
                        clause(para("1"))
                                .says("Nobody borrows the rare.")
                                .members()
                                .mustNot(BORROW)
                                .when(RARE.yes()),
                        clause(para("2"))
                                .says("Questions go to the clerk.")
                                .sendsDoubtsAbout(BORROW)
                                .to(Office.MONITORING_OFFICER))
                .rule(BORROW.ask().given(RARE.yes()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(ruling.route()).hasToString("monitoring-officer");
        assertThat(ruling.paragraphs()).containsExactly("1", "2");
    }

    @Test
    void doubtsDecideOnlyWhereNothingElseSpeaks() {
        Ruling ruling = profile(clause(para("2"))
                        .says("Questions go to the clerk.")
                        .asGoodPractice()
                        .sendsDoubtsAbout(BORROW)
                        .along(Step.to(Office.MONITORING_OFFICER), Step.to(Office.LEADER)))
                .rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(ruling.strength()).contains(Strength.ADVISORY);
        assertThat(ruling.route()).hasToString("monitoring-officer, then leader");
    }

    @Test
    void dutiesComeWithWhatIsOpenAndAreNeverAnAnswer() {
        Sentence duty = clause(para("2"))
                .says("Handle with care.")
                .members()
                .whenDoing(BORROW)
                .owing(duty("handle with care"));
        AuthorityProfile profile = profile(
                clause(para("1"))
                        .says("Members may borrow maps.")
                        .members()
                        .may(BORROW)
                        .when(ITEM.is(Item.MAP)),
                clause(para("3"))
                        .says("But no novels.")
                        .members()
                        .mustNot(BORROW)
                        .when(ITEM.is(Item.NOVEL)),
                duty);
        assertThat(profile.rule(BORROW.ask().given(ITEM.is(Item.MAP))).duties())
                .containsExactly(duty("handle with care"));
        Ruling prohibited = profile.rule(BORROW.ask().given(ITEM.is(Item.NOVEL)));
        assertThat(prohibited.duties()).isEmpty();
        assertThat(prohibited.paragraphs()).containsExactly("3");
        Ruling silent = profile.rule(BORROW.ask().given(ITEM.is(Item.ATLAS)));
        assertThat(silent.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(silent.duties()).isEmpty();
        assertThat(silent.paragraphs()).isEmpty();
    }

    @Test
    void whatIsNotOpenCarriesOnlyTheDutiesOfTheNormThatClosesIt() {
        Ruling ruling = profile(
                        clause(para("1"))
                                .says("Members may borrow.")
                                .members()
                                .may(BORROW)
                                .owing(duty("sign")),
                        clause(para("2"))
                                .says("They better do not.")
                                .members()
                                .shouldNot(BORROW)
                                .owing(duty("say why")))
                .rule(BORROW.ask());
        assertThat(ruling.duties()).containsExactly(duty("say why"));
    }

    @Test
    void aClauseThatStopsShortIsCitedWhereTheProtocolIsSilentAndOnlyThere() {
        AuthorityProfile profile = profile(
                clause(para("1"))
                        .says("Members may borrow maps.")
                        .members()
                        .may(BORROW)
                        .when(ITEM.is(Item.MAP)),
                clause(para("10.1"))
                        .says("On other items see the rules of the library.")
                        .stopsShortOf(BORROW));
        Ruling silent = profile.rule(BORROW.ask().given(ITEM.is(Item.NOVEL)));
        assertThat(silent.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(silent.paragraphs()).containsExactly("10.1");
        assertThat(profile.rule(BORROW.ask().given(ITEM.is(Item.MAP))).paragraphs())
                .containsExactly("1");
    }

    @Test
    void needNotAndMustContradictEachOtherUnlessOneLimitsTheOther() {
        Sentence must = clause(para("1")).says("Members borrow.").members().must(BORROW);
        Stands<Lending> needNot = clause(para("2"))
                .says("They need not.")
                .members()
                .needNot(BORROW)
                .when(RARE.yes());
        assertThat(profile(must, needNot).rule(BORROW.ask().given(RARE.yes())).outcome())
                .isEqualTo(Outcome.CONFLICT);
        assertThat(profile(must, needNot.limiting(para("1")))
                        .rule(BORROW.ask().given(RARE.yes()))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
        assertThat(profile(must, clause(para("2")).says("They may.").members().may(BORROW))
                        .rule(BORROW.ask())
                        .outcome())
                .isEqualTo(Outcome.REQUIRED);
    }

    @Test
    void aReadingTakenIsInTheRuling() {
        Ruling ruling = profile(clause(para("1"))
                        .says("Members may borrow.")
                        .members()
                        .may(BORROW)
                        .reading("members only", "their families too"))
                .rule(BORROW.ask());
        assertThat(ruling.readings()).hasToString("[members only (otherwise: their families too)]");
    }

    @Test
    void aPermissionIsAsStrongAsTheStrictestDutyThatComesWithIt() {
        Stands<Lending> may =
                clause(para("1")).says("Members may borrow.").members().may(BORROW);
        assertThat(profile(may.owing(duty("sign").asBestEffort(), duty("pay")))
                        .rule(BORROW.ask())
                        .strength())
                .contains(Strength.ABSOLUTE);
        assertThat(profile(may.owing(duty("smile").asAdvice()))
                        .rule(BORROW.ask())
                        .strength())
                .contains(Strength.ADVISORY);
        assertThat(profile(may.owing(duty("return").afterwards()))
                        .rule(BORROW.ask())
                        .strength())
                .as("a duty that comes afterwards is no condition")
                .contains(Strength.NORMAL);
        assertThat(profile(clause(para("1"))
                                .says("Members borrow.")
                                .members()
                                .should(BORROW)
                                .owing(duty("pay")))
                        .rule(BORROW.ask())
                        .strength())
                .as("only a permission takes the strength of its duties")
                .contains(Strength.NORMAL);
    }

    @Test
    void theStrongestOfTheNormsThatDecideGivesTheStrength() {
        Ruling ruling = profile(
                        clause(para("1"))
                                .says("Not when fined.")
                                .members()
                                .normally()
                                .mustNot(BORROW)
                                .when(FINED.yes()),
                        clause(para("2"))
                                .says("Never when overdue.")
                                .members()
                                .mustNot(BORROW)
                                .when(OVERDUE.yes()))
                .rule(BORROW.ask().given(FINED.yes(), OVERDUE.yes()));
        assertThat(ruling.strength()).contains(Strength.ABSOLUTE);
    }
}
