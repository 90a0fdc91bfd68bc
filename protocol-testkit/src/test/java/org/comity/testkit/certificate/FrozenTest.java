package org.comity.testkit.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comity.dsl.Sentence;
import org.comity.profile.AuthorityProfile;
import org.comity.topic.Courtesy;
import org.comity.topic.SupportServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenTest {

    private static final Sentence MAY = clause(para("1")).says("May.").members().may(SupportServices.USE);
    private static final Sentence NOT = clause(para("2"))
            .says("Not.")
            .members()
            .mustNot(SupportServices.USE)
            .when(SupportServices.COMMERCIAL.yes());
    private static final Sentence SHOULD =
            clause(para("3")).says("Should.").members().should(Courtesy.TREAT_WITH_COURTESY);
    private static final Sentence MUST =
            clause(para("4")).says("Must.").members().must(Courtesy.TREAT_WITH_COURTESY);

    private static final AuthorityProfile BOTH = Wrong.profile(MAY, NOT, SHOULD, MUST);
    private static final AuthorityProfile ONE = Wrong.profile(MAY, NOT, MUST);

    private static final String HEADING =
            "# Accepted findings, one a line: taken out when they are mended, never to be added by hand.\n";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("deeper").resolve("wrong.txt");
    }

    private void freeze(AuthorityProfile profile) {
        assertThat(profile).isConsistent(Checks.standard(), Frozen.at(file()).accepting());
    }

    @Test
    void whatIsAcceptedPasses() {
        freeze(BOTH);
        assertThat(file())
                .hasContent(HEADING + "conflict use-support-services 1 2\nshadowed treat-with-courtesy 3 4\n");
        assertThat(BOTH).isConsistent(Checks.standard(), Frozen.at(file()).writable());
        assertThat(BOTH).isConsistent(Checks.standard(), Frozen.at(file()).readOnly());
    }

    @Test
    void growthFailsAndIsShown() throws Exception {
        freeze(ONE);
        String before = Files.readString(file());
        assertThatThrownBy(() -> assertThat(BOTH)
                        .isConsistent(Checks.standard(), Frozen.at(file()).writable()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "expected nothing beyond the 1 accepted in `wrong.txt`, but 1 new and 0 found no longer:"
                                + " mend what is new, or accept it with -Dcomity.freeze=true\n\nshadowed: `3`");
        assertThat(file()).hasContent(before);
    }

    @Test
    void whatIsMendedIsTakenOutOfTheFile() {
        freeze(BOTH);
        assertThat(ONE).isConsistent(Checks.standard(), Frozen.at(file()).writable());
        assertThat(file()).hasContent(HEADING + "conflict use-support-services 1 2\n");
    }

    @Test
    void aFileThatCannotShrinkFails() throws Exception {
        freeze(BOTH);
        String before = Files.readString(file());
        assertThatThrownBy(() -> assertThat(ONE)
                        .isConsistent(Checks.standard(), Frozen.at(file()).readOnly()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "accepted, but found no longer: shadowed treat-with-courtesy 3 4: run the test where the"
                                + " file can be written, and commit the file");
        assertThat(file()).hasContent(before);
    }

    @Test
    void withoutAFileNothingIsAccepted() {
        assertThatThrownBy(() -> assertThat(ONE)
                        .isConsistent(Checks.standard(), Frozen.at(file()).readOnly()))
                .hasMessageStartingWith("expected nothing beyond the 0 accepted in `wrong.txt`, but 1 new");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aStaleDeclarationFailsThoughAllIsAccepted() {
        freeze(BOTH);
        Checks stale = Checks.standard().excepting(Declared.that(Kind.VACUOUS, para("1"), "it was so"));
        assertThatThrownBy(() ->
                        assertThat(BOTH).isConsistent(stale, Frozen.at(file()).writable()))
                .hasMessageContaining("declared without need: vacuous of `1`, since it was so");
    }

    @Test
    void aFileThatIsNoneCannotBeRead() {
        assertThatThrownBy(() -> assertThat(ONE).isConsistent(Checks.standard(), Frozen.at(folder)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("`" + folder + "` cannot be read: make it a text file");
    }

    @Test
    void aFileThatCannotBeThereCannotBeWritten() throws Exception {
        Path nowhere = folder.resolve("no-such-folder").resolve("wrong.txt");
        Path file = Files.createSymbolicLink(folder.resolve("link"), nowhere);
        assertThatThrownBy(() -> assertThat(ONE)
                        .isConsistent(Checks.standard(), Frozen.at(file).accepting()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("`" + file + "` cannot be written: make it read only in the test");
    }
}
