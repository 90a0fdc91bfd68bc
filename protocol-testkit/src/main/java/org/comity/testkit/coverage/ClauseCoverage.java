package org.comity.testkit.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Names;
import org.comity.ruling.Defeat;
import org.comity.ruling.Ruling;
import org.comity.testkit.Scenario;
import org.comity.testkit.ScenarioFile;

/**
 * Which clauses, exceptions and outcomes of a profile its scenarios reach. Immutable and thread-safe.
 *
 * <pre>{@code
 * ClauseCoverage.of(Mine.PROFILE, ScenarioFile.read(MineTest.class, "mine.jsonl"))
 *         .excusing(para("3.1"), "it takes effect next year")
 *         .requireEveryClause();
 * }</pre>
 *
 * <p>A clause is reached where it counts in the ruling on a scenario; that it applied and gave way is told apart. What scenarios
 * expect is of no matter here: that they are met is another test.
 */
public final class ClauseCoverage {

    /** A scenario and the ruling on it. */
    private record Ruled(String id, Ruling ruling) {}

    private final AuthorityProfile profile;
    private final ImmutableList<Ruled> ruled;
    private final ImmutableMap<Para, String> excuses;

    private ClauseCoverage(AuthorityProfile profile, ImmutableList<Ruled> ruled, ImmutableMap<Para, String> excuses) {
        this.profile = profile;
        this.ruled = ruled;
        this.excuses = excuses;
    }

    /**
     * Rules on every scenario of the profile's authority; those of others are left out.
     *
     * @param profile the profile
     * @param files the files of scenarios
     * @return what they reach
     * @throws IllegalArgumentException where no scenario is of the profile's authority, or a question cannot be asked
     */
    public static ClauseCoverage of(AuthorityProfile profile, ScenarioFile... files) {
        ImmutableList<Ruled> ruled = Arrays.stream(files)
                .flatMap(file -> file.scenarios().stream())
                .filter(scenario ->
                        scenario.authority().equals(profile.authority().id()))
                .map(scenario -> ruled(scenario, profile))
                .collect(ImmutableList.toImmutableList());
        if (ruled.isEmpty()) {
            throw new IllegalArgumentException("no scenario asks `"
                    + profile.authority().id() + "`: give a file with scenarios of that authority");
        }
        return new ClauseCoverage(profile, ruled, ImmutableMap.of());
    }

    private static Ruled ruled(Scenario scenario, AuthorityProfile profile) {
        return new Ruled(scenario.id(), scenario.rule(profile));
    }

