package org.comity.testkit.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.para;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.topic.Agendas;
import org.comity.topic.Courtesy;
import org.comity.topic.Criticism;
import org.junit.jupiter.api.Test;

class DeclaredTest {

    private static final Checks ALL = Checks.standard()
            .excepting(
                    Declared.that(Kind.CONFLICT, para("1.1"), "the text leaves it to custom"),
                    Declared.that(Kind.CONFLICT, para("4.8"), "so is the text"),
                    Declared.that(Kind.VACUOUS, para("2.2"), "the world may change"),
                    Declared.that(Kind.DANGLING_LIMIT, para("3.2"), "for emphasis"),
                    Declared.that(Kind.DANGLING_LIMIT, para("3.3"), "for emphasis")
                            .on(Agendas.PROPOSE_ITEM),
                    Declared.that(Kind.SHADOWED, para("4.1"), "good manners are said twice"),
                    Declared.that(Kind.ROUTE_TO_SUBJECT, para("5.1"), "the text trusts its officers"));

    @Test
    void whatIsDeclaredWithAReasonDoesNotFail() {
        assertThat(Wrong.PROFILE).isConsistent(ALL);
        assertThat(Certificate.of(Wrong.PROFILE, ALL).report())
                .startsWith("wrong (Wrong Protocol, 1): 9 acts, 19 clauses: consistent\n\nDeclared: 2 conflict, ")
                .contains("\n  shadowed of `4.1`, since good manners are said twice\n")
                .contains("\n  dangling-limit on `propose-item` of `3.3`, since for emphasis\n");
    }

    @Test
    void aDeclarationWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> Declared.that(Kind.SHADOWED, para("4.1"), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`shadowed` of `4.1` is declared without a reason: say why it is so on purpose");
        assertThatThrownBy(() -> Checks.standard().silentOn(Courtesy.BULLY_PERSON, Condition.always(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("silence on `bully-person` is declared without a reason: say why it is so on purpose");
    }

    @Test
    void aDeclarationThatNoLongerAppliesFails() {
        assertThatThrownBy(() -> assertThat(Wrong.PROFILE)
                        .isConsistent(ALL.excepting(Declared.that(Kind.SHADOWED, para("4.2"), "it was so once"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "but found declarations without need\n\ndeclared without need: shadowed of `4.2`, since"
                                + " it was so once, but it is so no longer: take the declaration out");
        assertThatThrownBy(() -> assertThat(Wrong.PROFILE)
                        .isConsistent(ALL.excepting(Declared.that(Kind.SHADOWED, para("4.1"), "on the wrong act")
                                .on(Courtesy.BULLY_PERSON))))
                .hasMessageContaining("declared without need: shadowed on `bully-person` of `4.1`");
    }

    @Test
    void aDeclaredSilenceCoversItsWorldsAndNoOther() {
        Checks checks = Checks.standard()
                .requiring(Kind.UNDECLARED_SILENCE)
                .silentOn(Criticism.CRITICISE_REPORT, Condition.always(), "only fair criticism is spoken of")
                .silentOn(Agendas.PROPOSE_ITEM, Asked.ACTOR.is(Actor.OFFICER), "officers have reports");
        assertThat(Certificate.of(Wrong.PROFILE, checks).failing())
                .filteredOn(finding -> finding.kind() == Kind.UNDECLARED_SILENCE)
                .extracting(Finding::toString)
                .hasSize(3)
                .anyMatch(text -> text.contains("complain-about-officer"))
                .anyMatch(text -> text.contains("inspect-document"))
                .anyMatch(text -> text.contains("Agendas.PROPOSE_ITEM.ask().given(Asked.ACTOR.is(Actor.MEMBER), "
                        + "Agendas.PROPOSERS.is(0))"));
        assertThat(Certificate.of(Wrong.PROFILE, checks).report())
                .contains("silence on `propose-item` where the person acting is officer, since officers have reports");
    }

    @Test
    void aDeclaredSilenceInWhichAnAnswerIsGivenFails() {
        assertThat(Certificate.of(
                                Wrong.PROFILE,
                                Checks.standard()
                                        .silentOn(Courtesy.BULLY_PERSON, Condition.always(), "nothing is said"))
                        .stale())
                .containsExactly("declared without need: silence on `bully-person` where always, since nothing is said,"
                        + " but it is so no longer: take the declaration out");
        assertThat(Certificate.of(
                                Wrong.PROFILE,
                                Checks.standard()
                                        .silentOn(Agendas.SUBMIT_REPORT, Condition.always(), "nothing is said"))
                        .stale())
                .as("the profile does not speak of the act at all")
                .hasSize(1);
    }
}
