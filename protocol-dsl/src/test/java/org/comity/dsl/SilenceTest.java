package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.FINED;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.RENEW;
import static org.comity.dsl.Lending.profile;

import org.comity.clause.Citation;
import org.comity.dsl.Lending.Item;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.ruling.Silence;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final AuthorityProfile PROFILE = profile(
            clause(para("1"))
                    .says("Members may borrow maps that are not rare.")
                    .members()
                    .may(BORROW)
                    .when(ITEM.is(Item.MAP).and(RARE.no())),
            clause(para("2"))
                    .says("The overdue and fined may not borrow an atlas.")
                    .members()
                    .mustNot(BORROW)
                    .when(ITEM.is(Item.ATLAS).and(OVERDUE.yes()).and(FINED.yes())));

    @Test
    void anActOfWhichNoNormSpeaksIsNotAddressed() {
        Silence silence = PROFILE.rule(RENEW.ask().given(Asked.ACTOR.is(Actor.MEMBER)))
                .silence()
                .orElseThrow();
        assertThat(silence.addressed()).isFalse();
        assertThat(silence.nearest()).isEmpty();
        assertThat(silence.keptOutBy()).isEmpty();
    }

    @Test
    void whereNoNormIsReachedTheNearestAreNamedWithWhatKeptThemOut() {
        Ruling ruling = PROFILE.rule(BORROW.ask().given(ITEM.is(Item.MAP), RARE.yes(), OVERDUE.no(), FINED.no()));
        assertThat(ruling.outcome()).isEqualTo(Outcome.SILENT);
        Silence silence = ruling.silence().orElseThrow();
        assertThat(silence.addressed()).isTrue();
        assertThat(silence.nearest()).containsExactly(new Citation("testshire", para("1")));
        assertThat(silence.keptOutBy()).containsExactly("rare");
    }

    @Test
    void theNearestOfOtherFactsIsAnotherParagraph() {
        Silence silence = PROFILE.rule(BORROW.ask().given(ITEM.is(Item.ATLAS), RARE.yes(), OVERDUE.yes(), FINED.no()))
                .silence()
                .orElseThrow();
        assertThat(silence.nearest()).containsExactly(new Citation("testshire", para("2")));
        assertThat(silence.keptOutBy()).containsExactly("fined");
    }

    @Test
    void normsEquallyNearAreAllNamed() {
        Silence silence = PROFILE.rule(BORROW.ask().given(ITEM.is(Item.NOVEL), RARE.no(), OVERDUE.yes(), FINED.yes()))
                .silence()
                .orElseThrow();
        assertThat(silence.nearest()).extracting(Citation::printed).containsExactly("1", "2");
        assertThat(silence.keptOutBy()).containsExactly("item");
    }

    @Test
    void silenceIsNeverAPermissionAndHasNoStrength() {
        Ruling ruling = PROFILE.rule(BORROW.ask().given(ITEM.is(Item.NOVEL)));
        assertThat(ruling.permits()).isFalse();
        assertThat(ruling.strength()).isEmpty();
        assertThat(ruling.duties()).isEmpty();
    }
}
