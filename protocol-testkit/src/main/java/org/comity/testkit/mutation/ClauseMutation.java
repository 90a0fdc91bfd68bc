package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.comity.analysis.Difference;
import org.comity.analysis.Variant;
import org.comity.clause.Norm;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.ProfileFaultsException;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.testkit.Scenario;
import org.comity.testkit.ScenarioFile;

/**
 * Asks whether scenarios and laws would notice a wrong clause: each clause of a profile is changed, one thing at a time, and what still
 * meets all of them is a survivor. Immutable and thread-safe.
 *
 * <pre>{@code
 * MutationReport report = ClauseMutation.of(Mine.PROFILE)
 *         .with(ScenarioFile.read(MineTest.class, "mine.jsonl"))
 *         .run();
 * assertThat(report.survivors()).as(report.text()).isEmpty();
 * }</pre>
 *
 * <p>A mutant that answers every question as the profile does is no survivor: that is proved over all possible worlds, and not
 * sampled. Scenarios are put to a mutant where they ask about an act that the change bears on; the others cannot tell.
 */
public final class ClauseMutation {

    /** A scenario of which the question is made already. */
    private record Prepared(Scenario scenario, Question<?> question) {

        boolean isMetBy(AuthorityProfile profile) {
            return scenario.expect().differences(profile.rule(question)).isEmpty();
        }

        boolean isMetBy(Variant variant) {
            return scenario.expect().differences(variant.answer(question)).isEmpty();
        }
    }

    private final AuthorityProfile profile;
    private final ImmutableListMultimap<Act<?>, Prepared> scenarios;
    private final ImmutableMap<String, Predicate<AuthorityProfile>> laws;

    private ClauseMutation(
            AuthorityProfile profile,
            ImmutableListMultimap<Act<?>, Prepared> scenarios,
            ImmutableMap<String, Predicate<AuthorityProfile>> laws) {
        this.profile = profile;
        this.scenarios = scenarios;
        this.laws = laws;
    }

    /**
     * Starts with the profile whose clauses are changed.
     *
     * @param profile the profile
     * @return the mutation, without scenarios and laws
     */
    public static ClauseMutation of(AuthorityProfile profile) {
        return new ClauseMutation(profile, ImmutableListMultimap.of(), ImmutableMap.of());
    }

    /**
     * Adds scenarios; those of other authorities are left out.
     *
     * @param files the files
     * @return the mutation with them
     * @throws IllegalArgumentException where a question cannot be asked as it is written
     */
    public ClauseMutation with(ScenarioFile... files) {
        ImmutableListMultimap.Builder<Act<?>, Prepared> more = ImmutableListMultimap.builder();
        more.putAll(scenarios);
        Arrays.stream(files)
                .flatMap(file -> file.scenarios().stream())
                .filter(scenario ->
                        scenario.authority().equals(profile.authority().id()))
                .forEach(scenario -> {
                    Question<?> question = scenario.ask();
                    more.put(question.act(), new Prepared(scenario, question));
                });
        return new ClauseMutation(profile, more.build(), laws);
    }

    /**
     * Adds a law that is tried where no scenario notices a mutant.
     *
     * @param name what it is called
     * @param law whether it holds of a profile; it is given the clauses that bear on one act, the changed one among them, and may also
     *     fail with an {@link AssertionError}
     * @return the mutation with it
     */
    public ClauseMutation with(String name, Predicate<AuthorityProfile> law) {
        return new ClauseMutation(
                profile,
                scenarios,
                ImmutableMap.<String, Predicate<AuthorityProfile>>builder()
                        .putAll(laws)
                        .put(name, law)
                        .buildOrThrow());
    }

    /**
     * Changes the clauses and asks.
     *
     * @return what became of each mutant, in document order
     * @throws IllegalArgumentException where there is neither a scenario nor a law, or one is not met by the profile as it is
     */
    public MutationReport run() {
        Map<Act<?>, Slice> slices = new LinkedHashMap<>();
        profile.acts().forEach(act -> slices.put(act, Slice.of(profile, act)));
        requireMet(slices);
        List<Verdict> verdicts = Changes.of(profile.clauses()).parallelStream()
                .map(change -> new Verdict(change.mutant(), fate(change, slices)))
                .toList();
        return new MutationReport(profile.authority().id(), ImmutableList.copyOf(verdicts));
    }

    private void requireMet(Map<Act<?>, Slice> slices) {
        if (scenarios.isEmpty() && laws.isEmpty()) {
            throw new IllegalArgumentException("no scenario of `"
                    + profile.authority().id() + "` and no law is there to notice a change: give it some with `with`");
        }
        scenarios.values().stream()
                .filter(scenario -> !scenario.isMetBy(profile))
                .forEach(scenario -> {
                    throw new IllegalArgumentException(scenario.scenario().location()
                            + ": the scenario is not met by the profile as it is: mend one of them first");
                });
        laws.forEach((name, law) -> slices.values().stream()
                .filter(slice -> !holds(law, slice.profile()))
                .forEach(slice -> {
                    throw new IllegalArgumentException("the law `" + name + "` does not hold of `" + slice.act()
                            + "` in the profile as it is: mend one of them first, or leave the law out");
                }));
    }

    private static boolean holds(Predicate<AuthorityProfile> law, AuthorityProfile judged) {
        try {
            return law.test(judged);
        } catch (AssertionError fails) {
            return false;
        }
    }

    private Fate fate(Change change, Map<Act<?>, Slice> slices) {
        Norm norm = change.mutant().clause().norm().orElseThrow();
        ImmutableList<Slice> concerned = norm.answersAnyDoubt()
                ? ImmutableList.copyOf(slices.values())
                : ImmutableList.of(known(slices, norm.act()));
        Map<Slice, AuthorityProfile> mutated = new LinkedHashMap<>();
        try {
            concerned.forEach(slice -> mutated.put(slice, slice.with(change.replaced())));
        } catch (ProfileFaultsException refused) {
            return new Fate.Refused(refused.faults());
        }
        Map<Slice, Variant> variants = new LinkedHashMap<>();
        mutated.forEach((slice, one) -> variants.put(slice, slice.baseline().variant(one)));
        for (Map.Entry<Slice, Variant> one : variants.entrySet()) {
            for (Prepared scenario : scenarios.get(one.getKey().act())) {
                if (!scenario.isMetBy(one.getValue())) {
                    return new Fate.Killed(scenario.scenario().id());
                }
            }
        }
        for (AuthorityProfile one : mutated.values()) {
            for (Map.Entry<String, Predicate<AuthorityProfile>> law : laws.entrySet()) {
                if (!holds(law.getValue(), one)) {
                    return new Fate.Killed(law.getKey());
                }
            }
        }
        return variants.entrySet().stream()
                .filter(mutant -> !mutant.getValue().isSame())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(witness(change))
                .orElseGet(Fate.Equivalent::new);
    }

    /** The mutant is built again when it is asked about: thousands of them are not kept. */
    private static Function<Slice, Fate> witness(Change change) {
        return slice -> new Fate.Survived(
                () -> Difference.between(slice.profile(), slice.with(change.replaced()), slice.act())
                        .orElseThrow(),
                () -> slice.with(change.replaced()));
    }

    private static Slice known(Map<Act<?>, Slice> slices, Act<?> act) {
        Slice slice = slices.get(act);
        if (slice == null) {
            throw new IllegalStateException("no clause is about `" + act + "`: report it as a defect of Comity");
        }
        return slice;
    }
}