    /**
     * Declares why no scenario has to reach a paragraph, or one part of it.
     *
     * @param para the paragraph
     * @param reason why
     * @return the coverage with it
     * @throws IllegalArgumentException where the reason is blank, or the profile has no such paragraph
     */
    public ClauseCoverage excusing(Para para, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "`" + para + "` is excused without a reason: say why no scenario has to reach it");
        }
        List<String> paras = profile.clauses().stream()
                .filter(clause -> clause.norm().isPresent())
                .map(clause -> clause.para().toString())
                .distinct()
                .toList();
        if (profile.clauses().stream().noneMatch(clause -> clause.norm().isPresent() && para.reaches(clause.para()))) {
            throw new IllegalArgumentException(
                    "`" + para + "` is excused, but no norm stands there: " + Names.remedy(para.toString(), paras));
        }
        return new ClauseCoverage(
                profile,
                ruled,
                ImmutableMap.<Para, String>builder()
                        .putAll(excuses)
                        .put(para, reason)
                        .buildKeepingLast());
    }

    /**
     * The profile.
     *
     * @return the profile whose scenarios were ruled on
     */
    public AuthorityProfile profile() {
        return profile;
    }

    /**
     * How many scenarios were ruled on.
     *
     * @return the number, never 0
     */
    public int scenarios() {
        return ruled.size();
    }

    /**
     * How far each clause is reached of which something can be asked.
     *
     * @return the clauses, in document order
     */
    public ImmutableList<ClauseReach> clauses() {
        return profile.clauses().stream()
                .filter(clause -> clause.norm().isPresent())
                .map(clause -> new ClauseReach(
                        clause,
                        ids(ruling -> counts(clause, ruling)),
                        ids(ruling -> givesWay(clause, ruling)),
                        excuse(clause)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> ids(Predicate<Ruling> reaching) {
        return ruled.stream()
                .filter(one -> reaching.test(one.ruling()))
                .map(Ruled::id)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean counts(Clause clause, Ruling ruling) {
        return ruling.applied().contains(clause) || refers(clause.norm().orElseThrow(), ruling);
    }

    /** A clause for any doubt has no part in a ruling but the route for whoever is unsure. */
    private static boolean refers(Norm norm, Ruling ruling) {
        Set<String> steps = new HashSet<>();
        ruling.whenUnsure().steps().stream().map(Step::id).forEach(steps::add);
        return norm.answersAnyDoubt() && norm.route().stream().map(Step::id).anyMatch(steps::contains);
    }

    private static boolean givesWay(Clause clause, Ruling ruling) {
        return ruling.defeated().stream().map(Defeat::clause).anyMatch(clause::equals);
    }

    private Optional<String> excuse(Clause clause) {
        return excuses.entrySet().stream()
                .filter(excuse -> excuse.getKey().reaches(clause.para()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * How far each exception is reached: each clause that limits, overrides or lifts, with each clause about the same act that gives way
     * to it.
     *
     * @return the exceptions, in document order
     */
    public ImmutableList<ExceptionReach> exceptions() {
        return profile.clauses().stream()
                .filter(clause -> clause.norm().isPresent())
                .flatMap(exception -> targets(exception)
                        .map(rule -> new ExceptionReach(
                                exception,
                                rule,
                                ids(ruling -> ruling.defeated().contains(new Defeat(rule, exception))))))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Clause> targets(Clause exception) {
        Norm norm = exception.norm().orElseThrow();
        ImmutableSet<Para> named = ImmutableSet.<Para>builder()
                .addAll(norm.limits())
                .addAll(norm.overrides())
                .build();
        return profile.clauses().stream()
                .filter(rule -> !rule.equals(exception))
                .filter(rule ->
                        rule.norm().filter(other -> other.act() == norm.act()).isPresent())
                .filter(rule -> named.stream()
                        .anyMatch(para -> para.reaches(rule.para())
                                && (rule.norm().orElseThrow().kind().prevails()
                                        || para.part().isPresent())));
    }

    /**
     * How far each outcome is reached that the profile gives in some possible world; exact, not a sample.
     *
     * @return the outcomes of each act, in document order of the acts
     */
    public ImmutableList<OutcomeReach> outcomes() {
        return profile.acts().stream()
                .flatMap(act -> profile.everyRuling(act).stream()
                        .map(Ruling::outcome)
                        .distinct()
                        .sorted()
                        .map(outcome -> new OutcomeReach(
                                act, outcome, ids(ruling -> ruling.act() == act && ruling.outcome() == outcome))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What keeps the coverage from being complete: clauses that no scenario reaches and that say no reason, and reasons for clauses
     * that scenarios do reach.
     *
     * @return a message each, in document order; none where every clause is reached or excused
     */
    public ImmutableList<String> faults() {
        List<String> faults = new ArrayList<>();
        ImmutableList<ClauseReach> clauses = clauses();
        for (ClauseReach reach : clauses) {
            if (!reach.isReached() && reach.excused().isEmpty()) {
                faults.add(reach.clause().para() + " " + Reports.act(reach.clause())
                        + (reach.givesWay().isEmpty()
                                ? ": no scenario reaches it"
                                : ": it only gives way, in `" + reach.givesWay().get(0) + "`")
                        + ": write one in which it counts, or excuse it with a reason");
            }
        }
        excuses.keySet().stream()
                .filter(para -> clauses.stream()
                        .filter(reach -> para.reaches(reach.clause().para()))
                        .allMatch(ClauseReach::isReached))
                .forEach(para -> faults.add(para + ": it is excused, but scenarios reach it: take the excuse away"));
        return ImmutableList.copyOf(faults);
    }

    /**
     * Fails where a clause is neither reached nor excused, or an excuse no longer applies.
     *
     * @throws AssertionError with every fault
     */
    public void requireEveryClause() {
        ImmutableList<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new AssertionError("the " + ruled.size() + " scenarios of `"
                    + profile.authority().id()
                    + "` leave " + faults.size() + (faults.size() == 1 ? " clause" : " clauses") + " open\n  "
                    + String.join("\n  ", faults));
        }
    }

    /**
     * The coverage in plain text: figures, then whatever no scenario reaches.
     *
     * @return lines
     */
    public String text() {
        return TextReport.of(this);
    }

    /**
     * The coverage as one page, which needs nothing else.
     *
     * @return HTML
     */
    public String html() {
        return HtmlReport.of(this);
    }
}
