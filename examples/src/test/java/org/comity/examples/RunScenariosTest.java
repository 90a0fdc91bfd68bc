package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunScenariosTest {

    @TempDir
    Path folder;

    private String good;
    private String bad;

    @BeforeEach
    void writeFiles() throws IOException {
        good = write(
                "good.jsonl",
                "# two that pass",
                scenario("G-1", "sample", "copy-document", "{'outcome':'SILENT'}"),
                "",
                scenario("G-2", "sample", "complain-about-officer", "{'outcome':'REQUIRED','cites':['2.1']}"));
        bad = write(
                "bad.jsonl",
                scenario("B-1", "sample", "copy-document", "{'outcome':'PERMITTED','cites':['5.6']}"),
                scenario("B-2", "nowhere", "copy-document", "{'outcome':'SILENT'}"),
                scenario("B-3", "sample", "copy-documents", "{'outcome':'SILENT'}"),
                scenario("B-4", "sample", "copy-document", "{'outcome':'SILENT'}"));
    }

    @Test
    void allThatPassAreCounted() {
        assertThat(Sample.runScenarios(good)).isEqualTo(new Sample.Run(0, "2 passed, 0 failed\n", ""));
    }

    @Test
    void aProfileOfOnesOwnIsAsked() throws IOException {
        String own = write("own.jsonl", scenario("W-1", "wexcombe", "treat-with-courtesy", "{'outcome':'REQUIRED'}"));
        assertThat(Sample.runScenarios("--profile=org.comity.examples.wexcombe.Wexcombe", own, good))
                .isEqualTo(new Sample.Run(0, "3 passed, 0 failed\n", ""));
        assertThat(Sample.runScenarios("--profile=Wexcombe", own))
                .isEqualTo(new Sample.Run(
                        2,
                        "",
                        "there is no class `Wexcombe`: write its full name, and put its jar on the class path\n"));
    }

    @Test
    void eachThatDiffersIsPrintedWithWhatWasExpectedAndFound() {
        assertThat(Sample.runScenarios(good, bad)).isEqualTo(new Sample.Run(1, """
                        B-1 copy-document (%1$s:1)
                          outcome: expected `PERMITTED`, but found `SILENT`
                          cites: expected `5.6`, but found nothing (no clause about `copy-document` cites `5.6`)
                        B-2 copy-document (%1$s:2)
                          no profile is called `nowhere`: accepted: sample (`--profile CLASS` takes a profile of your own)
                        B-3 copy-documents (%1$s:3)
                          no question is called `copy-documents`: did you mean `copy-document`?
                        3 passed, 3 failed
                        """.formatted(bad), ""));
    }

    @Test
    void thatAProfileIsMissingIsSaidOnce() throws IOException {
        String silent = "{'outcome':'SILENT'}";
        String own = write(
                "own.jsonl",
                scenario("W-1", "wexcombe", "copy-document", silent),
                scenario("W-2", "wexcombe", "copy-document", silent),
                scenario("N-1", "nowhere", "copy-document", silent),
                scenario("W-3", "wexcombe", "copy-document", silent),
                scenario("N-2", "nowhere", "copy-document", silent));
        assertThat(Sample.runScenarios(own, good)).isEqualTo(new Sample.Run(1, """
                        W-1 copy-document (%1$s:1)
                          no profile is called `wexcombe`: accepted: sample (`--profile CLASS` takes a profile of your own)
                        N-1 copy-document (%1$s:3)
                          no profile is called `nowhere`: accepted: sample (`--profile CLASS` takes a profile of your own)
                        2 more scenarios of `wexcombe` cannot be asked
                        1 more scenario of `nowhere` cannot be asked
                        2 passed, 5 failed
                        """.formatted(own), ""));
    }

    @Test
    void aFileWithoutScenariosFails() throws IOException {
        String empty = write("empty.jsonl", "# nothing");
        assertThat(Sample.runScenarios(empty, good))
                .isEqualTo(new Sample.Run(
                        2, "2 passed, 0 failed\n", "`" + empty + "` has no scenario: write one JSON object a line\n"));
    }

    @Test
    void aFileThatCannotBeReadFailsWithItsLine() throws IOException {
        String broken = write("broken.jsonl", "", "{'id':3}".replace('\'', '"'));
        String missing = folder.resolve("missing.jsonl").toString();
        assertThat(Sample.runScenarios(broken, missing))
                .isEqualTo(new Sample.Run(
                        2,
                        "0 passed, 0 failed\n",
                        broken + ":2: `id` holds `3`: write a text, in quotes\n" + "there is no file `" + missing
                                + "`: check the path\n"));
    }

    @Test
    void withoutFilesTheUsageIsShown() {
        Sample.Run run = Sample.runScenarios();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required parameter").contains("Usage: run-scenarios");
    }

    private static String scenario(String id, String authority, String question, String expect) {
        return "{'id':'%s','authority':'%s','question':'%s','facts':{},'expect':%s}"
                .formatted(id, authority, question, expect)
                .replace('\'', '"');
    }

    private String write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines)).toString();
    }
}
