package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
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
import org.comity.testkit.law.Laws;

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
            boolean bears =
                    variant.bearsOn(question) || scenario.expect().hangsOn().isPresent();
            return !bears
                    || scenario.expect().differences(variant.answer(question)).isEmpty();
        }
    }

    /** A scenario, with how many cases there are to weigh. */
    private record Weighed(Prepared prepared, int cases) {}

    /** A scenario with more cases is put to a mutant only where it is known that something tells the mutant. */
    private static final int FEW_CASES = 100;

    private final AuthorityProfile profile;
    private final ImmutableListMultimap<Act<?>, Prepared> scenarios;
    private final ImmutableMap<String, BiPredicate<Slice, AuthorityProfile>> laws;

    private ClauseMutation(
            AuthorityProfile profile,
            ImmutableListMultimap<Act<?>, Prepared> scenarios,
            ImmutableMap<String, BiPredicate<Slice, AuthorityProfile>> laws) {
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
                    Question<?> question = scenario.ask(profile);
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
        return with(name, (slice, judged) -> law.test(judged));
    }

    private ClauseMutation with(String name, BiPredicate<Slice, AuthorityProfile> law) {
        return new ClauseMutation(
                profile,
                scenarios,
                ImmutableMap.<String, BiPredicate<Slice, AuthorityProfile>>builder()
                        .putAll(laws)
                        .put(name, law)
                        .buildOrThrow());
    }

    /**
     * Adds the consistency certificate: a mutant of which it demands something that it does not demand of the profile is noticed, where
     * no scenario notices it. What is found and declared on purpose in the profile as it is counts for nothing.
     *
     * @return the mutation with it, by the name {@code certificate}
     */
    public ClauseMutation withCertificate() {
        return with("certificate", ReadyChecks.certificate());
    }

    /**
     * Adds ready laws: a mutant that breaks one which the profile keeps is noticed, where no scenario notices it. They are tried on
     * generated questions about one act, so that a few hundred tries say much; they take longer than scenarios.
     *
     * @param ready the laws of the profile, with what is switched off and excused
     * @return the mutation with them, by the name {@code laws}
     */
    public ClauseMutation withLaws(Laws ready) {
        return with("laws", ReadyChecks.laws(ready));
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
        ImmutableListMultimap<Act<?>, Weighed> asked = weighed(slices);
        List<Verdict> verdicts = Changes.of(profile.clauses()).parallelStream()
                .map(change -> new Verdict(change.mutant(), fate(change, slices, asked)))
                .toList();
        return new MutationReport(profile.authority().id(), ImmutableList.copyOf(verdicts));
    }

    /** The scenarios about each act, those first that are soonest answered. */
    private ImmutableListMultimap<Act<?>, Weighed> weighed(Map<Act<?>, Slice> slices) {
        ImmutableListMultimap.Builder<Act<?>, Weighed> weighed = ImmutableListMultimap.builder();
        slices.forEach((act, slice) -> scenarios.get(act).stream()
                .map(prepared -> new Weighed(prepared, slice.baseline().cases(prepared.question())))
                .sorted(Comparator.comparingInt(Weighed::cases))
                .forEach(scenario -> weighed.put(act, scenario)));
        return weighed.build();
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
                .filter(slice -> !holds(law, slice, slice.profile()))
                .forEach(slice -> {
                    throw new IllegalArgumentException("the law `" + name + "` does not hold of `" + slice.act()
                            + "` in the profile as it is: mend one of them first, or leave the law out");
                }));
    }

    private static boolean holds(BiPredicate<Slice, AuthorityProfile> law, Slice slice, AuthorityProfile judged) {
        try {
            return law.test(slice, judged);
        } catch (AssertionError fails) {
            return false;
        }
    }

    private Fate fate(Change change, Map<Act<?>, Slice> slices, ImmutableListMultimap<Act<?>, Weighed> asked) {
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
        Optional<Fate> soon = killed(variants, asked, scenario -> scenario.cases() <= FEW_CASES);
        if (soon.isPresent()) {
            return soon.get();
        }
        Optional<Slice> told = variants.entrySet().stream()
                .filter(mutant -> !mutant.getValue().isSame())
                .map(Map.Entry::getKey)
                .findFirst();
        if (told.isEmpty()) {
            return new Fate.Equivalent();
        }
        return killed(variants, asked, scenario -> scenario.cases() > FEW_CASES)
                .or(() -> failed(mutated))
                .orElseGet(() -> survived(change, told.get()));
    }

    private static Optional<Fate> killed(
            Map<Slice, Variant> variants, ImmutableListMultimap<Act<?>, Weighed> asked, Predicate<Weighed> among) {
        return variants.entrySet().stream()
                .flatMap(one -> asked.get(one.getKey().act()).stream()
                        .filter(among)
                        .filter(weighed -> !weighed.prepared().isMetBy(one.getValue())))
                .findFirst()
                .map(weighed -> new Fate.Killed(weighed.prepared().scenario().id()));
    }

    private Optional<Fate> failed(Map<Slice, AuthorityProfile> mutated) {
        return laws.entrySet().stream()
                .filter(law -> mutated.entrySet().stream()
                        .anyMatch(one -> !holds(law.getValue(), one.getKey(), one.getValue())))
                .findFirst()
                .map(law -> new Fate.Killed(law.getKey()));
    }

    /** The mutant is built again when it is asked about: thousands of them are not kept. */
    private static Fate survived(Change change, Slice slice) {
        return new Fate.Survived(
                () -> Difference.between(slice.profile(), slice.with(change.replaced()), slice.act())
                        .orElseThrow(),
                () -> slice.baseline().variant(slice.with(change.replaced())));
    }

    private static Slice known(Map<Act<?>, Slice> slices, Act<?> act) {
        Slice slice = slices.get(act);
        if (slice == null) {
            throw new IllegalStateException("no clause is about `" + act + "`: report it as a defect of Comity");
        }
        return slice;
    }
}
