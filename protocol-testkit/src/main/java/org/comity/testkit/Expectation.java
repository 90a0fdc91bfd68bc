package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.comity.clause.Deadline;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/**
 * What a scenario expects of the ruling. Immutable and thread-safe. Only the outcome has to be given; the rest is checked where it
 * is given.
 *
 * @param outcome what the protocol answers
 * @param also further outcomes that are accepted; the strength is then not compared
 * @param strength how strong the answer is
 * @param cites paragraphs that are among the ruling's: a printed number is met by any part of the paragraph, an exact one ({@code
 *     5.9[1]}) by itself; empty within says that it cites nothing
 * @param duties the names of duties that are among the ruling's; empty within says that none comes with it
 * @param route the whole route by the names of its steps; text in brackets is a note; empty within says that it goes nowhere
 * @param next the step to take now; {@code none} where there is none
 * @param fallen the names of all steps that fell away because a person concerned holds the office; empty within says that none did
 * @param unresolved the names of all steps of which it is not known whether they fall away; empty within says that there is none
 * @param whenUnsure the whole route of whoever is unsure, written like {@code route}
 * @param hangsOn the names of facts that are among those the answer hangs on; empty within says that it hangs on none
 * @param deadline by when one of the duties is due, in the deadline's words
 * @param exactly whether the paragraphs and duties named are all that the ruling has, and a printed number is met by itself alone;
 *     those not given are then not compared
 * @param contradicted that an outside key says otherwise, and why; not checked
 */
public record Expectation(
        Outcome outcome,
        ImmutableSet<Outcome> also,
        Optional<Strength> strength,
        Optional<ImmutableList<String>> cites,
        Optional<ImmutableList<String>> duties,
        Optional<ImmutableList<String>> route,
        Optional<String> next,
        Optional<ImmutableList<String>> fallen,
        Optional<ImmutableList<String>> unresolved,
        Optional<ImmutableList<String>> whenUnsure,
        Optional<ImmutableList<String>> hangsOn,
        Optional<String> deadline,
        boolean exactly,
        Optional<Contradiction> contradicted) {

    private static final Pattern NOTE = Pattern.compile("\\s*\\([^)]*\\)\\s*");
    private static final String NONE = "none";

    /**
     * An expectation of an outcome alone.
     *
     * @param outcome the outcome
     * @return the expectation
     */
    public static Expectation of(Outcome outcome) {
        return new Expectation(
                outcome,
                ImmutableSet.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /**
     * An expectation of all that a ruling answers: another ruling that meets it differs in nothing that a reader sees.
     *
     * @param ruling the ruling
     * @return its outcome, strength, paragraphs, duties with their deadlines, route, next step, whom to ask when unsure, and, where steps
     *     can fall away, those that did or may
     */
    public static Expectation exactly(Ruling ruling) {
        boolean emptied = !ruling.act().topic().emptyingSteps().isEmpty();
        return new Expectation(
                ruling.outcome(),
                ImmutableSet.of(),
                ruling.strength(),
                Optional.of(Words.numbers(ruling.citations())),
                Optional.of(ruling.duties().stream().map(Duty::toString).collect(ImmutableList.toImmutableList())),
                Optional.of(Words.steps(ruling.route())),
                Optional.of(ruling.route().next().map(Step::id).orElse(NONE)),
                emptied ? Optional.of(Words.ids(ruling.route().fallen())) : Optional.empty(),
                emptied ? Optional.of(Words.ids(ruling.route().unresolved())) : Optional.empty(),
                Optional.of(Words.steps(ruling.whenUnsure())),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    /**
     * Compares a ruling with what is expected.
     *
     * @param ruling the ruling
     * @return what differs, in the order of the keys; empty where the ruling meets it all
     */
    public ImmutableList<Difference> differences(Ruling ruling) {
        List<Difference> found = new ArrayList<>();
        boolean met = ruling.outcome() == outcome;
        if (!met && !also.contains(ruling.outcome())) {
            ImmutableSet<Outcome> accepted =
                    ImmutableSet.<Outcome>builder().add(outcome).addAll(also).build();
            found.add(new Difference("outcome", Words.quoted(accepted), "`" + ruling.outcome() + "`"));
        }
        if (strength.isPresent() && (met || also.isEmpty()) && !strength.equals(ruling.strength())) {
            found.add(new Difference("strength", quoted(strength), quoted(ruling.strength())));
        }
        addMissing(
                found,
                "cites",
                cites,
                ruling.citations(),
                exactly ? Words::addresses : Words::names,
                Words.numbers(ruling.citations()));
        addMissing(found, "duties", duties, ruling.duties(), Words::names, Words.duties(ruling.duties()));
        addOther(found, "route", route, Words.steps(ruling.route()));
        String actualNext = ruling.route().next().map(Step::id).orElse(NONE);
        next.map(step -> NOTE.matcher(step).replaceAll(""))
                .filter(step -> !step.equals(actualNext))
                .ifPresent(step -> found.add(new Difference("next", "`" + step + "`", "`" + actualNext + "`")));
        addOther(found, "fallen", fallen, Words.ids(ruling.route().fallen()));
        addOther(found, "unresolved", unresolved, Words.ids(ruling.route().unresolved()));
        addOther(found, "when-unsure", whenUnsure, Words.steps(ruling.whenUnsure()));
        addMissing(found, "hangs-on", hangsOn, ruling.hangsOn(), String::equals, ruling.hangsOn());
        ImmutableList<String> deadlines = deadlines(ruling);
        deadline.filter(words -> !deadlines.contains(words))
                .ifPresent(words -> found.add(new Difference("deadline", "`" + words + "`", Words.quoted(deadlines))));
        return ImmutableList.copyOf(found);
    }

    private <V> void addMissing(
            List<Difference> found,
            String what,
            Optional<ImmutableList<String>> wanted,
            Collection<V> actual,
            BiPredicate<String, V> names,
            Collection<String> shown) {
        if (wanted.isEmpty()) {
            return;
        }
        ImmutableList<String> missing = wanted.get().stream()
                .filter(name -> actual.stream().noneMatch(value -> names.test(name, value)))
                .collect(ImmutableList.toImmutableList());
        boolean tooMuch = (exactly || wanted.get().isEmpty())
                && actual.stream().anyMatch(value -> wanted.get().stream().noneMatch(name -> names.test(name, value)));
        if (missing.isEmpty() && exactly && tooMuch) {
            found.add(new Difference(what, "exactly " + Words.quoted(wanted.get()), Words.quoted(shown)));
        } else if (!missing.isEmpty() || tooMuch) {
            found.add(new Difference(what, Words.quoted(missing), Words.quoted(shown)).missing(missing));
        }
    }

    private static void addOther(
            List<Difference> found, String what, Optional<ImmutableList<String>> wanted, ImmutableList<String> actual) {
        wanted.map(Expectation::withoutNotes)
                .filter(steps -> !steps.equals(actual))
                .ifPresent(steps -> found.add(new Difference(what, Words.quoted(steps), Words.quoted(actual))
                        .missing(steps.stream()
                                .filter(step -> !actual.contains(step))
                                .toList())));
    }

    private static ImmutableList<String> withoutNotes(List<String> steps) {
        return steps.stream().map(step -> NOTE.matcher(step).replaceAll("")).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> deadlines(Ruling ruling) {
        return ruling.duties().stream()
                .flatMap(duty -> duty.by().stream())
                .map(Deadline::toString)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static String quoted(Optional<Strength> strength) {
        return strength.map(present -> "`" + present + "`").orElse("none");
    }
}
