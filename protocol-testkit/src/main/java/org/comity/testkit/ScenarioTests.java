package org.comity.testkit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Names;
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
     * The tests of a resource about profiles of one's own.
     *
     * <pre>{@code
     * return ScenarioTests.of(MineTest.class, "mine.jsonl", Mine.PROFILE);
     * }</pre>
     *
     * @param beside a class that stands in the same module
     * @param resource the name of the resource, as {@link Class#getResource(String)} takes it
     * @param first the profile of one authority
     * @param more those of others; each scenario asks the profile of its {@code authority}, and fails where there is none
     * @return one test a scenario
     * @throws IllegalArgumentException where the resource cannot be read as scenarios, or has none, or two profiles are of one
     *     authority
     */
    public static Stream<DynamicTest> of(
            Class<?> beside, String resource, AuthorityProfile first, AuthorityProfile... more) {
        Map<String, AuthorityProfile> profiles = new LinkedHashMap<>();
        Stream.concat(Stream.of(first), Arrays.stream(more)).forEach(profile -> {
            if (profiles.put(profile.authority().id(), profile) != null) {
                throw new IllegalArgumentException("two profiles are of `"
                        + profile.authority().id() + "`: give one, and test the other with a file of its own");
            }
        });
        return of(beside, resource, authority -> {
            AuthorityProfile profile = profiles.get(authority);
            if (profile == null) {
                throw new IllegalArgumentException(
                        "no profile of `" + authority + "` was given: " + Names.remedy(authority, profiles.keySet()));
            }
            return profile;
        });
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
