package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.DESK_ASKED;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.SIGNED;
import static org.comity.dsl.Lending.profile;

import java.util.List;
import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Strength;
import org.comity.dsl.Lending.Item;
import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

class StepsBeforeActingTest {

    private static final Duty ASK =
            duty("ask the desk").towards(Office.HEAD_OF_SERVICE).doneWhen(DESK_ASKED.yes());

    private static final Stands<Lending> MAY =
            clause(para("1")).says("Members may borrow.").members().may(BORROW);

    private static final AuthorityProfile FIRST_ASK = profile(MAY.onlyAfter(ASK));

    @Test
    void aStepKnownNotToBeTakenBarsTheAct() {
        Ruling ruling = FIRST_ASK.rule(BORROW.ask().given(DESK_ASKED.no()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(ruling.strength()).contains(Strength.ABSOLUTE);
        assertThat(ruling.duties()).isEmpty();
        assertThat(ruling.paragraphs()).containsExactly("1");
    }

    @Test
    void aStepNotSpokenOfIsOwed() {
        Ruling ruling = FIRST_ASK.rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.strength()).contains(Strength.ABSOLUTE);
        assertThat(ruling.duties()).containsExactly(ASK);
        assertThat(ruling.chosen()).containsEntry("desk-asked", "yes");
        assertThat(ruling.alternatives()).hasToString("[{desk-asked=no} gives [PROHIBITED]]");
        assertThat(ruling.hangsOn()).isEmpty();
    }

    @Test
    void aStepTakenIsMet() {
        Ruling ruling = FIRST_ASK.rule(BORROW.ask().given(DESK_ASKED.yes()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.strength()).contains(Strength.NORMAL);
        assertThat(ruling.duties()).isEmpty();
    }

    @Test
    void aStepThatOnlyShouldBeTakenDiscourages() {
        AuthorityProfile profile = profile(MAY.onlyAfter(ASK.asBestEffort()));
        Ruling ruling = profile.rule(BORROW.ask().given(DESK_ASKED.no()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.DISCOURAGED);
        assertThat(ruling.strength()).contains(Strength.NORMAL);
        assertThat(profile.rule(BORROW.ask()).duties()).containsExactly(ASK.asBestEffort());
        assertThat(profile(MAY.onlyAfter(ASK.asAdvice()))
                        .rule(BORROW.ask().given(DESK_ASKED.no()))
                        .strength())
                .contains(Strength.ADVISORY);
    }

    @Test
    void eachOfSeveralStepsBarsByItself() {
        Duty sign = duty("sign the form").doneWhen(SIGNED.yes());
        AuthorityProfile profile = profile(MAY.onlyAfter(ASK, sign));
        assertThat(profile.rule(BORROW.ask().given(DESK_ASKED.yes(), SIGNED.no()))
                        .outcome())
                .isEqualTo(Outcome.PROHIBITED);
        assertThat(profile.rule(BORROW.ask().given(DESK_ASKED.yes())).duties()).containsExactly(sign);
        assertThat(profile.rule(BORROW.ask()).duties()).containsExactly(ASK, sign);
    }

    @Test
    void aStepBarsOnlyWhereItsClauseApplies() {
        AuthorityProfile profile = profile(MAY.when(ITEM.is(Item.MAP)).onlyAfter(ASK));
        assertThat(profile.rule(BORROW.ask().given(ITEM.is(Item.ATLAS), DESK_ASKED.no()))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void theBarOfAnExceptionPrevailsOverWhatTheExceptionLimits() {
        AuthorityProfile profile = profile(
                clause(para("1"))
                        .says("Nobody borrows the rare.")
                        .members()
                        .mustNot(BORROW)
                        .when(RARE.yes()),
                clause(para("2"))
                        .says("Who asked the desk may.")
                        .members()
                        .may(BORROW)
                        .onlyAfter(ASK.asBestEffort())
                        .limiting(para("1")));
        Ruling ruling = profile.rule(BORROW.ask().given(RARE.yes(), DESK_ASKED.no()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.DISCOURAGED);
        assertThat(ruling.paragraphs()).containsExactly("1", "2");
    }

    @Test
    void aStepOfWhoeverDoesItBarsWhatItOverridesAndTakesNothingAwayOnceTaken() {
        AuthorityProfile profile = profile(
                MAY,
                clause(para("2"))
                        .says("Ask the desk first.")
                        .members()
                        .whenDoing(BORROW)
                        .onlyAfter(ASK)
                        .overriding(para("1")));
        Ruling notAsked = profile.rule(BORROW.ask().given(DESK_ASKED.no()));
        assertThat(notAsked.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(notAsked.paragraphs()).containsExactly("1", "2");
        Ruling asked = profile.rule(BORROW.ask().given(DESK_ASKED.yes()));
        assertThat(asked.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(asked.duties()).isEmpty();
        assertThat(asked.paragraphs()).containsExactly("1");
        Ruling unsaid = profile.rule(BORROW.ask());
        assertThat(unsaid.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(unsaid.duties()).containsExactly(ASK);
        assertThat(unsaid.paragraphs()).containsExactly("1", "2");
    }

    @Test
    void aStepOfWhoeverDoesItIsInConflictWithAPermissionThatItDoesNotOverride() {
        AuthorityProfile profile = profile(
                MAY,
                clause(para("2"))
                        .says("Ask the desk first.")
                        .members()
                        .whenDoing(BORROW)
                        .onlyAfter(ASK));
        assertThat(profile.rule(BORROW.ask().given(DESK_ASKED.no())).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(profile.rule(BORROW.ask()).outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void aStepThatLimitsAParagraphIsOwedOnlyWhereThatAppliesInWhateverOrderTheyAreWritten() {
        Sentence maps = MAY.when(ITEM.is(Item.MAP));
        Sentence step = clause(para("2"))
                .says("Ask the desk first.")
                .members()
                .whenDoing(BORROW)
                .onlyAfter(ASK)
                .limiting(para("1"));
        for (AuthorityProfile profile : List.of(profile(maps, step), profile(step, maps))) {
            assertThat(profile.rule(BORROW.ask().given(ITEM.is(Item.MAP))).duties())
                    .containsExactly(ASK);
            assertThat(profile.rule(BORROW.ask().given(ITEM.is(Item.MAP), DESK_ASKED.no()))
                            .outcome())
                    .isEqualTo(Outcome.PROHIBITED);
            assertThat(profile.rule(BORROW.ask().given(ITEM.is(Item.ATLAS), DESK_ASKED.no()))
                            .outcome())
                    .isEqualTo(Outcome.SILENT);
        }
    }

    @Test
    void aDutyThatIsKnownToBeDoneIsLeftOut() {
        Duty sign = duty("sign the form").doneWhen(SIGNED.yes());
        AuthorityProfile profile = profile(MAY.owing(sign));
        assertThat(profile.rule(BORROW.ask()).duties()).containsExactly(sign);
        assertThat(profile.rule(BORROW.ask().given(SIGNED.no())).duties()).containsExactly(sign);
        assertThat(profile.rule(BORROW.ask().given(SIGNED.yes())).duties()).isEmpty();
    }
}
