package org.comity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {

    private static final String PLAIN = "{\"id\":\"A\",\"authority\":\"sample\",\"question\":\"copy-document\","
            + "\"expect\":{\"outcome\":\"SILENT\"}}";

    @TempDir
    Path folder;

    @Test
    void exactlyIsTrueOrLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioFile.parse(
                        "x",
                        List.of("{\"id\":\"A\",\"authority\":\"a\",\"question\":\"q\","
                                + "\"expect\":{\"outcome\":\"SILENT\",\"exactly\":\"yes\"}}")))
                .withMessage("x:1: `exactly` is `\"yes\"`: write true, or leave it out");
    }

    @Test
    void everyKeyIsRead() {
        Scenario scenario = ScenarioFile.read(ScenarioFileTest.class, "whole.jsonl")
                .scenarios()
                .get(0);
        assertThat(scenario)
                .isEqualTo(new Scenario(
                        "WHOLE",
                        "sample",
                        "inspect-document",
                        ImmutableMap.of(
                                "right",
                                "statutory",
                                "schedule-12a",
                                ImmutableList.of("3", 5),
                                "third-party-personal-data",
                                true,
                                "made-up",
                                2),
                        true,
                        new Expectation(
                                Outcome.PERMITTED,
                                ImmutableSet.of(Outcome.SILENT, Outcome.REFERRED),
                                Optional.of(Strength.NORMAL),
                                Optional.of(ImmutableList.of("5.3", "5.9[1]")),
                                Optional.of(ImmutableList.of("return-the-papers")),
                                Optional.of(ImmutableList.of("officer-concerned (talk)", "chief-officer")),
                                Optional.of("none"),
                                Optional.of(ImmutableList.of("chief-executive")),
                                Optional.of(ImmutableList.of()),
                                Optional.of(ImmutableList.of("monitoring-officer")),
                                Optional.of(ImmutableList.of("right")),
                                Optional.of("promptly"),
                                true,
                                Optional.of(new Contradiction("5.3", "the text says so"))),
                        "whole.jsonl:4"));
    }

    @Test
    void whatCanBeLeftOutIsLeftOut() {
        Scenario scenario = parse(PLAIN).scenarios().get(0);
        assertThat(scenario.facts()).isEmpty();
        assertThat(scenario.assumesOrdinary()).isFalse();
        assertThat(scenario.expect()).isEqualTo(Expectation.of(Outcome.SILENT));
        assertThat(scenario.location()).isEqualTo("x.jsonl:1");
    }

    @Test
    void blankLinesAndCommentsAreSkippedAndLinesCounted() throws IOException {
        Path file = write("\uFEFF# a comment\r\n\r\n   " + PLAIN + "\r\n  # another\n");
        ScenarioFile read = ScenarioFile.read(file);
        assertThat(read.scenarios()).hasSize(1);
        assertThat(read.scenarios().get(0).location()).isEqualTo(file + ":3");
    }

    @Test
    void aFileWithoutScenariosFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("", "# only a comment"))
                .withMessage("`x.jsonl` has no scenario: write one JSON object a line");
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("[]", PLAIN, PLAIN, "{}"))
                .withMessage("""
                        x.jsonl:1: `scenario` is no JSON object: write it in braces
                        x.jsonl:3: the id `A` stands twice: give every scenario its own
                        x.jsonl:4: `scenario` has no `id`: add it""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'id':'A','id':'B'} | `id` is given twice: give it once",
                "{'facts':{'right':'a','right':'b'}} | `right` is given twice: give it once",
                "{'id':} | this is no JSON object: it goes wrong at column 7: check the quotes, commas and brackets before it",
                "{'id':'A' | this is no JSON object: it goes wrong at column 10: check the quotes, commas and brackets before it",
                "{} {} | something follows the JSON object: write one object a line, and nothing else",
                "{'expekt':{}} | `expekt` is no field of `scenario`: did you mean `expect`?",
                "{'id':3} | `id` holds `3`: write a text, in quotes",
                "{'id':' '} | `id` holds `\" \"`: write a text, in quotes",
                "{'id':'A','authority':'s'} | `scenario` has no `question`: add it",
                "{<>} | `scenario` has no `expect`: add it",
                "{<>,'facts':[]} | `facts` is no object: write the facts as names with values, in braces",
                "{<>,'facts':{'right':null}} | the fact `right` has the value `null`: give a name, a number, true or false,"
                        + " or a list of names, and leave out what is not known",
                "{<>,'assume':'all'} | `all` cannot be assumed: write `ordinary`, or leave `assume` out",
                "{<>,'expect':3} | `expect` is no JSON object: write it in braces",
                "{<>,'expect':{}} | `expect` has no `outcome`: add it",
                "{<>,'expect':{'outcome':'PERMITED'}} | `PERMITED` is no outcome: did you mean `PERMITTED`?",
                "{<>,'expect':{'outcome':'SILENT','also':['X']}} | `X` is no outcome: accepted: REQUIRED, RECOMMENDED,"
                        + " PERMITTED, REFERRED, DISCOURAGED, PROHIBITED, POWERLESS, SILENT, UNDETERMINED, CONFLICT",
                "{<>,'expect':{'outcome':'SILENT','strength':'normal'}} | `normal` is no strength: accepted:"
                        + " ABSOLUTE, NORMAL, ADVISORY",
                "{<>,'expect':{'outcome':'SILENT','cites':'5.3'}} | `cites` is `\"5.3\"`: write a list, in brackets",
                "{<>,'expect':{'outcome':'SILENT','cites':[5.3]}} | `cites` holds `5.3`: write a text, in quotes",
                "{<>,'expect':{'outcome':'SILENT','cite':[]}} | `cite` is no field of `expect`: did you mean `cites`?",
                "{<>,'expect':{'outcome':'SILENT','contradicted':{'reason':'x'}}} | `contradicted` has no `paragraph`: add it"
            })
    void aFaultNamesTheLineAndTheRemedy(String line, String message) {
        String json =
                line.replace("<>", "'id':'A','authority':'s','question':'q'").replace('\'', '"');
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(PLAIN.replace("\"A\"", "\"first\""), json))
                .withMessage("x.jsonl:2: " + message);
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.jsonl");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioFile.read(missing))
                .withMessage("there is no file `" + missing + "`: check the path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioFile.read(ScenarioFileTest.class, "missing.jsonl"))
                .withMessage(
                        "there is no resource `missing.jsonl`, looked for as `org/comity/testkit/missing.jsonl` on the"
                                + " class path: put it there, or write a `/` before a full path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioFile.read(ScenarioFileTest.class, "/rules/missing.jsonl"))
                .withMessageStartingWith(
                        "there is no resource `/rules/missing.jsonl`, looked for as `rules/missing.jsonl`");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> ScenarioFile.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("`" + folder + "` cannot be read: name a file that may be read");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, "# caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioFile.read(file))
                .withMessage("`" + file + "` is not in UTF-8: save it in that encoding");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("x.jsonl"), text);
    }

    private static ScenarioFile parse(String... lines) {
        return ScenarioFile.parse("x.jsonl", List.of(lines));
    }
}
