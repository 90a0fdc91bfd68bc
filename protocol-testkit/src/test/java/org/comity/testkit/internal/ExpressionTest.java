package org.comity.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Column;
import org.comity.question.Facts;
import org.comity.question.Question;
import org.comity.question.YesNo;
import org.comity.topic.Agendas;
import org.comity.topic.DocumentAccess;
import org.comity.topic.SupportServices;
import org.comity.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionTest {

    /** A topic that is not in the catalogue. */
    interface Own extends Asked {
        Facts<Own> ITS = Facts.facts();
        YesNo<Own> RAINING = ITS.yesNo("raining", "it rains");
        Act<Own> STAY = ITS.topic("own", RAINING).act("stay-in", "Stay in?", Actor.MEMBER);
    }

    private static final ImmutableMap<String, String> FACTS = ImmutableMap.of(
            "right", "statutory", "schedule-12a:3", "yes", "schedule-12a:5", "no", "need-to-know-shown", "yes");

    @Test
    void aQuestionIsWrittenWithTheConstantsOfItsTopic() {
        assertThat(Expression.of(DocumentAccess.INSPECT, FACTS))
                .isEqualTo("DocumentAccess.INSPECT.ask().given(DocumentAccess.RIGHT.is(Right.STATUTORY), "
                        + "AboutDocument.SCHEDULE_12A.has(Schedule12aParagraph.P3), "
                        + "AboutDocument.SCHEDULE_12A.hasNot(Schedule12aParagraph.P5), "
                        + "DocumentAccess.NEED_TO_KNOW_SHOWN.yes())");
        assertThat(Expression.of(Agendas.PROPOSE_ITEM, ImmutableMap.of("proposers", "3", "actor", "member")))
                .isEqualTo("Agendas.PROPOSE_ITEM.ask().given(Agendas.PROPOSERS.is(3), Asked.ACTOR.is(Actor.MEMBER))");
        assertThat(Expression.of(DocumentAccess.COPY, ImmutableMap.of())).isEqualTo("DocumentAccess.COPY.ask()");
    }

    @Test
    void aTopicOutsideTheCatalogueIsAskedByName() {
        assertThat(Expression.of(Own.STAY, ImmutableMap.of("raining", "no")))
                .isEqualTo("Question.named(Topics.act(\"stay-in\"), Map.ofEntries(Map.entry(\"raining\", \"no\")))");
    }

    @Test
    void whoActsIsLeftOutWhereOnlyOneCan() {
        assertThat(Expression.of(SupportServices.USE, ImmutableMap.of("actor", "member")))
                .isEqualTo("SupportServices.USE.ask()");
    }

    @Test
    void aPresumingQuestionSaysSo() {
        assertThat(Expression.of(Question.named(DocumentAccess.COPY, ImmutableMap.of("right", "statutory"))
                        .assumingOrdinary()))
                .isEqualTo("DocumentAccess.COPY.ask().given(DocumentAccess.RIGHT.is(Right.STATUTORY))"
                        + ".assumingOrdinary()");
    }

    @Test
    void theExpressionRuns(@TempDir Path folder) throws Exception {
        Question<?> question = Question.named(DocumentAccess.INSPECT, FACTS);
        assertThat(run(List.of(question), folder)).isEqualTo(List.of(question));
    }

    /** Each act of the catalogue, once with nothing known and once with a value of every fact. */
    @Test
    void everyQuestionOfTheCatalogueRuns(@TempDir Path folder) throws Exception {
        List<Question<?>> questions = Topics.acts().stream()
                .<Question<?>>flatMap(act -> Stream.of(
                        Question.named(act, ImmutableMap.of()),
                        Question.named(act, everyFact(act)).assumingOrdinary()))
                .toList();
        assertThat(questions).map(Expression::of).allMatch(expression -> !expression.startsWith("Question.named("));
        assertThat(run(questions, folder)).isEqualTo(questions);
    }

    private static ImmutableMap<String, String> everyFact(Act<?> act) {
        return act.topic().columns().stream()
                .filter(column -> !column.name().equals(Asked.ACTOR.name()))
                .collect(ImmutableMap.toImmutableMap(
                        Column::name,
                        column -> column.values().get(column.values().size() - 1)));
    }

    /** What the questions' expressions come to, compiled together. */
    private static List<?> run(List<Question<?>> questions, Path folder) throws Exception {
        String methods = IntStream.range(0, questions.size())
                .mapToObj(at ->
                        " static Question<?> ask" + at + "() { return " + Expression.of(questions.get(at)) + "; }")
                .collect(Collectors.joining("\n"));
        String calls = IntStream.range(0, questions.size())
                .mapToObj(at -> "ask" + at + "()")
                .collect(Collectors.joining(", "));
        String source = "import java.util.*; import org.comity.question.*; import org.comity.topic.*;"
                + " import org.comity.document.*; import org.comity.authority.*; import org.comity.people.*;"
                + " import org.comity.topic.Expression;"
                + " public class Asks implements java.util.function.Supplier<List<?>> {"
                + " public List<?> get() { return List.of(" + calls + "); } " + methods + " }";
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Asks.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        StringWriter messages = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Object asks = loader.loadClass("Asks").getConstructor().newInstance();
            return (List<?>) ((Supplier<?>) asks).get();
        }
    }
}
