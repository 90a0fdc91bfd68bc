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
 * Rows of {@code authority | act | facts | outcome and strength | paragraphs whose clauses count | route}, everything not stated
 * being ordinary. The facts are written {@code name=value}, with blanks between them; the route, with {@code or} between
 * alternatives, can be left out.
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

    /** Asks one question in the words of a table. */
    static Ruling asked(String authority, String act, String facts) {
        return Profiles.of(authority)
                .rule(Question.named(Topics.act(act), stated(facts)).assumingOrdinary());
    }

    private static void check(String line) {
        List<String> cells = CELLS.splitToList(line);
        Ruling ruling = asked(cells.get(0), cells.get(1), cells.get(2));
        String answer = ruling.outcome().id()
                + ruling.strength().map(strength -> " " + strength.id()).orElse("");
        assertThat(answer).as(ruling.explain()).isEqualTo(cells.get(3));
        ImmutableSet<String> paragraphs =
                ruling.applied().stream().map(clause -> clause.para().number()).collect(ImmutableSet.toImmutableSet());
        assertThat(paragraphs)
                .as(ruling.explain())
                .containsExactlyInAnyOrderElementsOf(WORDS.splitToList(cells.get(4)));
        if (cells.size() > 5) {
            assertThat(ruling.route().toString().replace("|", " or "))
                    .as(ruling.explain())
                    .isEqualTo(cells.get(5));
        }
    }

    private static Map<String, Object> stated(String facts) {
        ImmutableMap.Builder<String, Object> stated = ImmutableMap.builder();
        FACTS.split(facts).forEach((name, value) -> stated.put(name, value(value)));
        return stated.buildOrThrow();
    }

    private static Object value(String written) {
        return switch (written) {
            case "yes" -> true;
            case "no" -> false;
            default -> written;
        };
    }
}
