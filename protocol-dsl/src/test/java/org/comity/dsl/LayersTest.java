package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.profile;

import org.comity.clause.Layer;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static Does members(String para) {
        return clause(para(para)).says("About borrowing.").members();
    }

    @Test
    void whatALowerLayerTakesAwayTheHigherKeepsAndTheRulingReportsIt() {
        Ruling ruling = profile(
                        members("S1").areEntitledTo(BORROW).from(Layer.STATUTE),
                        members("1").mustNot(BORROW))
                .rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.overreaching()).hasToString("[1 gives way to S1]");
        assertThat(ruling.paragraphs()).containsExactly("S1", "1");
    }

    @Test
    void aLowerLayerAddsDuties() {
        Ruling ruling = profile(
                        members("S1").areEntitledTo(BORROW).from(Layer.STATUTE),
                        members("1").whenDoing(BORROW).owing(duty("sign")))
                .rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.duties()).containsExactly(duty("sign"));
        assertThat(ruling.overreaching()).isEmpty();
    }

    @Test
    void aLowerLayerWidensWhatTheHigherOnlyGivesNoRightTo() {
        Ruling ruling = profile(
                        members("S1").haveNoRightTo(BORROW).from(Layer.STATUTE),
                        members("1").may(BORROW))
                .rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.overreaching()).isEmpty();
    }

    @Test
    void aLowerLayerOpensNothingThatTheHigherForbids() {
        assertThat(profile(
                                members("S1").mustNot(BORROW).from(Layer.STATUTE),
                                members("1").may(BORROW))
                        .rule(BORROW.ask())
                        .outcome())
                .isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void whatAHigherLayerHasDefeatedDefeatsNothingLower() {
        Ruling ruling = profile(
                        members("S1").may(BORROW).from(Layer.STATUTE),
                        members("C1").mustNot(BORROW).from(Layer.CODE),
                        members("1").must(BORROW))
                .rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.REQUIRED);
        assertThat(ruling.overreaching()).hasToString("[C1 gives way to S1]");
    }

    @Test
    void withinALayerTheTwoStayInConflict() {
        assertThat(profile(
                                members("S1").may(BORROW).from(Layer.STATUTE),
                                members("S2").mustNot(BORROW).from(Layer.STATUTE))
                        .rule(BORROW.ask())
                        .outcome())
                .isEqualTo(Outcome.CONFLICT);
    }
}
