package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.comity.authority.Party;
import org.comity.clause.Citation;
import org.comity.clause.Reading;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.ruling.Defeat;
import org.comity.ruling.Outcome;
import org.comity.ruling.Presumption;
import org.comity.ruling.Route;
import org.comity.ruling.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one ruling. Each failure shows the ruling in full. Not thread-safe.
 *
 * <p>A paragraph is named by its printed number ({@code 5.9}), which any part of it meets, or exactly ({@code 5.9[1]}).
 */
public final class RulingAssert extends AbstractAssert<RulingAssert, Ruling> {

    RulingAssert(@Nullable Ruling ruling) {
        super(ruling, RulingAssert.class);
    }

    /**
     * Asserts that the act can be done.
     *
     * @return this
     */
    public RulingAssert isPermitted() {
        return hasOutcome(Outcome.PERMITTED);
    }

    /**
     * Asserts that the act is not to be done, or that there is no right to it.
     *
     * @return this
     */
    public RulingAssert isProhibited() {
        return hasOutcome(Outcome.PROHIBITED);
    }

    /**
     * Asserts that the act has to be done.
     *
     * @return this
     */
    public RulingAssert isRequired() {
        return hasOutcome(Outcome.REQUIRED);
    }

    /**
     * Asserts that nothing in the protocol answers.
     *
     * @return this
     */
    public RulingAssert isSilent() {
        return hasOutcome(Outcome.SILENT);
    }

    /**
     * Asserts what the protocol answers.
     *
     * @param outcome the outcome, exactly: a requirement is no permission here
     * @return this
     */
    public RulingAssert hasOutcome(Outcome outcome) {
        isNotNull();
        return unless(actual.outcome() == outcome, "to be `" + outcome + "`, but it is `" + actual.outcome() + "`");
    }

    /**
     * Asserts that missing facts leave exactly these outcomes open.
     *
     * @param outcomes the outcomes, in any order
     * @return this
     */
    public RulingAssert reaches(Outcome... outcomes) {
        isNotNull();
        List<Outcome> wanted = named("an outcome", outcomes);
        return unless(
                actual.reachable().equals(ImmutableSet.copyOf(wanted)),
                "to reach " + Words.quoted(wanted) + ", but it reaches " + Words.quoted(actual.reachable()));
    }

    /**
     * Asserts how strong the answer is.
     *
     * @param strength the strength
     * @return this
     */
    public RulingAssert withStrength(Strength strength) {
        isNotNull();
        return unless(
                actual.strength().equals(Optional.of(strength)),
                "to have the strength `" + strength + "`, but it has "
                        + actual.strength().map(own -> "`" + own + "`").orElse("none"));
    }

    /**
     * Asserts that the ruling rests on these paragraphs, and perhaps on more.
     *
     * @param numbers printed or exact numbers
     * @return this
     */
    public RulingAssert cites(String... numbers) {
        isNotNull();
        for (String number : named("a paragraph", numbers)) {
            unless(
                    actual.citations().stream().anyMatch(citation -> Words.names(number, citation)),
                    "to cite `" + number + "`, but it cites " + Words.quoted(Words.numbers(actual.citations())));
        }
        return this;
    }

    /**
     * Asserts that the ruling rests on these paragraphs and on no other.
     *
     * @param numbers printed or exact numbers
     * @return this
     */
    public RulingAssert citesOnly(String... numbers) {
        cites(numbers);
        for (Citation citation : actual.citations()) {
            unless(
                    Arrays.stream(numbers).anyMatch(number -> Words.names(number, citation)),
                    "to cite only " + Words.quoted(Arrays.asList(numbers)) + ", but it also cites `" + citation.para()
                            + "`");
        }
        return this;
    }

    /**
     * Asserts that a duty comes with the answer.
     *
     * @param duty its kebab-case name, or its text
     * @return this
     */
    public RulingAssert owes(String duty) {
        isNotNull();
        return unless(
                actual.duties().stream().anyMatch(owed -> Words.names(duty, owed)),
                "to owe `" + duty + "`, but it owes " + Words.quoted(Words.duties(actual.duties())));
    }

    /**
     * Asserts that no duty comes with the answer.
     *
     * @return this
     */
    public RulingAssert owesNothing() {
        isNotNull();
        return unless(
                actual.duties().isEmpty(),
                "to owe nothing, but it owes " + Words.quoted(Words.duties(actual.duties())));
    }

    /**
     * Asserts to whom the matter goes: all parties of all steps, in order.
     *
     * @param parties offices, bodies or relations; none asserts that it goes nowhere
     * @return this
     */
    public RulingAssert goesTo(Party... parties) {
        isNotNull();
        ImmutableList<Party> named = parties(actual.route());
        return unless(
                named.equals(ImmutableList.copyOf(parties)),
                "to go to " + Words.named(Arrays.asList(parties)) + ", but it goes to " + Words.named(named));
    }

