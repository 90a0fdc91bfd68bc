package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.question.Act;
import org.comity.question.Asked;
import org.comity.question.Fact;
import org.comity.question.Topic;
import org.comity.topic.Topics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A fact is declared once and listed once: what is declared and forgotten in the list could never be asked. */
class TopicFactsTest {

    private record Declared(Class<?> by, Topic<?> topic) {}

    private static List<Class<?>> interfaces() {
        List<Class<?>> interfaces = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.comity.topic")) {
            if (type.isInterface() && type.isAssignableTo(Asked.class)) {
                interfaces.add(type.reflect());
            }
        }
        return interfaces;
    }

    private static <V> List<V> constants(Field[] fields, Class<V> type) throws IllegalAccessException {
        List<V> constants = new ArrayList<>();
        for (Field field : fields) {
            if (type.isAssignableFrom(field.getType())) {
                constants.add(type.cast(field.get(null)));
            }
        }
        return constants;
    }

    private static List<Declared> topics() throws IllegalAccessException {
        List<Declared> topics = new ArrayList<>();
        for (Class<?> type : interfaces()) {
            for (Topic<?> topic : constants(type.getDeclaredFields(), Topic.class)) {
                topics.add(new Declared(type, topic));
            }
        }
        return topics;
    }

    @TestFactory
    Stream<DynamicTest> everyFactThatATopicDeclaresIsListedInIt() throws IllegalAccessException {
        return topics().stream()
                .map(declared -> DynamicTest.dynamicTest(declared.topic().name(), () -> {
                    for (Fact<?> fact : constants(declared.by().getDeclaredFields(), Fact.class)) {
                        assertThat(declared.topic().facts()).as("listed facts").contains(fact);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFactThatATopicListsIsAConstantOfItsOrOfAWiderOne() throws IllegalAccessException {
        return topics().stream()
                .map(declared -> DynamicTest.dynamicTest(declared.topic().name(), () -> {
                    List<Object> constants =
                            new ArrayList<>(constants(declared.by().getFields(), Fact.class));
                    for (Fact<?> fact : declared.topic().facts()) {
                        assertThat(constants)
                                .as("facts of %s", declared.by().getSimpleName())
                                .contains(fact);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyImpossibleWorldSpeaksOfListedFacts() throws IllegalAccessException {
        return topics().stream()
                .map(declared -> DynamicTest.dynamicTest(declared.topic().name(), () -> {
                    declared.topic()
                            .impossible()
                            .forEach(world -> assertThat(world.boxes(declared.topic()))
                                    .as("boxes of `%s`", world)
                                    .isNotEmpty());
                    assertThat(declared.topic().facts())
                            .containsAll(declared.topic().emptyingSteps());
                }));
    }

    @Test
    void everyFactOfAWiderTopicIsListedInSomeTopic() throws IllegalAccessException {
        Set<Fact<?>> listed = new HashSet<>();
        for (Declared declared : topics()) {
            listed.addAll(declared.topic().facts());
        }
        for (Class<?> type : interfaces()) {
            for (Fact<?> fact : constants(type.getDeclaredFields(), Fact.class)) {
                assertThat(listed).as("`%s` of %s", fact, type.getSimpleName()).contains(fact);
            }
        }
    }

    @Test
    void everyTopicHasActsInTheCatalogueAndEveryActItsTopic() throws IllegalAccessException {
        List<Topic<?>> declared = new ArrayList<>();
        topics().forEach(topic -> declared.add(topic.topic()));
        List<Topic<?>> asked = new ArrayList<>();
        for (Act<?> act : Topics.acts()) {
            asked.add(act.topic());
        }
        assertThat(new HashSet<>(declared)).isEqualTo(new HashSet<>(asked));
        assertThat(declared).extracting(Topic::name).doesNotHaveDuplicates();
    }

    @Test
    void everyActThatATopicDeclaresIsInTheCatalogue() throws IllegalAccessException {
        for (Class<?> type : interfaces()) {
            for (Act<?> act : constants(type.getDeclaredFields(), Act.class)) {
                assertThat(Topics.acts())
                        .as("`%s` of %s", act, type.getSimpleName())
                        .contains(act);
            }
        }
    }
}
