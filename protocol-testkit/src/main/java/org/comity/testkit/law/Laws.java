package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.comity.clause.Para;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * All laws, tried on a profile. Immutable and thread-safe; each method returns a changed copy. The same laws tried on the same
 * profile come to the same, run after run, unless {@link #startingFrom another seed is given}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> laws() {
 *     return Laws.of(Mine.PROFILE)
 *             .withoutLaw("even-handedness", "only the opposition has spokespersons")
 *             .tests();
 * }
 * }</pre>
 */
public final class Laws {

    private static final int TRIES = 300;

    private final AuthorityProfile profile;
    private final Answering answering;
    private final ImmutableMap<Law, String> off;
    private final ImmutableMap<Law, ImmutableMap<Para, String>> excused;
    private final int tries;
    private final long seed;
    private final Trials onFacts;
    private final Trials onObjects;
    private final Trials onSides;

    private Laws(
            AuthorityProfile profile,
            Answering answering,
            ImmutableMap<Law, String> off,
            ImmutableMap<Law, ImmutableMap<Para, String>> excused,
            int tries,
            long seed) {
        this.profile = profile;
        this.answering = answering;
        this.off = off;
        this.excused = excused;
        this.tries = tries;
        this.seed = seed;
        this.onFacts = new Trials(profile, answering, false, norm -> false);
        this.onObjects = new Trials(profile, answering, true, norm -> false);
        this.onSides = new Trials(profile, answering, false, FairnessLaws::turnsOnSides);
    }

    /**
     * The laws for a profile, each tried 300 times, or once for each act where there are more.
     *
     * @param profile the profile
     * @return the laws
     */
    public static Laws of(AuthorityProfile profile) {
        return new Laws(profile, Answering.DIRECTLY, ImmutableMap.of(), ImmutableMap.of(), TRIES, 0);
    }

    /**
     * Switches a law off that is false of the profile on purpose. It is tried all the same, and fails once it holds.
     *
     * @param name the law's kebab-case name
     * @param reason why it is false of this profile
     * @return the laws
     * @throws IllegalArgumentException where no law has the name, it is switched off already, or there is no reason
     */
    public Laws withoutLaw(String name, String reason) {
        Law law = Law.named(name);
        requireReason(name, reason);
        if (off.containsKey(law)) {
            throw new IllegalArgumentException("`" + name + "` is switched off twice: leave one of them out");
        }
        return new Laws(profile, answering, with(off, law, reason), excused, tries, seed);
    }

    /**
     * Excuses clauses from a law: a counterexample that they alone bring about does not count, any other still does.
     *
     * @param name the law's kebab-case name
     * @param reason why the text wants it
     * @param first the paragraph of a clause
     * @param more those of others
     * @return the laws
     * @throws IllegalArgumentException where no law has the name, the profile has no such paragraph, or there is no reason
     */
    public Laws excusing(String name, String reason, Para first, Para... more) {
        Law law = Law.named(name);
        requireReason(name, reason);
        Map<Para, String> paras = new LinkedHashMap<>(excused.getOrDefault(law, ImmutableMap.of()));
        Stream.concat(Stream.of(first), Arrays.stream(more)).forEach(para -> {
            if (profile.clauses().stream().noneMatch(clause -> para.reaches(clause.para()))) {
                throw new IllegalArgumentException("`" + name + "` excuses `" + para + "`, but `"
                        + profile.authority().id() + "` has no such paragraph: leave it out");
            }
            paras.put(para, reason);
        });
        return new Laws(profile, answering, off, with(excused, law, ImmutableMap.copyOf(paras)), tries, seed);
    }

    private static void requireReason(String name, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "`" + name + "` is switched off or excused without a reason: say why it is false of this profile");
        }
    }

    private static <V> ImmutableMap<Law, V> with(ImmutableMap<Law, V> before, Law law, V value) {
        Map<Law, V> after = new LinkedHashMap<>(before);
        after.put(law, value);
        return ImmutableMap.copyOf(after);
    }

    /**
     * Has the profile asked by a host's own code.
     *
     * @param by how it is asked
     * @return the laws
     */
    public Laws answeredBy(Answering by) {
        return new Laws(profile, by, off, excused, tries, seed);
    }

    /**
     * Says how often each law is tried.
     *
     * @param count how often; at least once for each act in any case
     * @return the laws
     * @throws IllegalArgumentException where it is less than one
     */
    public Laws tries(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("the laws are tried " + count + " times: try them once at least");
        }
        return new Laws(profile, answering, off, excused, count, seed);
    }

    /**
     * Tries the laws on other questions.
     *
     * @param other any number; the laws are the same for the same number
     * @return the laws
     */
    public Laws startingFrom(long other) {
        return new Laws(profile, answering, off, excused, tries, other);
    }

    /**
     * The same laws of another profile, tried as often, with what is switched off and excused.
     *
     * @param other the other profile
     * @return its laws
     */
    public Laws on(AuthorityProfile other) {
        return new Laws(other, answering, off, excused, tries, seed);
    }

    /**
     * The laws as JUnit tests.
     *
     * @return one test a law, in their order; a law that speaks of nothing that the profile has is reported as skipped
     */
    public Stream<DynamicTest> tests() {
        return Arrays.stream(Law.values()).map(law -> DynamicTest.dynamicTest(law.id(), () -> test(law)));
    }

    private void test(Law law) {
        Verdict verdict = verdict(law);
        verdict.fault().ifPresent(fault -> {
            throw new AssertionError(fault);
        });
        Assumptions.assumeTrue(verdict.concerned(), verdict.toString());
    }

    /**
     * Tries all laws.
     *
     * @return a verdict a law, in their order
     */
    public ImmutableList<Verdict> verdicts() {
        return Arrays.stream(Law.values()).map(this::verdict).collect(ImmutableList.toImmutableList());
    }

    /**
     * Tries one law.
     *
     * @param law the law
     * @return the verdict
     */
    public Verdict verdict(Law law) {
        ImmutableList<Act<?>> acts = profile.acts().stream()
                .filter(act -> law.concerns(profile, act))
                .collect(ImmutableList.toImmutableList());
        Run run = new Run(
                law,
                trials(law),
                off.containsKey(law),
                excused.getOrDefault(law, ImmutableMap.of()).keySet());
        if (!acts.isEmpty()) {
            JqwikSession.run(() -> run.over(acts, Math.max(tries, acts.size()), new Random(seed)));
        }
        return new Verdict(
                law,
                profile.authority().id(),
                !acts.isEmpty()
                        && (run.looked() > 0 || acts.stream().anyMatch(act -> law.concernsSomeWorld(profile, act))),
                run.looked(),
                run.found(),
                Optional.ofNullable(off.get(law)),
                run.unneeded());
    }

    private Trials trials(Law law) {
        return law == Law.EVEN_HANDEDNESS ? onSides : law.isOfObjects() ? onObjects : onFacts;
    }
}
