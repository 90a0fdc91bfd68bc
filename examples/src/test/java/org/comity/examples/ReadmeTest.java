package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's first Java block is Quickstart's code, and its first text block is what Quickstart prints. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCE = Path.of("src/main/java/org/comity/examples/Quickstart.java");
    private static final Pattern SNIPPET =
            Pattern.compile("(?s)^ *// tag::readme\n(.*?)^ *// end::readme$", Pattern.MULTILINE);

    @Test
    void theSnippetIsShort() throws IOException {
        assertThat(snippet().lines()).hasSizeBetween(1, 12);
    }

    @Test
    void theReadmeShowsTheCodeThatRuns() throws IOException {
        check("java", snippet());
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        check("text", Quickstart.table());
    }

    private static String snippet() throws IOException {
        Matcher tagged = SNIPPET.matcher(Files.readString(SOURCE));
        assertThat(tagged.find()).as("`tag::readme` in " + SOURCE).isTrue();
        return tagged.group(1).stripTrailing().stripIndent() + "\n";
    }

    private static void check(String language, String expected) throws IOException {
        String readme = Files.readString(README);
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme);
        assertThat(block.find())
                .as("a block of `" + language + "` in the README")
                .isTrue();
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
