package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The README's Java blocks are the code of Quickstart and CountyVariant, and its first text block is what Quickstart prints.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCES = Path.of("src/main/java/org/comity/examples");
    private static final Pattern SNIPPET =
            Pattern.compile("(?s)^ *// tag::readme\n(.*?)^ *// end::readme$", Pattern.MULTILINE);

    @Test
    void theSnippetIsShort() throws IOException {
        assertThat(snippet("Quickstart").lines()).hasSizeBetween(1, 12);
        assertThat(snippet("CountyVariant").lines()).hasSizeBetween(1, 16);
    }

    @Test
    void theReadmeShowsTheCodeThatRuns() throws IOException {
        check("java", 0, snippet("Quickstart"));
        check("java", 1, snippet("CountyVariant"));
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        check("text", 0, Quickstart.table());
    }

    private static String snippet(String program) throws IOException {
        Path source = SOURCES.resolve(program + ".java");
        Matcher tagged = SNIPPET.matcher(Files.readString(source));
        assertThat(tagged.find()).as("`tag::readme` in " + source).isTrue();
        return tagged.group(1).stripTrailing().stripIndent() + "\n";
    }

    private static void check(String language, int number, String expected) throws IOException {
        String readme = Files.readString(README);
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme);
        for (int at = 0; at <= number; at++) {
            assertThat(block.find())
                    .as("block " + (at + 1) + " of `" + language + "` in the README")
                    .isTrue();
        }
        if (Golden.WRITING) {
            readme = readme.substring(0, block.start(1)) + expected + readme.substring(block.end(1));
            Files.writeString(README, readme);
            return;
        }
        assertThat(block.group(1))
                .as("run with -Dcomity.golden=write to write it")
                .isEqualTo(expected);
    }
}
