package org.comity.testkit.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.Question;
import org.comity.question.YesNo;
import org.comity.topic.Agendas;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionTest {

    /** A topic that is not in the catalogue. */
    interface Own extends org.comity.question.Asked {
        Facts<Own> ITS = Facts.facts();
        YesNo<Own> RAINING = ITS.yesNo("raining", "it rains");
        org.comity.question.Act<Own> STAY = ITS.topic("own", RAINING).act("stay-in", "Stay in?", Actor.MEMBER);
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
    void theExpressionRuns(@TempDir Path folder) throws Exception {
        assertThat(run(Expression.of(DocumentAccess.INSPECT, FACTS), folder))
                .isEqualTo(Question.named(DocumentAccess.INSPECT, FACTS));
    }

    private static Question<?> run(String expression, Path folder) throws Exception {
        String source = "import java.util.*; import org.comity.question.*; import org.comity.topic.*;"
                + " import org.comity.document.*; import org.comity.authority.*;"
                + " public class Asks implements java.util.function.Supplier<Question<?>> {"
                + " public Question<?> get() { return " + expression + "; } }";
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
            return (Question<?>) ((Supplier<?>) asks).get();
        }
    }
}
