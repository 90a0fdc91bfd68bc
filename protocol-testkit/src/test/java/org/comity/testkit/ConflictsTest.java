package org.comity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.testkit.ProtocolAssertions.assertThat;
import static org.comity.topic.DocumentAccess.CONCLUDED;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.NEED_TO_KNOW_SHOWN;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SCHEDULE_12A;
import static org.comity.topic.DocumentAccess.SITS_ON_COMMITTEE;

import org.comity.authority.Office;
import org.comity.document.Schedule12aParagraph;
import org.comity.dsl.Does;
import org.comity.dsl.Sentence;
import org.comity.dsl.Stands;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.topic.DocumentAccess;
import org.comity.topic.Right;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final Stands<DocumentAccess> OPEN =
            members("1", "By statute they may look.").areEntitledTo(INSPECT).when(RIGHT.is(Right.STATUTORY));

    private static final Stands<DocumentAccess> SHUT =
            members("2", "Nothing that is concluded.").mustNot(INSPECT).when(CONCLUDED.yes());

    private static Does members(String number, String says) {
        return clause(para(number)).says(says).members();
    }

    private static AuthorityProfile profile(Sentence... sentences) {
        return AuthorityProfile.of(Sample.PROFILE.authority(), Sample.PROFILE.edition(), section("All", sentences));
    }

    @Test
    void aProfileThatRanksWhatDisagreesPasses() {
        assertThat(profile(OPEN, SHUT.limiting(para("1")))).hasNoConflict();
        assertThat(profile(OPEN, SHUT.overriding(para("1")))).hasNoConflict();
        assertThat(profile(OPEN, SHUT.unless(RIGHT.is(Right.STATUTORY)))).hasNoConflict();
        assertThat(Sample.PROFILE).hasNoConflict();
    }

    @Test
    void theMessageNamesBothParagraphsAndTheFewestFacts() {
        assertThatThrownBy(() -> assertThat(profile(OPEN, SHUT)).hasNoConflict())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        expected `sample` to contradict itself nowhere, but in 1 place it does
                          `1` and `2` disagree on `inspect-document` where right=statutory, concluded=yes: let one limit or override the other, or narrow it
                            sample:1  By statute they may look.
                            sample:2  Nothing that is concluded.""");
    }

    @Test
    void theFactsReplayTheConflict() {
        AuthorityProfile profile = profile(
                OPEN,
                SHUT.when(SITS_ON_COMMITTEE.no().or(SCHEDULE_12A.has(Schedule12aParagraph.P3))),
                members("3", "Those who need it may.")
                        .may(INSPECT)
                        .when(NEED_TO_KNOW_SHOWN.yes())
                        .limiting(para("2")));
        Conflict conflict = Conflicts.of(profile).get(0);
        assertThat(conflict.scenario()).isPresent();
        assertThat(profile.rule(Question.named(INSPECT, conflict.scenario().get())))
                .hasOutcome(Outcome.CONFLICT)
                .cites("1", "2");
        assertThat(conflict.scenario().get())
                .as("2 is lifted where the need is shown")
                .containsEntry("need-to-know-shown", "no");
    }

    @Test
    void everyPairIsNamedOnEveryAct() {
        AuthorityProfile profile = profile(
                OPEN,
                SHUT,
                members("3", "They have to read.").must(INSPECT).when(SITS_ON_COMMITTEE.yes()),
                members("4", "They may copy.").may(COPY),
                members("5", "They have no right to copies.").haveNoRightTo(COPY),
                clause(para("6"))
                        .says("Reading is for the Mayor to say.")
                        .leaves(INSPECT)
                        .to(Office.MAYOR));
        assertThat(Conflicts.of(profile))
                .extracting(conflict ->
                        conflict.one().para() + "-" + conflict.other().para() + " " + conflict.act())
                .containsExactlyInAnyOrder(
                        "1-2 inspect-document", "2-3 inspect-document", "3-6 inspect-document", "4-5 copy-document");
        assertThat(Conflicts.of(profile).stream()
                        .filter(conflict -> conflict.act() == COPY)
                        .map(Conflict::toString))
                .singleElement()
                .asString()
                .startsWith("`4` and `5` disagree on `copy-document` whatever the facts: ");
    }

    @Test
    void whatNeedNotBeDoneAndAStepBeforeActingDisagreeWithADuty() {
        AuthorityProfile profile = profile(
                members("1", "They have to read.").must(INSPECT),
                members("2", "They need not.").needNot(INSPECT).when(CONCLUDED.yes()),
                members("3", "They ask first.")
                        .whenDoing(INSPECT)
                        .onlyAfter(duty("ask").doneWhen(RIGHT.is(Right.STATUTORY))));
        assertThat(Conflicts.of(profile))
                .extracting(conflict -> conflict.one().para() + "-"
                        + conflict.other().para() + " " + conflict.scenario().orElseThrow())
                .containsExactlyInAnyOrder(
                        "1-2 {concluded=yes, right=statutory}",
                        "1-3 {right=common-law}",
                        "2-3 {concluded=yes, right=common-law}");
    }
}