    /**
     * Asserts the whole route.
     *
     * @param steps the names of the steps, in order; {@code |} between alternatives, {@code +} between those who act together;
     *     none asserts that it goes nowhere
     * @return this
     */
    public RulingAssert goesAlong(String... steps) {
        isNotNull();
        ImmutableList<String> taken = Words.steps(actual.route());
        return unless(
                taken.equals(ImmutableList.copyOf(steps)),
                "to go along " + Words.quoted(Arrays.asList(steps)) + ", but it goes along " + Words.quoted(taken));
    }

    /**
     * Asserts the step to take now.
     *
     * @param step the name of the step
     * @return this
     */
    public RulingAssert goesNextTo(String step) {
        isNotNull();
        Optional<String> next = actual.route().next().map(Step::id);
        return unless(
                next.equals(Optional.of(step)),
                "to go next to `" + step + "`, but it goes next to "
                        + next.map(id -> "`" + id + "`").orElse("nobody"));
    }

    /**
     * Asserts that a fact was presumed, and that it mattered.
     *
     * @param fact the name of the fact, or {@code fact:element} for an element of a set
     * @return this
     */
    public RulingAssert presumes(String fact) {
        isNotNull();
        var presumed = actual.presumptions().stream().map(Presumption::fact).toList();
        return unless(presumed.contains(fact), "to presume `" + fact + "`, but it presumes " + Words.quoted(presumed));
    }

    /**
     * Asserts that the answer hangs on facts not yet known.
     *
     * @param facts the names of the facts, all of them among those it hangs on
     * @return this
     */
    public RulingAssert hangsOn(String... facts) {
        isNotNull();
        for (String fact : named("a fact", facts)) {
            unless(
                    actual.hangsOn().contains(fact),
                    "to hang on `" + fact + "`, but it hangs on " + Words.quoted(actual.hangsOn()));
        }
        return this;
    }

    /**
     * Asserts whom the text says to ask when unsure: all parties of all steps, in order.
     *
     * @param parties offices, bodies or relations; none asserts that it names nobody, or that the answer is plain
     * @return this
     */
    public RulingAssert asksWhenUnsure(Party... parties) {
        isNotNull();
        ImmutableList<Party> named = parties(actual.whenUnsure());
        return unless(
                named.equals(ImmutableList.copyOf(parties)),
                "to ask " + Words.named(Arrays.asList(parties)) + " when unsure, but it asks " + Words.named(named));
    }

    /**
     * Asserts that a doubtful text was read in a certain way.
     *
     * @param taken the reading taken
     * @return this
     */
    public RulingAssert isReadAs(String taken) {
        isNotNull();
        var readings = actual.readings().stream().map(Reading::taken).toList();
        return unless(
                readings.contains(taken),
                "to rest on the reading `" + taken + "`, but it rests on " + Words.quoted(readings));
    }

    /**
     * Asserts that a paragraph applied and gave way to another, or was lifted by it.
     *
     * @param number the paragraph that does not count, by its printed or exact number
     * @param by the paragraph that defeats it, by its printed or exact number
     * @return this
     */
    public RulingAssert letsGiveWay(String number, String by) {
        isNotNull();
        return unless(
                defeats(actual.defeated(), number, by),
                "to let `" + number + "` give way to `" + by + "`, but " + said(actual.defeated()));
    }

    /**
     * Asserts that a paragraph takes away what a higher layer gives, and so does not count.
     *
     * @param number the paragraph of the lower layer, by its printed or exact number
     * @param by the paragraph of the higher layer, by its printed or exact number
     * @return this
     */
    public RulingAssert reportsOverreaching(String number, String by) {
        isNotNull();
        return unless(
                defeats(actual.overreaching(), number, by),
                "to report that `" + number + "` takes away what `" + by + "` gives, but "
                        + said(actual.overreaching()));
    }

    /**
     * Asserts that no paragraph applied and gave way.
     *
     * @return this
     */
    public RulingAssert letsNothingGiveWay() {
        isNotNull();
        return unless(actual.defeated().isEmpty(), "to let nothing give way, but " + said(actual.defeated()));
    }

    private boolean defeats(List<Defeat> defeats, String number, String by) {
        String authority = actual.authority().id();
        return defeats.stream()
                .anyMatch(defeat -> Words.names(number, Citation.of(authority, defeat.clause()))
                        && Words.names(by, Citation.of(authority, defeat.by())));
    }

    private static String said(List<Defeat> defeats) {
        return defeats.isEmpty()
                ? "nothing does"
                : String.join("; ", defeats.stream().map(Defeat::toString).toList());
    }

    private static ImmutableList<Party> parties(Route route) {
        return route.steps().stream().flatMap(step -> step.parties().stream()).collect(ImmutableList.toImmutableList());
    }

    private RulingAssert unless(boolean met, String fault) {
        if (!met) {
            throw failure(
                    "%s",
                    "expected the ruling " + fault + ": mend the clauses, or what the test expects\n\n"
                            + actual.explain());
        }
        return this;
    }

    /** An assertion that names nothing would pass on everything. */
    @SafeVarargs
    private static <V> List<V> named(String what, V... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("the assertion looks at nothing: name " + what);
        }
        return Arrays.asList(values);
    }
}
