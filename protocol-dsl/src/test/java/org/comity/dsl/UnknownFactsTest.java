package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.CHANNEL;
import static org.comity.dsl.Lending.DESK_ASKED;
import static org.comity.dsl.Lending.FINED;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.LOANS;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.SIGNED;
import static org.comity.dsl.Lending.profile;

import java.util.Map;
import org.comity.clause.Citation;
import org.comity.clause.Strength;
import org.comity.document.InformationClass;
import org.comity.dsl.Lending.Channel;
import org.comity.dsl.Lending.Item;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Possible;
import org.comity.ruling.Presumption;
import org.comity.ruling.Ruling;
import org.comity.topic.DocumentAccess;
import org.comity.topic.Right;
import org.junit.jupiter.api.Test;

class UnknownFactsTest {

    private static final Stands<Lending> MAY =
            clause(para("1")).says("Members may borrow.").members().may(BORROW);

    private static final Sentence NOT_OVERDUE = clause(para("2"))
            .says("Not with another loan overdue.")
            .members()
            .mustNot(BORROW)
            .when(OVERDUE.yes())
            .limiting(para("1"));

    // Circumstances.

    @Test
    void whereTheFactsThatAreMissingMatterTheRulingSaysWhatIsReachable() {
        Ruling ruling = profile(MAY, NOT_OVERDUE).rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(ruling.reachable()).containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED);
        assertThat(ruling.hangsOn()).containsExactly("overdue");
        assertThat(ruling.strength()).isEmpty();
        assertThat(ruling.permits()).isFalse();
        assertThat(ruling.silence()).isEmpty();
        assertThat(ruling.paragraphs()).containsExactly("1");
        assertThat(ruling.possibleCitations())
                .extracting(Possible::value)
                .containsExactly(new Citation("testshire", para("2")));
    }

    @Test
    void whatIsMissingAndDoesNotMatterIsNotAskedFor() {
        AuthorityProfile profile = profile(
                MAY,
                clause(para("2"))
                        .says("Never the rare.")
                        .members()
                        .mustNot(BORROW)
                        .when(RARE.yes().and(OVERDUE.yes()))
                        .limiting(para("1")));
        Ruling ruling = profile.rule(BORROW.ask().given(RARE.no()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.hangsOn()).isEmpty();
        assertThat(ruling.possibleCitations()).isEmpty();
    }

    @Test
    void theSameOutcomeByDifferentParagraphsHasPossibleCitationsAndTheWeakestStrength() {
        AuthorityProfile profile = profile(
                clause(para("1"))
                        .says("Never the rare.")
                        .members()
                        .mustNot(BORROW)
                        .when(RARE.yes()),
                clause(para("2"))
                        .says("Nor normally the rest.")
                        .members()
                        .normally()
                        .mustNot(BORROW)
                        .when(RARE.no()));
        Ruling ruling = profile.rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(ruling.strength()).contains(Strength.NORMAL);
        assertThat(ruling.citations()).isEmpty();
        assertThat(ruling.possibleCitations())
                .hasToString("[testshire:2 (hangs on rare), testshire:1 (hangs on rare)]");
        assertThat(ruling.hangsOn()).containsExactly("rare");
    }

    @Test
    void aDutyOfSomeCasesOnlyIsAPossibleDuty() {
        AuthorityProfile profile = profile(
                MAY.owing(duty("sign")),
                clause(para("2"))
                        .says("Wear gloves for the rare.")
                        .members()
                        .whenDoing(BORROW)
                        .when(RARE.yes())
                        .owing(duty("wear gloves")));
        Ruling ruling = profile.rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.duties()).containsExactly(duty("sign"));
        assertThat(ruling.possibleDuties()).hasToString("[wear gloves (hangs on rare)]");
    }

    @Test
    void unknownIsNeverFalse() {
        AuthorityProfile profile = profile(
                MAY.when(OVERDUE.no()),
                clause(para("2")).says("Else not.").members().mustNot(BORROW).when(OVERDUE.yes()));
        assertThat(profile.rule(BORROW.ask()).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void impossibleWorldsAreNeverSpokenOf() {
        AuthorityProfile profile = profile(
                MAY,
                clause(para("2"))
                        .says("Never the rare.")
                        .members()
                        .mustNot(BORROW)
                        .when(RARE.yes())
                        .limiting(para("1")));
        assertThat(profile.rule(BORROW.ask().given(ITEM.is(Item.NOVEL))).reachable())
                .as("no novel is rare")
                .containsExactly(Outcome.PERMITTED);
    }

    @Test
    void factsThatCannotBeTogetherAreRefusedWithWhatIsAmiss() {
        AuthorityProfile profile = profile(MAY);
        assertThatThrownBy(() -> profile.rule(BORROW.ask().given(ITEM.is(Item.NOVEL), RARE.yes())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these facts cannot be so together: rare=yes, item=novel:"
                        + " it is never so that the item is rare and the item is novel:"
                        + " mend one of them, or leave it out");
    }

    @Test
    void onlyTheFactsThatExcludeEachOtherAreNamed() {
        assertThatThrownBy(() -> profile(MAY)
                        .rule(BORROW.ask()
                                .given(FINED.yes(), OVERDUE.no(), LOANS.is(0), ITEM.is(Item.MAP), RARE.yes())))
                .hasMessage("these facts cannot be so together: overdue=no, fined=yes, loans=0:"
                        + " it is never so that a fine is due and it is not so that another loan is overdue"
                        + " and the number of loans is 0: mend one of them, or leave it out");
    }

    @Test
    void aSetIsNamedAsAWholeAndSeveralRulesTogether() {
        AuthorityProfile inspecting =
                profile(clause(para("1")).says("Members may look.").members().may(DocumentAccess.INSPECT));
        assertThatThrownBy(() -> inspecting.rule(DocumentAccess.INSPECT
                        .ask()
                        .given(
                                DocumentAccess.RIGHT.is(Right.STATUTORY),
                                DocumentAccess.INFORMATION_CLASS.has(InformationClass.EXEMPT),
                                DocumentAccess.SCHEDULE_12A.isExactly())))
                .hasMessageStartingWith("these facts cannot be so together: information-class:exempt=yes,"
                        + " schedule-12a=none: it is never so that ")
                .hasMessageEndingWith(": mend one of them, or leave it out");
    }

    @Test
    void whetherFactsAreRefusedDoesNotHangOnWhatWasAskedBefore() {
        AuthorityProfile profile = profile(MAY);
        profile.rule(BORROW.ask());
        profile.rule(BORROW.ask().given(ITEM.is(Item.NOVEL)));
        assertThatThrownBy(() -> profile.rule(BORROW.ask().given(ITEM.is(Item.NOVEL), RARE.yes())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anActorWhoCannotDoTheActIsRefused() {
        Question<Lending> asked = Question.named(BORROW, Map.of("actor", "officer"));
        assertThatThrownBy(() -> profile(MAY).rule(asked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`borrow-item` is not done by `officer`: accepted: member");
    }

    // Choices.

    @Test
    void anUnstatedChoiceTakesTheBestAndTheOthersAreListed() {
        AuthorityProfile profile = profile(
                clause(para("1"))
                        .says("At the desk they may.")
                        .members()
                        .may(BORROW)
                        .when(CHANNEL.is(Channel.DESK)),
                clause(para("2"))
                        .says("By post never.")
                        .members()
                        .mustNot(BORROW)
                        .when(CHANNEL.is(Channel.POST)));
        Ruling ruling = profile.rule(BORROW.ask());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.chosen()).containsExactly(Map.entry("channel", "desk"));
        assertThat(ruling.alternatives()).hasToString("[{channel=post} gives [PROHIBITED]]");
        assertThat(ruling.hangsOn()).isEmpty();
        assertThat(profile.rule(BORROW.ask().given(CHANNEL.is(Channel.POST))).outcome())
                .isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void whereChoicesGiveTheSameTheFirstIsTakenAndNoAlternativeListed() {
        Ruling ruling = profile(
                        clause(para("1"))
                                .says("At the desk.")
                                .members()
                                .may(BORROW)
                                .when(CHANNEL.is(Channel.DESK)),
                        clause(para("2")).says("By post.").members().may(BORROW).when(CHANNEL.is(Channel.POST)))
                .rule(BORROW.ask());
        assertThat(ruling.chosen()).containsExactly(Map.entry("channel", "post"));
        assertThat(ruling.alternatives()).isEmpty();
    }

    @Test
    void aChoiceIsMadeBeforeTheCircumstancesShow() {
        Ruling ruling = profile(
                        clause(para("1"))
                                .says("The rare at the desk.")
                                .members()
                                .may(BORROW)
                                .when(CHANNEL.is(Channel.DESK).and(RARE.yes())),
                        clause(para("2"))
                                .says("The rest by post.")
                                .members()
                                .may(BORROW)
                                .when(CHANNEL.is(Channel.POST).and(RARE.no())))
                .rule(BORROW.ask());
        assertThat(ruling.outcome())
                .as("either channel is right in one case only")
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(ruling.reachable()).containsExactly(Outcome.PERMITTED, Outcome.SILENT);
        assertThat(ruling.hangsOn()).containsExactly("rare");
    }

    @Test
    void betweenEqualOutcomesTheChoiceWithFewerDutiesIsTaken() {
        Ruling ruling = profile(
                        MAY,
                        clause(para("2"))
                                .says("By post pay postage.")
                                .members()
                                .whenDoing(BORROW)
                                .when(CHANNEL.is(Channel.POST))
                                .owing(duty("pay postage")))
                .rule(BORROW.ask());
        assertThat(ruling.chosen()).containsExactly(Map.entry("channel", "desk"));
        assertThat(ruling.duties()).isEmpty();
    }

    @Test
    void anAlternativeIsSaidWithTheFewestChoicesThatBringItAbout() {
        Ruling ruling = profile(
                        MAY,
                        clause(para("2"))
                                .says("Not unsigned.")
                                .members()
                                .mustNot(BORROW)
                                .when(SIGNED.no())
                                .limiting(para("1")),
                        clause(para("3"))
                                .says("Not unasked.")
                                .members()
                                .mustNot(BORROW)
                                .when(DESK_ASKED.no())
                                .limiting(para("1")))
                .rule(BORROW.ask());
        assertThat(ruling.chosen()).containsEntry("signed", "yes").containsEntry("desk-asked", "yes");
        assertThat(ruling.alternatives())
                .hasToString("[{signed=no} gives [PROHIBITED], {desk-asked=no} gives [PROHIBITED]]");
    }

    @Test
    void aChoiceOnWhichNothingTurnsAnyMoreIsNotMade() {
        AuthorityProfile profile = profile(MAY.when(RARE.no().or(SIGNED.yes())));
        assertThat(profile.rule(BORROW.ask().given(RARE.no())).chosen()).isEmpty();
        assertThat(profile.rule(BORROW.ask().given(RARE.yes())).chosen()).containsEntry("signed", "yes");
    }

    // Presumptions.

    @Test
    void theOrdinaryIsPresumedOnlyWhereTheQuestionAsksForIt() {
        AuthorityProfile profile = profile(MAY, NOT_OVERDUE);
        assertThat(profile.rule(BORROW.ask()).presumptions()).isEmpty();
        Ruling presuming = profile.rule(BORROW.ask().assumingOrdinary());
        assertThat(presuming.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(presuming.presumptions()).containsExactly(new Presumption("overdue", "no"));
        assertThat(profile.rule(BORROW.ask().given(OVERDUE.yes()).assumingOrdinary())
                        .outcome())
                .as("what is stated is never presumed away")
                .isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void onlyPresumptionsThatMatteredAreListed() {
        AuthorityProfile profile = profile(
                MAY,
                NOT_OVERDUE,
                clause(para("3"))
                        .says("Nor the fined and rare.")
                        .members()
                        .mustNot(BORROW)
                        .when(FINED.yes().and(RARE.yes()))
                        .limiting(para("1")));
        assertThat(profile.rule(BORROW.ask().given(RARE.no()).assumingOrdinary())
                        .presumptions())
                .containsExactly(new Presumption("overdue", "no"));
    }

    @Test
    void ofTwoPresumptionsEitherOfWhichSufficesOneIsListed() {
        AuthorityProfile profile = profile(
                MAY,
                clause(para("2"))
                        .says("Not the fined and overdue.")
                        .members()
                        .mustNot(BORROW)
                        .when(FINED.yes().and(OVERDUE.yes()))
                        .limiting(para("1")));
        Ruling ruling = profile.rule(BORROW.ask().given(LOANS.is(1)).assumingOrdinary());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.presumptions()).containsExactly(new Presumption("fined", "no"));
    }

    @Test
    void aPresumptionThatOnlySparesADutyIsListedToo() {
        AuthorityProfile profile = profile(
                MAY,
                clause(para("2"))
                        .says("The overdue explain.")
                        .members()
                        .whenDoing(BORROW)
                        .when(OVERDUE.yes())
                        .owing(duty("explain")));
        assertThat(profile.rule(BORROW.ask().assumingOrdinary()).presumptions())
                .containsExactly(new Presumption("overdue", "no"));
    }

    @Test
    void aPresumptionThatCannotBeIsSkipped() {
        AuthorityProfile profile = profile(MAY, NOT_OVERDUE);
        Ruling ruling =
                profile.rule(BORROW.ask().given(FINED.yes(), LOANS.is(0)).assumingOrdinary());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(ruling.presumptions()).isEmpty();
    }
}
