package org.comity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.testkit.ProtocolAssertions.assertThat;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INSPECT;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Layer;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulingAssertTest {

    @Test
    void aRulingThatMeetsEverythingPasses() {
        assertThat(Sample.permitted())
                .isPermitted()
                .withStrength(Strength.ABSOLUTE)
                .cites("5.3", "5.3[1]", "sample:5.3[1]", "5.12")
                .citesOnly("5.3", "5.10", "5.12")
                .owes("use-only-for-the-members-duties")
                .owes("use only for the member's duties")
                .owes("return the papers, within 5 working days of receipt")
                .goesTo(Office.MONITORING_OFFICER)
                .goesAlong("monitoring-officer")
                .goesNextTo("monitoring-officer")
                .presumes("third-party-personal-data");
        assertThat(Sample.prohibited()).isProhibited().owesNothing().cites("5.5", "5.5.3");
        assertThat(Sample.silent()).isSilent().goesTo().goesAlong();
        assertThat(Sample.complaint())
                .isRequired()
                .goesTo(Relation.OFFICER_CONCERNED, Office.CHIEF_OFFICER, Office.CHIEF_EXECUTIVE)
                .goesAlong("officer-concerned", "chief-officer|chief-executive");
        assertThat(Sample.undetermined())
                .hasOutcome(Outcome.UNDETERMINED)
                .reaches(Outcome.PROHIBITED, Outcome.PERMITTED)
                .hangsOn("third-party-personal-data");
    }

    @Test
    void whatGaveWayWhomToAskAndHowItWasReadAreAsserted() {
        assertThat(Sample.prohibited()).letsGiveWay("5.3", "5.5.3").letsGiveWay("5.3[1]", "sample:5.5.3");
        assertThat(Sample.permitted()).letsNothingGiveWay().asksWhenUnsure();
        assertThat(layered())
                .reportsOverreaching("2", "S1")
                .letsGiveWay("2", "S1")
                .isReadAs("of all papers");
        assertThat(unsure()).isSilent().asksWhenUnsure(Office.MONITORING_OFFICER, Office.MAYOR);
    }

    private static Ruling layered() {
        return AuthorityProfile.of(
                        Sample.PROFILE.authority(),
                        Sample.PROFILE.edition(),
                        section(
                                "All",
                                clause(para("S1"))
                                        .says("The Act opens it.")
                                        .members()
                                        .areEntitledTo(INSPECT)
                                        .reading("of all papers", "of some")
                                        .from(Layer.STATUTE),
                                clause(para("2")).says("Not so.").members().mustNot(INSPECT)))
                .rule(INSPECT.ask());
    }

    private static Ruling unsure() {
        return AuthorityProfile.of(
                        Sample.PROFILE.authority(),
                        Sample.PROFILE.edition(),
                        section(
                                "All",
                                clause(para("9"))
                                        .says("In doubt, ask.")
                                        .sendsDoubtsAbout(INSPECT)
                                        .along(Step.to(Office.MONITORING_OFFICER), Step.to(Office.MAYOR))
                                        .answeringAnyDoubt()))
                .rule(COPY.ask());
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(Sample.permitted(), RulingAssert::isProhibited, "to be `PROHIBITED`, but it is `PERMITTED`"),
                failure(Sample.prohibited(), RulingAssert::isPermitted, "to be `PERMITTED`, but it is `PROHIBITED`"),
                failure(Sample.prohibited(), RulingAssert::isRequired, "to be `REQUIRED`, but it is `PROHIBITED`"),
                failure(Sample.prohibited(), RulingAssert::isSilent, "to be `SILENT`, but it is `PROHIBITED`"),
                failure(
                        Sample.permitted(),
                        ruling -> ruling.reaches(Outcome.SILENT, Outcome.PERMITTED),
                        "to reach `SILENT`, `PERMITTED`, but it reaches `PERMITTED`"),
                failure(
                        Sample.permitted(),
                        ruling -> ruling.withStrength(Strength.NORMAL),
                        "to have the strength `NORMAL`, but it has `ABSOLUTE`"),
                failure(
                        Sample.silent(),
                        ruling -> ruling.withStrength(Strength.NORMAL),
                        "to have the strength `NORMAL`, but it has none"),
                failure(
                        Sample.prohibited(),
                        ruling -> ruling.cites("5.5.4"),
                        "to cite `5.5.4`, but it cites `5.3[1]`, `5.5.3`, `5.5`, `5.10`"),
                failure(
                        Sample.prohibited(),
                        ruling -> ruling.citesOnly("5.3", "5.5.3", "5.10"),
                        "to cite only `5.3`, `5.5.3`, `5.10`, but it also cites `5.5`"),
                failure(
                        Sample.permitted(),
                        ruling -> ruling.owes("burn-the-papers"),
                        "to owe `burn-the-papers`, but it owes `use-only-for-the-members-duties`, `return-the-papers`"),
                failure(
                        Sample.permitted(),
                        RulingAssert::owesNothing,
                        "to owe nothing, but it owes `use-only-for-the-members-duties`, `return-the-papers`"),
                failure(
                        Sample.permitted(),
                        ruling -> ruling.goesTo(),
                        "to go to nobody, but it goes to `monitoring-officer`"),
                failure(
                        Sample.silent(),
                        ruling -> ruling.goesTo(Office.MAYOR),
                        "to go to `mayor`, but it goes to nobody"),
                failure(
                        Sample.silent(),
                        ruling -> ruling.goesAlong("mayor"),
                        "to go along `mayor`, but it goes along nothing"),
                failure(
                        Sample.complaint(),
                        ruling -> ruling.goesNextTo("mayor"),
                        "to go next to `mayor`, but it goes next to `officer-concerned`"),
                failure(
                        Sample.silent(),
                        ruling -> ruling.goesNextTo("mayor"),
                        "to go next to `mayor`, but it goes next to nobody"),
                failure(
                        Sample.permitted(),
                        ruling -> ruling.presumes("available"),
                        "to presume `available`, but it presumes `third-party-personal-data`"),
                failure(
                        Sample.permitted(),
                        ruling -> ruling.asksWhenUnsure(Office.MAYOR),
                        "to ask `mayor` when unsure, but it asks nobody"),
                failure(
                        layered(),
                        ruling -> ruling.isReadAs("of some"),
                        "to rest on the reading `of some`, but it rests on `of all papers`"),
                failure(
                        Sample.prohibited(),
                        ruling -> ruling.letsGiveWay("5.5.3", "5.3"),
                        "to let `5.5.3` give way to `5.3`, but 5.3[1] gives way to 5.5.3"),
                failure(
                        Sample.prohibited(),
                        RulingAssert::letsNothingGiveWay,
                        "to let nothing give way, but 5.3[1] gives way to 5.5.3"),
                failure(
                        Sample.prohibited(),
                        ruling -> ruling.reportsOverreaching("5.3", "5.5.3"),
                        "to report that `5.3` takes away what `5.5.3` gives, but nothing does"),
                failure(
                        Sample.prohibited(),
                        ruling -> ruling.hangsOn("available"),
                        "to hang on `available`, but it hangs on nothing"));
    }

    private static Arguments failure(Ruling ruling, Consumer<RulingAssert> wrong, String message) {
        return Arguments.of(ruling, wrong, message);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureSaysWhatWasExpectedAndShowsTheRuling(Ruling ruling, Consumer<RulingAssert> wrong, String message) {
        assertThatThrownBy(() -> wrong.accept(assertThat(ruling)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected the ruling " + message + ": mend the clauses, or what the test expects\n\n"
                        + ruling.explain());
    }

    @Test
    void aDescriptionStandsBeforeTheMessage() {
        assertThatThrownBy(
                        () -> assertThat(Sample.silent()).as("100% of copies").isPermitted())
                .hasMessageStartingWith("[100% of copies] expected the ruling to be `PERMITTED`, but it is `SILENT`");
    }

    @Test
    void anAssertionThatNamesNothingFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Sample.silent()).cites())
                .withMessage("the assertion looks at nothing: name a paragraph");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Sample.silent()).citesOnly())
                .withMessage("the assertion looks at nothing: name a paragraph");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Sample.silent()).reaches())
                .withMessage("the assertion looks at nothing: name an outcome");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Sample.silent()).hangsOn())
                .withMessage("the assertion looks at nothing: name a fact");
    }

    @Test
    void noRulingAtAllFails() {
        assertThatThrownBy(() -> assertThat((Ruling) null).isPermitted()).isInstanceOf(AssertionError.class);
    }
}
