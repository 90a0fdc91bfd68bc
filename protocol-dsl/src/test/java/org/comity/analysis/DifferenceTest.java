package org.comity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SCHEDULE_12A;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.Office;
import org.comity.clause.Clause;
import org.comity.clause.Deadline;
import org.comity.clause.Section;
import org.comity.clause.Unit;
import org.comity.document.Schedule12aParagraph;
import org.comity.dsl.Sentence;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.topic.Right;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Sentence RIGHT_TO_INSPECT = clause(para("5.3"))
            .says("Members may inspect documents under statute.")
            .members()
            .areEntitledTo(INSPECT)
            .when(RIGHT.is(Right.STATUTORY));

    private static final Sentence NOT_THOSE = clause(para("5.5"))
            .says("Not the terms proposed for a contract.")
            .members()
            .haveNoRightTo(INSPECT)
            .when(SCHEDULE_12A.has(Schedule12aParagraph.P3))
            .limiting(para("5.3"));

    private static final Sentence HAND_BACK = clause(para("5.12"))
            .says("Hand it back.")
            .members()
            .whenDoing(COPY)
            .owing(duty("return the papers").by(Deadline.within(5, Unit.WORKING_DAYS, "receipt")));

    private static AuthorityProfile profile(String id, Sentence... sentences) {
        return AuthorityProfile.of(
                Authority.builder()
                        .id(id)
                        .name("Sample")
                        .type(AuthorityType.COUNTY)
                        .build(),
                Edition.undated("Sample Protocol", "1"),
                section("All", sentences));
    }

    @Test
    void theDifferenceIsTheQuestionWithTheFewestFacts() {
        AuthorityProfile before = profile("sample", RIGHT_TO_INSPECT);
        AuthorityProfile after = profile("sample", RIGHT_TO_INSPECT, NOT_THOSE);
        assertThat(Difference.between(before, after))
                .map(Difference::toString)
                .containsExactly("inspect-document {actor=member, right=statutory, schedule-12a:3=yes}:"
                        + " PERMITTED (5.3), then PROHIBITED (5.3, 5.5)");
    }

    @Test
    void theWordsOfAClauseAndTheOrderOfClausesMakeNoDifference() {
        Clause other = new Clause(
                RIGHT_TO_INSPECT.clauses().get(0).cites(),
                "In other words.",
                RIGHT_TO_INSPECT.clauses().get(0).norm(),
                RIGHT_TO_INSPECT.clauses().get(0).inertBecause(),
                RIGHT_TO_INSPECT.clauses().get(0).layer(),
                RIGHT_TO_INSPECT.clauses().get(0).document());
        AuthorityProfile before = profile("sample", RIGHT_TO_INSPECT, NOT_THOSE);
        AuthorityProfile after = AuthorityProfile.of(
                before.authority(),
                before.edition(),
                section("Exceptions", NOT_THOSE),
                new Section("Rules", ImmutableList.of(other)));
        assertThat(Difference.between(before, after)).isEmpty();
        assertThat(Difference.isNone(before, after, INSPECT)).isTrue();
    }

    @Test
    void theOrderInWhichOfficesAreAskedIsADifference() {
        Sentence monitoring =
                clause(para("1")).says("The lawyer decides.").leaves(INSPECT).to(Office.MONITORING_OFFICER);
        Sentence chief =
                clause(para("2")).says("The head decides.").leaves(INSPECT).to(Office.CHIEF_EXECUTIVE);
        AuthorityProfile before = profile("sample", monitoring, chief);
        AuthorityProfile after = profile("sample", chief, monitoring);
        assertThat(Difference.isNone(before, after, INSPECT)).isFalse();
        assertThat(Difference.between(before, after)).hasSize(1);
        Variant swapped = Baseline.of(before, INSPECT).variant(after);
        assertThat(swapped.isSame()).isFalse();
    }

    @Test
    void anActOfWhichOnlyOneSpeaksIsCompared() {
        AuthorityProfile before = profile("sample", RIGHT_TO_INSPECT);
        AuthorityProfile after = profile(
                "sample",
                RIGHT_TO_INSPECT,
                clause(para("5.6")).says("No copies.").members().haveNoRightTo(COPY),
                HAND_BACK);
        assertThat(Difference.between(before, after))
                .map(Difference::toString)
                .containsExactly("copy-document {actor=member}: SILENT (), then PROHIBITED (5.6)");
    }

    @Test
    void twoAuthoritiesAreNotCompared() {
        AuthorityProfile one = profile("sample", RIGHT_TO_INSPECT);
        AuthorityProfile other = profile("other", RIGHT_TO_INSPECT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(one, other))
                .withMessage("`sample` and `other` are two authorities, whose paragraphs always differ:"
                        + " compare two profiles of one");
    }
}
