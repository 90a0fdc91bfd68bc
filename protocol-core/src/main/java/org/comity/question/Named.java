package org.comity.question;

import java.util.Locale;

/**
 * A thing with a stable kebab-case name, by which it can be written in a scenario file.
 *
 * <p>An enum that implements this is called by its constants: {@code CHIEF_EXECUTIVE} is {@code chief-executive}.
 */
public interface Named {

    /**
     * The constant's own name, as Java has it.
     *
     * @return the name of the constant
     */
    String name();

    /**
     * What scenario files, the command line and JSON call it.
     *
     * @return the kebab-case name, the same in every release
     */
    default String id() {
        return kebab(name());
    }

    /**
     * The kebab-case name of an enum constant, whether or not its enum is {@link Named}.
     *
     * @param constant the constant
     * @return {@link #id()} where the enum is named, else the constant's name in lower case with hyphens
     */
    static String of(Enum<?> constant) {
        return constant instanceof Named named ? named.id() : kebab(constant.name());
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
