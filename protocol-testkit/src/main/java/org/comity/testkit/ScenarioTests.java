package org.comity.testkit;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenario files as JUnit tests, one test a line.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> county() {
 *     return ScenarioTests.of(CountyTest.class, "/scenarios/county.jsonl", Profiles::of);
 * }
 * }</pre>
 */
public final class ScenarioTests {

    private ScenarioTests() {}

    /**
     * The tests of a file.
     *
     * @param file the file
     * @param profiles the profile of an authority, by its name
     * @return one test a scenario
     * @throws IllegalArgumentException where the file cannot be read as scenarios, or has none
     */
    public static Stream<DynamicTest> of(Path file, Function<String, AuthorityProfile> profiles) {
        return of(ScenarioFile.read(file), profiles);
    }

    /**
     * The tests of a resource.
     *
     * @param beside a class that stands in the same module
     * @param resource the name of the resource, as {@link Class#getResource(String)} takes it
     * @param profiles the profile of an authority, by its name
     * @return one test a scenario
     * @throws IllegalArgumentException where the resource cannot be read as scenarios, or has none
     */
    public static Stream<DynamicTest> of(
            Class<?> beside, String resource, Function<String, AuthorityProfile> profiles) {
        return of(ScenarioFile.read(beside, resource), profiles);
    }

    /**
     * The tests of scenarios that were read before.
     *
     * @param file the scenarios
     * @param profiles the profile of an authority, by its name
     * @return one test a scenario
     */
    public static Stream<DynamicTest> of(ScenarioFile file, Function<String, AuthorityProfile> profiles) {
        return file.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.id() + " " + scenario.question(), () -> check(scenario, profiles)));
    }

    private static void check(Scenario scenario, Function<String, AuthorityProfile> profiles) {
        try {
            scenario.check(profiles.apply(scenario.authority()));
        } catch (IllegalArgumentException fault) {
            throw new AssertionError(scenario.location() + ": " + fault.getMessage(), fault);
        }
    }
}
