package org.comity.profiles.provisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.profiles.Profiles;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.comity.topic.Topics;
import org.junit.jupiter.api.DynamicTest;

/**
 * Rows of {@code authority | act | facts | outcome and strength | paragraphs whose clauses count}, everything not stated being
 * ordinary.
 */
final class ProvisionTable {

    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Splitter.MapSplitter FACTS =
            Splitter.on(' ').omitEmptyStrings().withKeyValueSeparator('=');
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private ProvisionTable() {}

    static Stream<DynamicTest> rows(String table) {
        return table.lines().filter(line -> !line.isBlank()).map(line -> dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        List<String> cells = CELLS.splitToList(line);
        Ruling ruling = Profiles.of(cells.get(0))
                .rule(Question.named(Topics.act(cells.get(1)), facts(cells.get(2)))
                        .assumingOrdinary());
        String answer = ruling.outcome().id()
                + ruling.strength().map(strength -> " " + strength.id()).orElse("");
        assertThat(answer).as(ruling.explain()).isEqualTo(cells.get(3));
        ImmutableSet<String> paragraphs =
                ruling.applied().stream().map(clause -> clause.para().number()).collect(ImmutableSet.toImmutableSet());
        assertThat(paragraphs)
                .as(ruling.explain())
                .containsExactlyInAnyOrderElementsOf(WORDS.splitToList(cells.get(4)));
    }

    private static Map<String, Object> facts(String cell) {
        ImmutableMap.Builder<String, Object> facts = ImmutableMap.builder();
        FACTS.split(cell).forEach((name, value) -> facts.put(name, stated(value)));
        return facts.buildOrThrow();
    }

    private static Object stated(String value) {
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> value;
        };
    }
}
