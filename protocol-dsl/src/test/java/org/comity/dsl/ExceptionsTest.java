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
import static org.comity.dsl.Lending.profile;

import org.comity.clause.Citation;
import org.comity.clause.Strength;
import org.comity.dsl.Lending.Item;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Answer;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

    private static final Sentence MAPS = clause(para("1"))
            .says("Members may borrow maps.")
            .members()
            .may(BORROW)
            .when(ITEM.is(Item.MAP));

    private static final Stands<Lending> NOT_RARE = clause(para("2"))
            .says("Not what is rare.")
            .members()
            .mustNot(BORROW)
            .when(RARE.yes());

    @SafeVarargs
    private static Ruling ruling(AuthorityProfile profile, Answer<? super Lending>... answers) {
        return profile.rule(BORROW.ask().given(answers));
    }

    @Test
    void limitingSpeaksOnlyWhereItsTargetAppliesAndDefeatsIt() {
        AuthorityProfile profile = profile(MAPS, NOT_RARE.limiting(para("1")));
        Ruling rareMap = ruling(profile, ITEM.is(Item.MAP), RARE.yes());
        assertThat(rareMap.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(rareMap.paragraphs()).containsExactly("1", "2");
        assertThat(rareMap.defeated()).hasToString("[1 gives way to 2]");
        assertThat(ruling(profile, ITEM.is(Item.ATLAS), RARE.yes()).outcome()).isEqualTo(Outcome.SILENT);
    }

    @Test
    void overridingSpeaksForItselfAndDefeatsItsTargetWhereBothApply() {
        AuthorityProfile profile = profile(MAPS, NOT_RARE.overriding(para("1")));
        assertThat(ruling(profile, ITEM.is(Item.MAP), RARE.yes()).outcome()).isEqualTo(Outcome.PROHIBITED);
        Ruling rareAtlas = ruling(profile, ITEM.is(Item.ATLAS), RARE.yes());
        assertThat(rareAtlas.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(rareAtlas.paragraphs()).containsExactly("2");
        assertThat(rareAtlas.defeated()).isEmpty();
    }

    @Test
    void withoutADeclaredRelationTheTwoAreInConflictAndBothAreCited() {
        Ruling ruling = ruling(profile(MAPS, NOT_RARE), ITEM.is(Item.MAP), RARE.yes());
        assertThat(ruling.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(ruling.strength()).isEmpty();
        assertThat(ruling.paragraphs()).containsExactly("1", "2");
    }

    @Test
    void unlessNarrowsTheClauseAndLeavesNoTraceOfADefeat() {
        Stands<Lending> unless = clause(para("1"))
                .says("Members may borrow maps that are not rare.")
                .members()
                .may(BORROW)
                .when(ITEM.is(Item.MAP))
                .unless(RARE.yes());
        Ruling rare = ruling(profile(unless), ITEM.is(Item.MAP), RARE.yes());
        assertThat(rare.outcome()).isEqualTo(Outcome.SILENT);
        assertThat(rare.defeated()).isEmpty();
        assertThat(ruling(profile(unless), ITEM.is(Item.MAP), RARE.no()).outcome())
                .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void anExceptionToAnExceptionRestoresTheRule() {
        AuthorityProfile profile = profile(
                MAPS,
                NOT_RARE.limiting(para("1")),
                clause(para("3"))
                        .says("Unless nothing is overdue.")
                        .members()
                        .areEntitledTo(BORROW)
                        .when(OVERDUE.no())
                        .limiting(para("2")));
        Ruling restored = ruling(profile, ITEM.is(Item.MAP), RARE.yes(), OVERDUE.no());
        assertThat(restored.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(restored.strength()).contains(Strength.ABSOLUTE);
        assertThat(restored.defeated()).hasToString("[2 gives way to 3]");
        assertThat(restored.paragraphs()).containsExactly("1", "2", "3");
        assertThat(ruling(profile, ITEM.is(Item.MAP), RARE.yes(), OVERDUE.yes()).outcome())
                .isEqualTo(Outcome.PROHIBITED);
        assertThat(ruling(profile, ITEM.is(Item.ATLAS), RARE.yes(), OVERDUE.no())
                        .outcome())
                .as("no exception speaks where the rule does not")
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void whatIsDefeatedDefeatsNothing() {
        AuthorityProfile profile = profile(
                MAPS,
                NOT_RARE.limiting(para("1")),
                clause(para("3"))
                        .says("The fined have no right to anything.")
                        .members()
                        .haveNoRightTo(BORROW)
                        .when(FINED.yes())
                        .overriding(para("1"), para("2")));
        Ruling ruling = ruling(profile, ITEM.is(Item.MAP), RARE.yes(), FINED.yes(), OVERDUE.yes());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(ruling.defeated())
                .extracting(defeat -> defeat.by().para().toString())
                .containsOnly("3");
    }

    @Test
    void aDutySurvivesTheDefeatOfItsParagraph() {
        Sentence duty = clause(para("1"))
                .says("And handle them with care.")
                .members()
                .whenDoing(BORROW)
                .owing(duty("handle with care"));
        AuthorityProfile profile = profile(
                MAPS,
                duty,
                clause(para("4"))
                        .says("The rare may be lent.")
                        .members()
                        .may(BORROW)
                        .when(RARE.yes())
                        .limiting(para("1")));
        Ruling ruling = ruling(profile, ITEM.is(Item.MAP), RARE.yes());
        assertThat(ruling.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(ruling.duties()).containsExactly(duty("handle with care"));
        assertThat(ruling.defeated()).hasToString("[1 gives way to 4]");
    }

    @Test
    void aDutyFallsWhereItsPartIsNamed() {
        Sentence duty = clause(para("1").part("care"))
                .says("And handle them with care.")
                .members()
                .whenDoing(BORROW)
                .owing(duty("handle with care"));
        Stands<Lending> free = clause(para("4"))
                .says("The rare may be lent without care.")
                .members()
                .may(BORROW)
                .when(RARE.yes());
        assertThat(ruling(profile(MAPS, duty, free.limiting(para("1"))), ITEM.is(Item.MAP), RARE.yes())
                        .duties())
                .containsExactly(duty("handle with care"));
        Ruling named =
                ruling(profile(MAPS, duty, free.overriding(para("1").part("care"))), ITEM.is(Item.MAP), RARE.yes());
        assertThat(named.duties()).isEmpty();
        assertThat(named.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(named.defeated()).hasToString("[1#care gives way to 4]");
    }

    @Test
    void namingAPartReachesThatPartAndNamingTheParagraphAllOfThem() {
        Sentence never = clause(para("1").part("never"))
                .says("Never the rare.")
                .members()
                .mustNot(BORROW)
                .when(RARE.yes());
        Sentence fined = clause(para("1").part("fined"))
                .says("Nor the fined.")
                .members()
                .mustNot(BORROW)
                .when(FINED.yes());
        Stands<Lending> desk = clause(para("2"))
                .says("For an atlas it may.")
                .members()
                .may(BORROW)
                .when(ITEM.is(Item.ATLAS));
        assertThat(ruling(
                                profile(never, fined, desk.limiting(para("1"))),
                                RARE.yes(),
                                FINED.yes(),
                                OVERDUE.yes(),
                                ITEM.is(Item.ATLAS))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
        assertThat(ruling(
                                profile(never, fined, desk.limiting(para("1").part("never"))),
                                RARE.yes(),
                                FINED.yes(),
                                OVERDUE.yes(),
                                ITEM.is(Item.ATLAS))
                        .outcome())
                .isEqualTo(Outcome.CONFLICT);
        assertThat(ruling(
                                profile(never, fined, desk.limiting(para("1").part("never"))),
                                RARE.yes(),
                                FINED.no(),
                                ITEM.is(Item.ATLAS))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void aNormThatRestsOnSeveralParagraphsCitesThemAll() {
        Sentence listed = clause(para("5.5"), para("5.5.3"))
                .says("Nor maps.")
                .members()
                .mustNot(BORROW)
                .when(ITEM.is(Item.MAP));
        assertThat(ruling(profile(listed), ITEM.is(Item.MAP)).citations())
                .containsExactly(new Citation("testshire", para("5.5")), new Citation("testshire", para("5.5.3")));
    }
}
