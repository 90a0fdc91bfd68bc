package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.RENEW;
import static org.comity.dsl.Lending.profile;

import org.comity.authority.Office;
import org.comity.clause.Clause;
import org.comity.clause.Layer;
import org.comity.clause.Strength;
import org.comity.dsl.Lending.Item;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;

/** What one clause says that opens an act in some circumstances alone, and a referral that binds some. */
class OnlyTest {

    private static Does members(String number) {
        return clause(para(number)).says("Atlases are lent, and nothing else.").members();
    }

    private static final Twin<Lending> ATLASES = members("6").mayOnly(BORROW).when(ITEM.is(Item.ATLAS));

    private static Ruling asked(Sentence sentence, Item item) {
        return profile(sentence).rule(BORROW.ask().given(ITEM.is(item)));
    }

    @Test
    void theActIsOpenThenAndShutOtherwise() {
        Ruling open = asked(ATLASES, Item.ATLAS);
        assertThat(open.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(open.strength()).contains(Strength.NORMAL);
        assertThat(open.citations()).hasToString("[testshire:6]");
        Ruling shut = asked(ATLASES, Item.MAP);
        assertThat(shut.outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(shut.strength()).contains(Strength.ABSOLUTE);
        assertThat(shut.citations()).hasToString("[testshire:6#otherwise]");
        assertThat(shut.paragraphs()).containsExactly("6");
    }

    @Test
    void whereItIsNotKnownTheAnswerIsUndeterminedBetweenTheTwo() {
        Ruling unknown = profile(ATLASES).rule(BORROW.ask());
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(unknown.reachable()).containsExactly(Outcome.PERMITTED, Outcome.PROHIBITED);
        assertThat(unknown.hangsOn()).containsExactly("item");
    }

    @Test
    void eachPairHasTheModalsThatItNames() {
        Twin<Lending> unwise = members("6").shouldOnly(BORROW).when(ITEM.is(Item.ATLAS));
        assertThat(asked(unwise, Item.ATLAS).outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(asked(unwise, Item.MAP).outcome()).isEqualTo(Outcome.DISCOURAGED);
        Twin<Lending> right = members("6").areOnlyEntitledTo(BORROW).when(ITEM.is(Item.ATLAS));
        assertThat(asked(right, Item.ATLAS).strength()).contains(Strength.ABSOLUTE);
        assertThat(asked(right, Item.MAP).outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(asked(members("6").normally().mayOnly(BORROW).when(ITEM.is(Item.ATLAS)), Item.MAP)
                        .strength())
                .as("an adverb holds for both")
                .contains(Strength.NORMAL);
    }

    @Test
    void outsideItsScopeItSaysNothing() {
        Sentence rare = ATLASES.within(RARE.yes());
        assertThat(profile(rare)
                        .rule(BORROW.ask().given(ITEM.is(Item.MAP), RARE.no()))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
        assertThat(profile(rare)
                        .rule(BORROW.ask().given(ITEM.is(Item.MAP), RARE.yes()))
                        .outcome())
                .isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void dutiesComeWhereTheActIsOpen() {
        Sentence signed = ATLASES.owing(duty("sign"));
        assertThat(asked(signed, Item.ATLAS).duties()).containsExactly(duty("sign"));
        assertThat(asked(signed, Item.MAP).duties()).isEmpty();
    }

    @Test
    void bothNormsAreExceptionsAndBothAreReachedByTheParagraph() {
        Sentence never = clause(para("1"))
                .says("Nothing is lent.")
                .members()
                .mustNot(BORROW)
                .when(OVERDUE.no());
        Ruling limiting =
                profile(never, ATLASES.limiting(para("1"))).rule(BORROW.ask().given(ITEM.is(Item.ATLAS), OVERDUE.no()));
        assertThat(limiting.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(limiting.defeated()).hasToString("[1 gives way to 6]");
        Sentence lift = clause(para("7")).says("Not now.").lifts(para("6")).on(BORROW);
        assertThat(profile(ATLASES, lift)
                        .rule(BORROW.ask().given(ITEM.is(Item.ATLAS)))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
        Sentence half = clause(para("7"))
                .says("Others too.")
                .lifts(para("6").part("otherwise"))
                .on(BORROW);
        assertThat(profile(ATLASES, half)
                        .rule(BORROW.ask().given(ITEM.is(Item.MAP)))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
        assertThat(profile(never, ATLASES.overriding(para("1"))).everyRuling(BORROW))
                .extracting(Ruling::outcome)
                .containsOnly(Outcome.PERMITTED, Outcome.PROHIBITED);
    }

    @Test
    void itStandsAsTwoClausesOfOneParagraph() {
        Sentence read = clause(para("6").part("maps"), para("6.0"))
                .says("Only maps.")
                .anyone()
                .mayOnly(BORROW)
                .when(ITEM.is(Item.MAP))
                .reading("one way", "another")
                .from(Layer.CODE);
        assertThat(read).hasToString("6#maps: Only maps.");
        assertThat(read.clauses())
                .extracting(clause -> clause.cites().toString())
                .containsExactly("[6#maps, 6.0]", "[6#maps otherwise, 6.0]");
        assertThat(read.clauses()).extracting(Clause::layer).containsOnly(Layer.CODE);
        assertThat(read.clauses())
                .allMatch(clause -> clause.norm().orElseThrow().reading().isPresent());
    }

    @Test
    void aReferralCanBindSomeOnly() {
        Sentence left = clause(para("1"))
                .says("Members ask the Leader.")
                .members()
                .leave(RENEW)
                .to(Office.LEADER);
        Ruling member = profile(left).rule(RENEW.ask().given(Asked.ACTOR.is(Actor.MEMBER)));
        assertThat(member.outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(member.route().next()).isPresent();
        assertThat(profile(left)
                        .rule(RENEW.ask().given(Asked.ACTOR.is(Actor.OFFICER)))
                        .outcome())
                .isEqualTo(Outcome.SILENT);
    }
}
