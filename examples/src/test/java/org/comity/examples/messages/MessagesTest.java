package org.comity.examples.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every message of the published modules is tested, names no Java type, and says what to do; read from the sources, so that a
 * message that nobody thought of is found as well.
 *
 * <p>An {@link IllegalStateException} that only a defect of Comity can bring about asks to report it, and need not be tested. An
 * assertion on a ruling, and a law, say what to do once for all of their messages.
 */
class MessagesTest {

    private static final List<String> PUBLISHED =
            List.of("protocol-core", "protocol-dsl", "authority-profiles", "protocol-testkit");

    private static final List<CompilationUnitTree> SOURCES = Sources.under(folders(PUBLISHED, "main"));
    private static final List<Message> MESSAGES = Messages.in(SOURCES);

    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w*");

    /** Where the remedy is not in the message itself: who adds it, and which test holds that. */
    private static final Set<String> COMPLETED = Set.of("unless", "finding", "law", "failure", "AssertionError");

    private static final Pattern REMEDY = Pattern.compile(": [\\p{L}`\\d]|^did you mean ");

    /** What the laws hold against Comity itself: no profile, and no host, can break it. */
    private static final Set<String> OF_COMITY =
            Set.of("provisions taken in twice stand in the profile twice", "asked again by its names, … became ");

    @Test
    void everyMessageIsTested() {
        List<String> tests = Sources.texts(Sources.under(
                folders(Stream.concat(PUBLISHED.stream(), Stream.of("examples")).toList(), "test")));
        assertThat(MESSAGES).hasSizeGreaterThan(200);
        assertThat(MESSAGES).map(Message::words).containsAll(OF_COMITY);
        assertThat(untested(MESSAGES, tests))
                .as("assert the words of each of these in a test of its module")
                .isEmpty();
    }

    @Test
    void noMessageNamesAJavaType() {
        Set<String> types = types();
        assertThat(types).contains("AuthorityProfile", "Ruling", "Ruleset", "String", "IllegalArgumentException");
        assertThat(naming(types, MESSAGES))
                .as("say it in the words of the protocols")
                .isEmpty();
    }

    @Test
    void everyMessageSaysWhatToDo() {
        assertThat(helpless(MESSAGES)).as("write a colon, and then what to do").isEmpty();
    }

    /** The checks see what they are there for. */
    @Test
    void aMessageThatFailsInEveryWayIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Bad.java"), """
                class Bad {
                    void check(String name) {
                        throw new IllegalArgumentException("the Ruling `" + name + "` is a bad " + "one");
                    }
                    void helpful(String name) {
                        throw new IllegalArgumentException("the ruling `" + name + "` is none: leave it out");
                    }
                    void broken() {
                        throw new IllegalStateException("this cannot be so: report it as a defect of Comity");
                    }
                }
                """);
        List<Message> messages = Messages.in(Sources.under(List.of(folder)));
        assertThat(messages)
                .map(Message::words)
                .containsExactly(
                        "the Ruling `…` is a bad one",
                        "the ruling `…` is none: leave it out",
                        "this cannot be so: report it as a defect of Comity");
        Message bad = messages.get(0);
        assertThat(untested(messages, List.of("the ruling `x` is none: leave it out, please")))
                .containsExactly(bad);
        assertThat(naming(types(), messages)).containsExactly(bad);
        assertThat(helpless(messages)).containsExactly(bad);
    }

    private static List<Message> untested(List<Message> messages, List<String> tests) {
        return messages.stream()
                .filter(message -> !message.isDefect() && !OF_COMITY.contains(message.words()))
                .filter(message -> {
                    List<String> own = own(message, messages);
                    return tests.stream().noneMatch(test -> own.stream().anyMatch(test::contains));
                })
                .toList();
    }

    /** The parts that no other message has, where there are any. */
    private static List<String> own(Message message, List<Message> messages) {
        List<String> own = message.telling().stream()
                .filter(part -> messages.stream()
                        .filter(other -> !other.words().equals(message.words()))
                        .noneMatch(other -> other.words().contains(part)))
                .toList();
        return own.isEmpty() ? message.telling() : own;
    }

    private static List<Message> naming(Set<String> types, List<Message> messages) {
        return messages.stream()
                .filter(message ->
                        WORD.matcher(message.words()).results().anyMatch(word -> types.contains(word.group())))
                .toList();
    }

    private static List<Message> helpless(List<Message> messages) {
        return messages.stream()
                .filter(message -> !COMPLETED.contains(message.kind()))
                .filter(message -> !REMEDY.matcher(message.words()).find())
                .filter(message -> message.calls().stream().noneMatch(call -> call.startsWith("remedy")))
                .toList();
    }

    /** Our own types, however nested, and those of the JDK that messages could let slip. */
    private static Set<String> types() {
        Set<String> names = new TreeSet<>();
        TreeScanner<Void, Void> scanner = new TreeScanner<>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                names.add(type.getSimpleName().toString());
                return super.visitClass(type, nothing);
            }
        };
        SOURCES.forEach(unit -> scanner.scan(unit, null));
        names.remove("");
        names.addAll(Stream.of(String.class, Integer.class, Object.class, List.class, Set.class)
                .map(Class::getSimpleName)
                .collect(Collectors.toSet()));
        names.addAll(Set.of("Map", "Optional", "Enum", "Class", "IllegalArgumentException", "IllegalStateException"));
        return names;
    }

    private static List<Path> folders(List<String> modules, String scope) {
        return modules.stream()
                .map(module -> Path.of("..", module, "src", scope, "java"))
                .toList();
    }
}
