package org.comity.testkit.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.question.Act;
import org.comity.question.Asked;
import org.comity.question.Fact;
import org.comity.question.Named;
import org.comity.topic.Topics;

/** What Java calls the acts and facts of the catalogue of topics: the constants that hold them. */
final class Constants {

    private static final ImmutableMap<Key, Field> FIELDS = fields();

    /** An act or a fact, the same object and not only an equal one. */
    private record Key(Object held) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && held == that.held;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(held);
        }
    }

    private Constants() {}

    /** The constant of an act or a fact; empty where no topic of the catalogue has one. */
    static Optional<String> of(Object held) {
        return Optional.ofNullable(FIELDS.get(new Key(held)))
                .map(field -> field.getDeclaringClass().getSimpleName() + "." + field.getName());
    }

    /** The constant for a value, or an element, of a fact that has constants. */
    static Optional<String> value(Fact<?> fact, String name) {
        return Optional.ofNullable(FIELDS.get(new Key(fact)))
                .map(Field::getGenericType)
                .filter(ParameterizedType.class::isInstance)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments())
                .map(types -> types[types.length - 1])
                .flatMap(type -> constants(type)
                        .filter(constant -> Named.of(constant).equals(name))
                        .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                        .findFirst());
    }

    private static Stream<Enum<?>> constants(Type type) {
        return type instanceof Class<?> values && values.isEnum()
                ? Arrays.stream(values.getEnumConstants()).map(constant -> (Enum<?>) constant)
                : Stream.empty();
    }

    private static ImmutableMap<Key, Field> fields() {
        Map<Key, Field> fields = new LinkedHashMap<>();
        Stream.concat(Stream.of(Asked.class), topics())
                .flatMap(topic -> Arrays.stream(topic.getDeclaredFields()))
                .filter(field -> Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers()))
                .filter(field ->
                        Fact.class.isAssignableFrom(field.getType()) || Act.class.isAssignableFrom(field.getType()))
                .forEach(field -> fields.putIfAbsent(new Key(held(field)), field));
        return ImmutableMap.copyOf(fields);
    }

    private static Stream<? extends Class<?>> topics() {
        try {
            return ClassPath.from(Topics.class.getClassLoader())
                    .getTopLevelClasses(Topics.class.getPackageName())
                    .stream()
                    .map(ClassPath.ClassInfo::load)
                    .filter(topic -> Modifier.isPublic(topic.getModifiers()));
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Object held(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(
                    "the constant `" + field.getName() + "` cannot be read: report it as a defect of Comity", closed);
        }
    }
}
