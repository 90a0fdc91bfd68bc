package org.comity.testkit.contract;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.comity.testkit.ClauseInventory;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.certificate.Checks;
import org.comity.testkit.certificate.Frozen;
import org.comity.testkit.coverage.ClauseCoverage;
import org.comity.testkit.law.Law;
import org.comity.testkit.law.Laws;
import org.comity.testkit.mutation.ClauseMutation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.opentest4j.TestAbortedException;

/**
 * Everything that a profile has to keep, as one JUnit class: its author extends it and names the profile and its files of scenarios.
 *
 * <pre>{@code
 * class MineTest extends ProfileContract {
 *     protected AuthorityProfile profile() {
 *         return Mine.PROFILE;
 *     }
 *
 *     protected List<ScenarioFile> scenarios() {
 *         return List.of(ScenarioFile.read(MineTest.class, "mine.jsonl"));
 *     }
 * }
 * }</pre>
 *
 * <p>Each part is a test of its own, so that a build shows which of them failed: that the profile is built, accounts for every
 * paragraph where an inventory is given, is consistent, keeps every law, meets every scenario; that the scenarios reach every clause,
 * and notice every change of one. What was found, with the seconds that each part took, stands in {@code target/comity}, as text and
 * as one page.
 *
 * <p>The other methods relax what is demanded, each with a reason or a figure. Tests of one's own can stand in the same class, which
 * has one instance. Not thread-safe: the parts run one after another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.SAME_THREAD)
public abstract class ProfileContract {

    private static final String NO_PROFILE = "there is no profile to look at: see `builds`";
    private static final String NO_SCENARIOS = "there are no scenarios to look at: see `meetsEveryScenario`";

    private final Course course = new Course();

    @SuppressWarnings("this-escape") // asked when JUnit runs the first test
    private final Given<AuthorityProfile> built = new Given<>(() -> Building.built(this::profile));

    @SuppressWarnings("this-escape") // asked when JUnit runs the first test
    private final Given<ImmutableList<ScenarioFile>> files = new Given<>(() -> ImmutableList.copyOf(scenarios()));

    /** Made by JUnit alone. */
    protected ProfileContract() {}

    /**
     * The profile.
     *
     * @return the profile; a fault in building it may be thrown
     */
    protected abstract AuthorityProfile profile();

    /**
     * The files of scenarios about the profile.
     *
     * @return the files; none by default, which fails, since nothing says then what the profile has to answer
     */
    protected List<ScenarioFile> scenarios() {
        return ImmutableList.of();
    }

    /**
     * The inventory of the text, each paragraph of which has to be accounted for.
     *
     * @return the inventory; none by default, and then nothing is accounted for
     */
    protected Optional<ClauseInventory> inventory() {
        return Optional.empty();
    }

    /**
     * What the certificate demands, and what is so on purpose.
     *
     * @return {@link Checks#standard()} by default
     */
    protected Checks checks() {
        return Checks.standard();
    }

    /**
     * The file of findings that were accepted as they are.
     *
     * @return the file; none by default, and then every fault fails
     */
    protected Optional<Frozen> frozen() {
        return Optional.empty();
    }

    /**
     * Switches laws off, excuses clauses, or says how often each is tried.
     *
     * @param all every law, for the profile
     * @return the laws; as they are given by default
     */
    protected Laws laws(Laws all) {
        return all;
    }

    /**
     * Excuses clauses that no scenario has to reach, each with its reason.
     *
     * @param coverage what the scenarios reach
     * @return the coverage; as it is given by default
     */
    protected ClauseCoverage coverage(ClauseCoverage coverage) {
        return coverage;
    }

    /**
     * How many clauses may be left unreached without a reason, while scenarios are still being written.
     *
     * @return the most that are accepted; 0 by default
     */
    protected int acceptedUnreached() {
        return 0;
    }

    /**
     * Adds what else would notice a changed clause.
     *
     * @param mutation the mutation of the profile, with its scenarios
     * @return the mutation; as it is given by default
     */
    protected ClauseMutation mutation(ClauseMutation mutation) {
        return mutation;
    }

    /**
     * The least part of the changes that can be noticed which has to be.
     *
     * @return from 0 to 1; 1, all of them, by default
     */
    protected double leastScore() {
        return 1;
    }

    /**
     * Whether clauses are changed in this build. A profile of hundreds of clauses takes a minute or more: have it looked at in a longer
     * build where that is too much.
     *
     * @return true by default
     */
    protected boolean mutates() {
        return true;
    }

    /**
     * The folder of the reports.
     *
     * @return {@code target/comity} by default
     */
    protected Path reports() {
        return Path.of("target", "comity");
    }

    /** The profile is built without a fault, and speaks of something. */
    @Test
    @Order(1)
    public final void builds() {
        course.check(Part.BUILDS, "", () -> {
            AuthorityProfile profile = built.orFail();
            return profile + ": " + profile.acts().size() + " acts, "
                    + profile.clauses().size() + " clauses";
        });
    }

    /** Every paragraph of the inventory has a clause, and the inventory has every paragraph that is cited. */
    @Test
    @Order(2)
    public final void accountsForEveryParagraph() {
        course.check(Part.ACCOUNT, "", () -> Judging.account(known(), inventory()));
    }

    /** The certificate is clean but for what is declared or frozen. */
    @Test
    @Order(3)
    public final void isConsistent() {
        course.check(Part.CERTIFICATE, "", () -> Judging.certificate(known(), checks(), frozen(), course));
    }

    /**
     * Every law that is not switched off holds.
     *
     * @return a test a law
     */
    @TestFactory
    @Order(4)
    public final Stream<DynamicTest> keepsEveryLaw() {
        Given<Laws> laws = new Given<>(() -> laws(Laws.of(known())));
        return Arrays.stream(Law.values())
                .map(law -> dynamicTest(
                        law.id(), () -> course.check(Part.LAWS, law.id(), () -> Judging.law(laws.orFail(), law))));
    }

    /**
     * Every scenario is met.
     *
     * @return a container a file, with a test a scenario
     */
    @TestFactory
    @Order(5)
    public final Stream<DynamicContainer> meetsEveryScenario() {
        AuthorityProfile profile = known();
        ImmutableList<ScenarioFile> all = readAll();
        return all.stream()
                .map(file -> dynamicContainer(
                        file.name(),
                        file.scenarios().stream()
                                .map(scenario -> dynamicTest(
                                        scenario.id() + " " + scenario.question(),
                                        () -> course.check(
                                                Part.SCENARIOS,
                                                scenario.id(),
                                                () -> Judging.scenario(scenario, profile))))));
    }

    private ImmutableList<ScenarioFile> readAll() {
        try {
            ImmutableList<ScenarioFile> all = files.orFail();
            if (all.isEmpty()) {
                throw new AssertionError(
                        "no scenario says what `" + known().authority().id()
                                + "` has to answer: override `scenarios()` and give a file with one JSON object a line");
            }
            return all;
        } catch (RuntimeException | Error failure) {
            course.check(Part.SCENARIOS, "", () -> {
                throw failure;
            });
            throw failure;
        }
    }

    /** Every clause is reached by a scenario, or says why not. */
    @Test
    @Order(6)
    public final void scenariosReachEveryClause() {
        course.check(
                Part.COVERAGE,
                "",
                () -> Reaching.judge(coverage(ClauseCoverage.of(known(), asked())), acceptedUnreached(), course));
    }

    /** Every change of a clause that changes an answer is noticed. */
    @Test
    @Order(7)
    public final void scenariosNoticeEveryChange() {
        course.check(Part.MUTATION, "", () -> {
            ScenarioFile[] asked = asked();
            return Noticing.judge(
                    mutates(),
                    () -> {
                        Judging.requireMet(known(), asked);
                        return mutation(ClauseMutation.of(known()).with(asked));
                    },
                    leastScore(),
                    course,
                    asked);
        });
    }

    private AuthorityProfile known() {
        return built.orLeaveOut(NO_PROFILE);
    }

    private ScenarioFile[] asked() {
        known();
        ImmutableList<ScenarioFile> all = files.orLeaveOut(NO_SCENARIOS);
        if (all.isEmpty()) {
            throw new TestAbortedException(NO_SCENARIOS);
        }
        return all.toArray(ScenarioFile[]::new);
    }

    /**
     * Writes the report, and gives its summary to JUnit.
     *
     * @param info the class
     * @param reporter where the summary goes
     */
    @AfterAll
    public final void report(TestInfo info, TestReporter reporter) {
        String name = built.orElse(profile -> profile.authority().id(), info.getDisplayName());
        reporter.publishEntry("comity", new ContractReport(name, course).writeTo(reports()));
    }
}
