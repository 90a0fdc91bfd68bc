package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.COMPLAINANT_HOLDS;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RENEW;
import static org.comity.dsl.Lending.SIGNED;
import static org.comity.dsl.Lending.SUBJECT_HOLDS;
import static org.comity.dsl.Lending.profile;

import org.comity.authority.Office;
import org.comity.clause.Step;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Question<Lending> NOBODY_CONCERNED =
            BORROW.ask().given(SUBJECT_HOLDS.isEmpty(), COMPLAINANT_HOLDS.isEmpty());

    private static AuthorityProfile along(Step first, Step... more) {
        return profile(clause(para("1")).says("It goes its way.").leaves(BORROW).along(first, more));
    }

    private static Question<Lending> subjectHolds(Office... offices) {
        return BORROW.ask().given(SUBJECT_HOLDS.isExactly(offices), COMPLAINANT_HOLDS.isEmpty());
    }

    @Test
    void theStepsStandInTheirOrderAndTheFirstIsNext() {
        Ruling ruling = along(Step.to(Office.LEADER), Step.to(Office.MONITORING_OFFICER))
                .rule(NOBODY_CONCERNED);
        assertThat(ruling.route()).hasToString("leader, then monitoring-officer");
        assertThat(ruling.route().next()).contains(Step.to(Office.LEADER));
        assertThat(ruling.route().unresolved()).isEmpty();
        assertThat(ruling.route().exhausted()).isFalse();
    }

    @Test
    void aStepHeldByTheSubjectFallsAwayAndTheNextTakesOver() {
        Ruling ruling = along(Step.to(Office.LEADER), Step.to(Office.MONITORING_OFFICER))
                .rule(subjectHolds(Office.LEADER));
        assertThat(ruling.outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(ruling.route()).hasToString("monitoring-officer");
        assertThat(ruling.route().fallen()).containsExactly(Step.to(Office.LEADER));
        assertThat(ruling.route().next()).contains(Step.to(Office.MONITORING_OFFICER));
    }

    @Test
    void stepsThatHangOnUnknownFactsArePossible() {
        Ruling ruling = profile(
                        clause(para("1"))
                                .says("It goes to the Leader.")
                                .leaves(BORROW)
                                .to(Office.LEADER)
                                .when(OVERDUE.yes()),
                        clause(para("2"))
                                .says("Or first to the Mayor.")
                                .leaves(BORROW)
                                .along(Step.to(Office.MAYOR), Step.to(Office.LEADER))
                                .when(OVERDUE.no()))
                .rule(NOBODY_CONCERNED);
        assertThat(ruling.outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(ruling.route()).hasToString("leader");
        assertThat(ruling.route().next()).as("it hangs on the same fact").isEmpty();
        assertThat(ruling.possibleSteps()).hasToString("[mayor (hangs on overdue)]");
        assertThat(ruling.explain()).contains("\n  Goes to: Leader.\n  Possibly goes to: Mayor, depending on overdue.");
    }

    @Test
    void aStepHeldByTheComplainantFallsAwayToo() {
        Ruling ruling = along(Step.to(Office.LEADER), Step.to(Office.MONITORING_OFFICER))
                .rule(BORROW.ask()
                        .given(SUBJECT_HOLDS.isEmpty(), COMPLAINANT_HOLDS.isExactly(Office.LEADER, Office.MAYOR)));
        assertThat(ruling.route()).hasToString("monitoring-officer");
    }

    @Test
    void aJointStepLosesASeatAndStandsWhileOneIsLeft() {
        AuthorityProfile profile = along(Step.together(Office.LEADER, Office.MONITORING_OFFICER));
        assertThat(profile.rule(subjectHolds(Office.LEADER)).route()).hasToString("monitoring-officer");
        Ruling none = profile.rule(subjectHolds(Office.LEADER, Office.MONITORING_OFFICER));
        assertThat(none.route().exhausted()).isTrue();
        assertThat(none.route().isEmpty()).isTrue();
    }

    @Test
    void anAlternativeIsLostWithoutTheStep() {
        assertThat(along(Step.to(Office.LEADER, Office.MONITORING_OFFICER))
                        .rule(subjectHolds(Office.MONITORING_OFFICER))
                        .route())
                .hasToString("leader");
    }

    @Test
    void aTalkNeverFallsAwayAndIsNoHearing() {
        Ruling ruling =
                along(Step.talkTo(Office.LEADER), Step.to(Office.LEADER)).rule(subjectHolds(Office.LEADER));
        assertThat(ruling.route().steps()).containsExactly(Step.talkTo(Office.LEADER));
        assertThat(ruling.route().exhausted()).isTrue();
    }

    @Test
    void aConsultationFallsAwayWithItsHolder() {
        assertThat(along(Step.consulting(Office.LEADER), Step.to(Office.MAYOR))
                        .rule(subjectHolds(Office.LEADER))
                        .route())
                .hasToString("mayor");
    }

    @Test
    void whereNobodyIsLeftToHearItAReferralIsSilence() {
        Ruling ruling = along(Step.to(Office.LEADER)).rule(subjectHolds(Office.LEADER));
        assertThat(ruling.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(ruling.route().exhausted()).isTrue();
        assertThat(ruling.paragraphs()).containsExactly("1");
        assertThat(ruling.strength()).isEmpty();
    }

    @Test
    void anExhaustedRouteBesideAnAnswerLeavesTheAnswer() {
        Ruling ruling = profile(clause(para("1"))
                        .says("Members may borrow, and tell the leader.")
                        .members()
                        .may(BORROW)
                        .goingTo(Step.to(Office.LEADER)))
                .rule(subjectHolds(Office.LEADER));
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.route().exhausted()).isTrue();
    }

    @Test
    void whereHoldersAreUnknownTheRouteSaysOnWhichStepsItHangs() {
        Ruling ruling = along(Step.talkTo(Office.LEADER), Step.to(Office.LEADER), Step.to(Office.MONITORING_OFFICER))
                .rule(BORROW.ask().given(SUBJECT_HOLDS.hasNot(Office.MONITORING_OFFICER), COMPLAINANT_HOLDS.isEmpty()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(ruling.route().unresolved()).containsExactly(Step.to(Office.LEADER));
        assertThat(ruling.route().steps()).hasSize(3);
    }

    @Test
    void nextIsTheFirstStepThatIsNotBehind() {
        AuthorityProfile profile = along(Step.talkTo(Office.LEADER).doneWhen(SIGNED.yes()), Step.to(Office.MAYOR));
        assertThat(profile.rule(NOBODY_CONCERNED.given(SIGNED.yes())).route().next())
                .contains(Step.to(Office.MAYOR));
        assertThat(profile.rule(NOBODY_CONCERNED.given(SIGNED.yes())).route().steps())
                .hasSize(2);
        assertThat(profile.rule(NOBODY_CONCERNED.given(SIGNED.no())).route().next())
                .map(Step::kind)
                .contains(Step.Kind.TALK_TO);
        assertThat(profile.rule(NOBODY_CONCERNED).route().next())
                .map(Step::kind)
                .contains(Step.Kind.TALK_TO);
    }

    @Test
    void aStepFallsAwayWhereItsConditionSaysSo() {
        AuthorityProfile profile = along(Step.to(Office.LEADER).unless(OVERDUE.yes()), Step.to(Office.MAYOR));
        assertThat(profile.rule(NOBODY_CONCERNED.given(OVERDUE.yes())).route()).hasToString("mayor");
        assertThat(profile.rule(NOBODY_CONCERNED.given(OVERDUE.no())).route()).hasToString("leader, then mayor");
        assertThat(profile.rule(NOBODY_CONCERNED).route().unresolved()).hasSize(1);
    }

    @Test
    void whoeverFindsTheProtocolSilentOrInConflictIsSentToTheGeneralReferee() {
        AuthorityProfile profile = profile(
                clause(para("99"))
                        .says("Whoever is in doubt asks the monitoring officer.")
                        .sendsDoubtsAbout(RENEW)
                        .to(Office.MONITORING_OFFICER)
                        .answeringAnyDoubt(),
                clause(para("1"))
                        .says("Members may if overdue.")
                        .members()
                        .may(BORROW)
                        .when(OVERDUE.yes()),
                clause(para("2"))
                        .says("They may not if signed.")
                        .members()
                        .mustNot(BORROW)
                        .when(SIGNED.yes()));
        Ruling silent = profile.rule(BORROW.ask().given(OVERDUE.no(), SIGNED.no()));
        assertThat(silent.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(silent.whenUnsure()).hasToString("monitoring-officer");
        assertThat(silent.paragraphs()).isEmpty();
        assertThat(profile.rule(BORROW.ask().given(OVERDUE.yes(), SIGNED.yes())).whenUnsure())
                .hasToString("monitoring-officer");
        Ruling permitted = profile.rule(BORROW.ask().given(OVERDUE.yes(), SIGNED.no()));
        assertThat(permitted.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(permitted.whenUnsure().isEmpty()).isTrue();
        assertThat(profile.rule(RENEW.ask().given(Asked.ACTOR.is(Actor.MEMBER))).outcome())
                .as("on its own act it answers as any doubt does")
                .isEqualTo(Outcome.REFERRED);
    }
}
