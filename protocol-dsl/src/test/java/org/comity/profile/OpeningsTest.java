package org.comity.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.MEMBER;
import static org.comity.topic.DocumentAccess.NEED_TO_KNOW_SHOWN;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SITS_ON_COMMITTEE;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.people.Member;
import org.comity.question.Question;
import org.comity.ruling.Deciding;
import org.comity.ruling.OpenFact;
import org.comity.ruling.Opening;
import org.comity.ruling.Openings;
import org.comity.ruling.Outcome;
import org.comity.ruling.WhyNot;
import org.comity.topic.DocumentAccess;
import org.comity.topic.Right;
import org.junit.jupiter.api.Test;

/** What would decide a question, what the asker would need, and for whom: on three clauses that a reader can follow. */
class OpeningsTest {

    private static final AuthorityProfile PROFILE = AuthorityProfile.of(
            Authority.builder()
                    .id("testshire")
                    .name("Testshire County Council")
                    .type(AuthorityType.COUNTY)
                    .build(),
            Edition.undated("a test", "1"),
            section(
                    "All",
                    clause(para("1"))
                            .says("Committee members see its papers by right.")
                            .members()
                            .areEntitledTo(INSPECT)
                            .when(RIGHT.is(Right.STATUTORY).and(SITS_ON_COMMITTEE.yes())),
                    clause(para("2"))
                            .says("Others have no such right.")
                            .members()
                            .haveNoRightTo(INSPECT)
                            .when(RIGHT.is(Right.STATUTORY).and(SITS_ON_COMMITTEE.no())),
                    clause(para("3"))
                            .says("Who shows a need may see them.")
                            .members()
                            .may(INSPECT)
                            .when(RIGHT.is(Right.COMMON_LAW).and(NEED_TO_KNOW_SHOWN.yes())),
                    clause(para("4"))
                            .says("Who shows none may not.")
                            .members()
                            .mustNot(INSPECT)
                            .when(RIGHT.is(Right.COMMON_LAW).and(NEED_TO_KNOW_SHOWN.no()))));

    private static final Question<DocumentAccess> BY_STATUTE = INSPECT.ask().given(RIGHT.is(Right.STATUTORY));

    @Test
    void oneFactDecides() {
        Deciding deciding = PROFILE.deciding(BY_STATUTE);
        assertThat(deciding.reachable()).containsExactlyInAnyOrder(Outcome.PERMITTED, Outcome.PROHIBITED);
        assertThat(deciding.isDecided()).isFalse();
        assertThat(deciding).hasToString("sits-on-committee");
        OpenFact first = deciding.first().orElseThrow();
        assertThat(first.toldBy()).extracting(Object::toString).containsExactly("member", "document");
        assertThat(first.because()).extracting(Object::toString).containsExactly("testshire:1", "testshire:2");
    }

    @Test
    void whatIsDecidedNeedsNothing() {
        Deciding deciding = PROFILE.deciding(BY_STATUTE.given(SITS_ON_COMMITTEE.no()));
        assertThat(deciding.isDecided()).isTrue();
        assertThat(deciding.first()).isEmpty();
        assertThat(deciding).hasToString("decided");
    }

    @Test
    void theAskerCanChooseAnotherRightAndShowANeedButNotBecomeAMember() {
        Openings openings = PROFILE.openings(BY_STATUTE.given(SITS_ON_COMMITTEE.no(), NEED_TO_KNOW_SHOWN.no()));
        assertThat(openings.isOpen()).isTrue();
        assertThat(openings.ways())
                .extracting(Opening::changes)
                .containsExactly(ImmutableMap.of("right", "common-law", "need-to-know-shown", "yes"));
        assertThat(openings.ways().get(0).ruling().paragraphs()).containsExactly("3");
        assertThat(openings).hasToString("right is common-law, need-to-know-shown is yes");
    }

    @Test
    void whatIsOpenNeedsNoChange() {
        Openings openings = PROFILE.openings(BY_STATUTE.given(SITS_ON_COMMITTEE.yes()));
        assertThat(openings.ways()).extracting(Opening::changes).containsExactly(ImmutableMap.of());
        assertThat(openings).hasToString("open already");
    }

    @Test
    void whereNoChangeHelpsTheClauseThatBlocksIsNamed() {
        AuthorityProfile closed = PROFILE.repealing(para("3"));
        Openings openings = closed.openings(INSPECT.ask().given(RIGHT.is(Right.STATUTORY), SITS_ON_COMMITTEE.no()));
        assertThat(openings.isOpen()).isFalse();
        assertThat(openings.blockedBy()).extracting(Object::toString).containsExactly("testshire:2");
        assertThat(openings).hasToString("blocked by testshire:2");
    }

    @Test
    void whereOtherFactsMayOpenItNothingBlocks() {
        Openings openings = PROFILE.repealing(para("3")).openings(INSPECT.ask().given(RIGHT.is(Right.STATUTORY)));
        assertThat(openings.isOpen()).isFalse();
        assertThat(openings.hangsOn()).containsExactly("sits-on-committee");
        assertThat(openings.blockedBy()).isEmpty();
        assertThat(openings).hasToString("hangs on sits-on-committee, which the asker cannot bring about");
    }

    @Test
    void severalMembersAreRuledOnAsIfOneByOne() {
        Member first = Member.builder().name("Cllr Dale").build();
        Member second = Member.builder().name("Cllr Fenn").build();
        List<Answered<Member>> each =
                PROFILE.each(BY_STATUTE, MEMBER, List.of(first, second)).toList();
        assertThat(each).extracting(Answered::object).containsExactly(first, second);
        assertThat(each)
                .allSatisfy(answered -> assertThat(answered.ruling())
                        .isEqualTo(PROFILE.rule(BY_STATUTE.with(MEMBER, answered.object()))));
        assertThat(each).noneMatch(Answered::permits);
    }

    @Test
    void aRulingSaysWhyAndWhyNot() {
        var ruling = PROFILE.rule(BY_STATUTE.given(SITS_ON_COMMITTEE.no()));
        assertThat(ruling.reasons())
                .hasToString("2 applies, since actor is member, right is statutory, sits-on-committee is no;"
                        + " enough: right is statutory, sits-on-committee is no");
        assertThat(ruling.whyNot(PROFILE.clauses().get(0)))
                .hasToString("1 does not apply: sits-on-committee is no, not yes");
        assertThat(ruling.whyNot(PROFILE.clauses().get(2)).unmet())
                .extracting(WhyNot.Unmet::fact)
                .containsExactly("right");
        assertThat(ruling.whyNot(PROFILE.clauses().get(1)).because()).isEqualTo(WhyNot.Because.COUNTS);
    }
}
