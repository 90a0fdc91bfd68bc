package org.comity.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.comity.question.Act;
import org.junit.jupiter.api.Test;

/** The table of topics in the package's description is whole, and names nothing else. */
class TopicTableTest {

    private static final Path FOLDER = Path.of("src/main/java/org/comity/topic");

    private static final Pattern ROW =
            Pattern.compile("<tr><td>\\{@link org\\.comity\\.topic\\.(\\w+)}</td><td>([^<]+\\?)</td></tr>");

    private static final Pattern LISTED = Pattern.compile("\\b(\\w+)\\.ACTS\\b");

    private static ImmutableList<MatchResult> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(FOLDER.resolve(file)))
                .results()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<MatchResult> rows() throws IOException {
        return found(ROW, "package-info.java");
    }

    @Test
    void everyTopicHasOneLineThatSaysWhatCanBeAsked() throws IOException {
        ImmutableList<String> topics = found(LISTED, "Topics.java").stream()
                .map(listed -> listed.group(1))
                .collect(ImmutableList.toImmutableList());
        assertThat(topics)
                .hasSize((int) Topics.acts().stream().map(Act::topic).distinct().count());
        assertThat(rows().stream().map(row -> row.group(1)))
                .as("the table in package-info.java: give each topic that Topics lists one line")
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void noTwoLinesSayTheSame() throws IOException {
        assertThat(rows().stream().map(row -> row.group(2))).doesNotHaveDuplicates();
    }
}
