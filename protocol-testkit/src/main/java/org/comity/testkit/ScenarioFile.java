package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scenarios in a file, one JSON object a line, so that a Monitoring Officer can write tests without Java. Immutable and
 * thread-safe. Blank lines and lines that start with {@code #} are skipped.
 *
 * <pre>{@code
 * {"id":"CTY-003","authority":"county","question":"inspect-document",
 *  "facts":{"right":"statutory","information-class":["exempt"],"schedule-12a":["3"],"contract-terms":true},
 *  "assume":"ordinary","expect":{"outcome":"PROHIBITED","strength":"ABSOLUTE","cites":["5.5.3"]}}
 * }</pre>
 *
 * <p>(On one line; it is broken here to fit.) {@code facts} and {@code assume} can be left out. What {@code expect} takes is said
 * in {@link Expectation}. A field that is not known, or stands twice, is refused.
 *
 * @param name what the file is called in messages
 * @param scenarios the scenarios, in the order of the lines; never none
 */
public record ScenarioFile(String name, ImmutableList<Scenario> scenarios) {

    /**
     * Checks that there is a scenario: a check that looked at nothing fails.
     *
     * @param name what the file is called in messages
     * @param scenarios the scenarios, in the order of the lines; never none
     */
    public ScenarioFile {
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("`" + name + "` has no scenario: write one JSON object a line");
        }
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param file the file
     * @return its scenarios
     * @throws IllegalArgumentException with all faults of the file, each with its line and the remedy, or where it has no scenario
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    public static ScenarioFile read(Path file) {
        return parse(file.toString(), Lines.of(file));
    }

    /**
     * Reads a resource in UTF-8.
     *
     * @param beside a class that stands in the same module
     * @param resource the name of the resource, as {@link Class#getResource(String)} takes it
     * @return its scenarios
     * @throws IllegalArgumentException with all faults of the resource, each with its line and the remedy, or where it has no
     *     scenario
     */
    public static ScenarioFile read(Class<?> beside, String resource) {
        return parse(resource, Lines.of(beside, resource));
    }

    /**
     * Reads lines.
     *
     * @param name what the lines are called in messages
     * @param lines the lines
     * @return their scenarios
     * @throws IllegalArgumentException with all faults of the lines, each with its line and the remedy, or where they have no
     *     scenario
     */
    public static ScenarioFile parse(String name, List<String> lines) {
        List<Scenario> scenarios = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String location = name + ":" + (i + 1);
            try {
                Scenario scenario = ScenarioLine.parse(line, location);
                if (!ids.add(scenario.id())) {
                    throw new IllegalArgumentException(
                            "the id `" + scenario.id() + "` stands twice: give every scenario its own");
                }
                scenarios.add(scenario);
            } catch (IllegalArgumentException fault) {
                faults.add(location + ": " + fault.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new ScenarioFile(name, ImmutableList.copyOf(scenarios));
    }
}
