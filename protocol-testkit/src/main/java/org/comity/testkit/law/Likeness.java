package org.comity.testkit.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.question.Named;
import org.comity.ruling.Defeat;
import org.comity.ruling.Ruling;

/** In what two rulings differ that should not, in words. */
final class Likeness {

    private Likeness() {}

    /** What a ruling says, whatever the order and whichever clauses say it: the first difference. */
    static Optional<String> inSubstance(Ruling one, Ruling other) {
        return Stream.<Optional<String>>of(
                        inOutcome(one, other),
                        differ("the duties", one, other, ruling -> ids(ruling.duties())),
                        differ(
                                "the route",
                                one,
                                other,
                                ruling -> steps(ruling.route().steps())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The outcome, how strong it is, and what is open. */
    static Optional<String> inOutcome(Ruling one, Ruling other) {
        return Stream.<Optional<String>>of(
                        differ(
                                "the outcome",
                                one,
                                other,
                                ruling -> ruling.outcome().name()),
                        differ(
                                "the strength",
                                one,
                                other,
                                ruling -> ruling.strength().map(Named::of).orElse("none")),
                        differ(
                                "what is open",
                                one,
                                other,
                                ruling -> ruling.reachable().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toList()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All that a ruling says, in whatever order. */
    static Optional<String> inAll(Ruling one, Ruling other) {
        return inSubstance(one, other)
                .or(() -> differ("the paragraphs", one, other, Ruling::paragraphs))
                .or(() -> differ("what applied", one, other, ruling -> paras(ruling.applied())))
                .or(() -> differ("what gave way", one, other, ruling -> set(ruling.defeated())))
                .or(() -> differ("what it hangs on", one, other, Ruling::hangsOn))
                .or(() -> differ("what may be cited", one, other, ruling -> set(ruling.possibleCitations())))
                .or(() -> differ("what may be owed", one, other, ruling -> set(ruling.possibleDuties())));
    }

    /** The clauses that take part in one of two rulings and not in the other. */
    static ImmutableSet<Clause> between(Ruling one, Ruling other) {
        return Sets.symmetricDifference(taking(one), taking(other)).immutableCopy();
    }

    /** The clauses that take part in a ruling: what applied, what gave way, and to what. */
    static ImmutableSet<Clause> taking(Ruling ruling) {
        return Stream.of(
                        ruling.applied().stream(),
                        ruling.defeated().stream().map(Defeat::clause),
                        ruling.defeated().stream().map(Defeat::by))
                .flatMap(clauses -> clauses)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<String> differ(String what, Ruling one, Ruling other, Function<Ruling, Object> read) {
        Object before = read.apply(one);
        Object after = read.apply(other);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(what + " changed from `" + before + "` to `" + after + "`");
    }

    private static ImmutableSet<String> ids(Collection<Duty> duties) {
        return duties.stream().map(Duty::id).sorted().collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> steps(Collection<Step> steps) {
        return steps.stream().map(Step::toString).sorted().collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> paras(Collection<Clause> clauses) {
        return clauses.stream().map(clause -> clause.para().toString()).sorted().collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> set(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(ImmutableSet.toImmutableSet());
    }

    /** Which clauses answered, for messages: those that applied first and then. */
    static String answered(Ruling first, Ruling then) {
        return "; first answered by " + by(first) + ", then by " + by(then);
    }

    private static String by(Ruling ruling) {
        return ruling.applied().isEmpty() ? "no clause" : named(ruling.applied());
    }

    /** Clauses by their numbers, for messages. */
    static String named(Collection<Clause> clauses) {
        return clauses.stream()
                .map(clause -> "`" + clause.para() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
