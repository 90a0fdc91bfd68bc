package org.comity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.clause.Section;
import org.comity.profile.AuthorityProfile;
import org.comity.topic.DocumentAccess;
import org.comity.topic.Right;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {

    private static final Function<String, AuthorityProfile> PROFILES = id -> Sample.PROFILE;

    @TestFactory
    Stream<DynamicTest> theSampleMeetsItsScenarios() {
        return ScenarioTests.of(ScenarioTest.class, "sample.jsonl", PROFILES);
    }

    @TestFactory
    Stream<DynamicTest> aPathServesAsWellAsAResource() throws URISyntaxException {
        return ScenarioTests.of(
                Path.of(Objects.requireNonNull(ScenarioTest.class.getResource("sample.jsonl"))
                        .toURI()),
                PROFILES);
    }

    @Test
    void aTestIsNamedByIdAndQuestion() {
        assertThat(ScenarioTests.of(ScenarioTest.class, "sample.jsonl", PROFILES)
                        .map(DynamicTest::getDisplayName))
                .startsWith("S-1 inspect-document", "S-2 inspect-document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'outcome':'PROHIBITED' | outcome: expected `PROHIBITED`, but found `PERMITTED`",
                "'outcome':'SILENT','also':['CONFLICT'] | outcome: expected `SILENT`, `CONFLICT`, but found `PERMITTED`",
                "'outcome':'PERMITTED','strength':'NORMAL' | strength: expected `NORMAL`, but found `ABSOLUTE`",
                "'outcome':'PERMITTED','cites':['5.3[2]','5.3','5.5'] | cites: expected `5.3[2]`, `5.5`,"
                        + " but found `5.3[1]`, `5.10`, `5.12`",
                "'outcome':'PERMITTED','cites':[] | cites: expected nothing, but found `5.3[1]`, `5.10`, `5.12`",
                "'outcome':'PERMITTED','duties':[] | duties: expected nothing,"
                        + " but found `use-only-for-the-members-duties`, `return-the-papers`",
                "'outcome':'PERMITTED','when-unsure':['mayor'] | when-unsure: expected `mayor`, but found nothing",
                "'outcome':'PERMITTED','hangs-on':['right'] | hangs-on: expected `right`, but found nothing",
                "'outcome':'PERMITTED','duties':['x'] | duties: expected `x`,"
                        + " but found `use-only-for-the-members-duties`, `return-the-papers`",
                "'outcome':'PERMITTED','route':[] | route: expected nothing, but found `monitoring-officer`",
                "'outcome':'PERMITTED','route':['mayor (talk)'] | route: expected `mayor`, but found `monitoring-officer`",
                "'outcome':'PERMITTED','next':'none' | next: expected `none`, but found `monitoring-officer`",
                "'outcome':'PERMITTED','deadline':'promptly' | deadline: expected `promptly`,"
                        + " but found `within 5 working days of receipt`"
            })
    void aDifferenceSaysWhatWasExpectedAndFound(String expect, String difference) {
        Scenario scenario = inspection(expect);
        assertThat(scenario.expect().differences(scenario.rule(Sample.PROFILE)))
                .map(Difference::toString)
                .containsExactly(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'outcome':'PERMITTED','cites':['5.5'] | 5.5.3 does not apply: third-party-personal-data is no, not yes",
                "'outcome':'PERMITTED','cites':['5.6'] | no clause about `inspect-document` cites `5.6`",
                "'outcome':'PROHIBITED' | 5.3[1] applies, since actor is member, right is statutory;"
                        + "5.10 applies, since information-class:exempt is yes;5.12 applies, since actor is member",
                "'outcome':'PERMITTED','next':'none' | "
            })
    void aDifferenceNamesTheFactOrClauseThatExplainsIt(String expect, String because) {
        assertThat(inspection(expect).differences(Sample.PROFILE))
                .singleElement()
                .extracting(difference -> String.join(";", difference.because()))
                .isEqualTo(because == null ? "" : because);
    }

    @Test
    void aDutyThatIsNotOwedAndASilenceAreExplainedByTheFactThatKeptTheClauseOut() {
        Scenario scenario = ask(
                "inspect-document",
                "'actor':'member','right':'common-law','information-class':['public']",
                "'outcome':'REFERRED','route':['monitoring-officer']");
        assertThat(scenario.differences(Sample.PROFILE))
                .map(Difference::toString)
                .containsExactly(
                        "outcome: expected `REFERRED`, but found `SILENT`"
                                + " (5.3[1] does not apply: right is common-law, not statutory"
                                + " | 5.5.3 does not apply: third-party-personal-data is no, not yes)",
                        "route: expected `monitoring-officer`, but found nothing"
                                + " (5.10 does not apply: information-class:exempt is no, not yes)");
    }

    @Test
    void aPrintedNumberThatIsExpectedExactlyIsNoPartOfTheParagraph() {
        assertThat(inspection("'outcome':'PERMITTED','cites':['5.3','5.10','5.12'],'exactly':true")
                        .expect()
                        .differences(inspection("'outcome':'PERMITTED'").rule(Sample.PROFILE)))
                .map(Difference::toString)
                .containsExactly("cites: expected `5.3`, but found `5.3[1]`, `5.10`, `5.12`");
    }

    @Test
    void stepsThatFellAwayOrMayAreCompared() {
        String both = "'subject-holds':['chief-officer','chief-executive'],'complainant-holds':[]";
        Scenario fallen = ask(
                "complain-about-officer",
                both,
                "'outcome':'REQUIRED','fallen':['chief-officer|chief-executive'],'unresolved':[]");
        assertThat(fallen.differences(Sample.PROFILE)).isEmpty();
        Scenario wrong = ask("complain-about-officer", both, "'outcome':'REQUIRED','fallen':[],'unresolved':['mayor']");
        assertThat(wrong.expect().differences(wrong.rule(Sample.PROFILE)))
                .map(Difference::toString)
                .containsExactly(
                        "fallen: expected nothing, but found `chief-officer|chief-executive`",
                        "unresolved: expected `mayor`, but found nothing");
        assertThat(Scenario.of("B", fallen.ask(), fallen.rule(Sample.PROFILE)).line())
                .contains("\"fallen\":[\"chief-officer|chief-executive\"],\"unresolved\":[]");
    }

    @Test
    void whatIsExpectedExactlyLeavesNothingOver() {
        assertThat(inspection("'outcome':'PERMITTED','cites':['5.3[1]','5.10'],'exactly':true")
                        .differences(Sample.PROFILE))
                .map(Difference::toString)
                .containsExactly("cites: expected exactly `5.3[1]`, `5.10`, but found `5.3[1]`, `5.10`, `5.12`");
        assertThat(inspection("'outcome':'PERMITTED','cites':['5.3[1]','5.10','5.12'],'exactly':true")
                        .differences(Sample.PROFILE))
                .isEmpty();
    }

    @Test
    void aScenarioOfAWholeRulingIsWrittenAsTheLineThatIsRead() {
        Scenario scenario = Scenario.of(
                "W-1",
                DocumentAccess.INSPECT
                        .ask()
                        .given(DocumentAccess.RIGHT.is(Right.STATUTORY))
                        .assumingOrdinary(),
                Sample.permitted());
        Scenario read =
                ScenarioFile.parse("W-1", List.of(scenario.line())).scenarios().get(0);
        assertThat(read.expect()).isEqualTo(scenario.expect());
        assertThat(read.ask()).isEqualTo(scenario.ask());
        assertThat(read.java())
                .isEqualTo("DocumentAccess.INSPECT.ask().given(DocumentAccess.RIGHT.is(Right.STATUTORY))"
                        + ".assumingOrdinary()");
        assertThat(scenario.line())
                .startsWith(
                        "{\"id\":\"W-1\",\"authority\":\"sample\",\"question\":\"inspect-document\","
                                + "\"facts\":{\"right\":\"statutory\"},\"assume\":\"ordinary\",\"expect\":{\"outcome\":\"PERMITTED\"");
    }

    @Test
    void aSilentRulingHasNoStrength() {
        Scenario scenario = ask("copy-document", "", "'outcome':'SILENT','strength':'NORMAL','next':'mayor'");
        assertThat(scenario.differences(Sample.PROFILE))
                .containsExactly(
                        new Difference("strength", "`NORMAL`", "none"), new Difference("next", "`mayor`", "`none`"));
    }

    @Test
    void theStrengthOfAnotherAcceptedOutcomeIsNotCompared() {
        assertThat(inspection("'outcome':'PROHIBITED','also':['PERMITTED'],'strength':'ADVISORY'")
                        .differences(Sample.PROFILE))
                .isEmpty();
    }

    @Test
    void everyDifferenceIsReportedWithTheRuling() {
        Scenario scenario = inspection("'outcome':'SILENT','cites':['9']");
        assertThatThrownBy(() -> run(scenario))
                .isInstanceOf(AssertionError.class)
                .hasMessage("x.jsonl:1: the ruling differs: mend the clauses or the scenario\n"
                        + "  outcome: expected `SILENT`, but found `PERMITTED` (5.3[1] applies, since actor is member,"
                        + " right is statutory | 5.10 applies, since information-class:exempt is yes"
                        + " | 5.12 applies, since actor is member)\n"
                        + "  cites: expected `9`, but found `5.3[1]`, `5.10`, `5.12`"
                        + " (no clause about `inspect-document` cites `9`)\n\n"
                        + Sample.permitted().explain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "copy-documents | | no question is called `copy-documents`: did you mean `copy-document`?",
                "copy-document | 'rights':'statutory' | `document-access` knows no fact `rights`: did you mean `right`?",
                "copy-document | 'right':'divine' | `divine` is no value of `right`: accepted: statutory, common-law",
                "copy-document | 'schedule-12a':['3'],'schedule-12a:3':true | `schedule-12a:3` is given twice: give it once"
            })
    void aQuestionThatCannotBeAskedFailsWithItsLine(String question, String facts, String message) {
        Scenario scenario = ask(question, facts == null ? "" : facts, "'outcome':'SILENT'");
        assertThatThrownBy(() -> run(scenario))
                .isInstanceOf(AssertionError.class)
                .hasMessage("x.jsonl:1: " + message);
    }

    @Test
    void anImpossibleWorldFailsWithItsLine() {
        Scenario scenario = ask(
                "inspect-document",
                "'right':'statutory','information-class':['exempt'],'schedule-12a':[]",
                "'outcome':'SILENT'");
        assertThatThrownBy(() -> run(scenario))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("x.jsonl:1: these facts cannot be so together: ");
    }

    @Test
    void whatIsListedAsEmptyIsNone() {
        Scenario copying = ask(
                "copy-document",
                "",
                "'outcome':'SILENT','cites':[],'duties':[],'route':[],'when-unsure':[],'hangs-on':[]");
        assertThat(copying.differences(Sample.PROFILE)).isEmpty();
        Scenario open = ask("inspect-document", "", "'outcome':'PERMITTED','hangs-on':[]");
        assertThat(open.differences(Sample.PROFILE)).isEmpty();
        Scenario undetermined = parse(
                "'id':'A','authority':'sample','question':'inspect-document',"
                        + "'facts':{'right':'statutory','schedule-12a':['3']},'expect':{'outcome':'UNDETERMINED','hangs-on':[]}");
        assertThat(undetermined.differences(Sample.PROFILE))
                .map(Difference::toString)
                .singleElement()
                .asString()
                .startsWith("hangs-on: expected nothing, but found `");
    }

    @TestFactory
    Stream<DynamicTest> profilesOfOnesOwnAreGivenAsTheyAre() {
        return ScenarioTests.of(ScenarioTest.class, "sample.jsonl", Sample.PROFILE);
    }

    @Test
    void aScenarioOfAnAuthorityThatWasNotGivenFailsWithItsLine() {
        AuthorityProfile other = AuthorityProfile.of(
                Authority.builder()
                        .id("samples")
                        .name("Another Council")
                        .type(AuthorityType.COUNTY)
                        .build(),
                Sample.PROFILE.edition(),
                Sample.PROFILE.sections().toArray(Section[]::new));
        assertThatThrownBy(() -> ScenarioTests.of(ScenarioTest.class, "sample.jsonl", other)
                        .findFirst()
                        .orElseThrow()
                        .getExecutable()
                        .execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("sample.jsonl:2: no profile of `sample` was given: did you mean `samples`?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioTests.of(ScenarioTest.class, "sample.jsonl", other, other))
                .withMessage("two profiles are of `samples`: give one, and test the other with a file of its own");
    }

    @Test
    void aScenarioAsksItsOwnAuthorityOnly() {
        Scenario scenario =
                parse("'id':'A','authority':'other','question':'copy-document','expect':{'outcome':'SILENT'}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scenario.differences(Sample.PROFILE))
                .withMessage(
                        "the scenario `A` asks `other`, but the profile is of `sample`: give it the profile of its own"
                                + " authority");
    }

    private static Scenario inspection(String expect) {
        return ask(
                "inspect-document", "'right':'statutory','information-class':['exempt'],'schedule-12a':['3']", expect);
    }

    private static Scenario ask(String question, String facts, String expect) {
        return parse("'id':'A','authority':'sample','question':'" + question + "','facts':{" + facts
                + "},'assume':'ordinary','expect':{" + expect + "}");
    }

    private static Scenario parse(String fields) {
        return file(fields).scenarios().get(0);
    }

    private static ScenarioFile file(String fields) {
        return ScenarioFile.parse("x.jsonl", List.of("{" + fields.replace('\'', '"') + "}"));
    }

    private static void run(Scenario scenario) throws Throwable {
        ScenarioFile file = new ScenarioFile("x.jsonl", ImmutableList.of(scenario));
        ScenarioTests.of(file, PROFILES)
                .findFirst()
                .orElseThrow()
                .getExecutable()
                .execute();
    }
}
