package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.question.Column;
import org.comity.question.Question;
import org.comity.ruling.Alternative;
import org.comity.ruling.Outcome;
import org.comity.ruling.Presumption;
import org.comity.ruling.Ruling;

/** Laws on facts that are not known, on choices that are not made, and on presumptions. */
final class UnknownLaws {

    private static final int COMPLETIONS = 4;

    private UnknownLaws() {}

    static Check agreesWithEveryCompletion(Trial trial) {
        Ruling open = trial.rule();
        if (unknown(trial).isEmpty()) {
            return Check.NOTHING;
        }
        Optional<Question<?>> chosen = trial.given(open.chosen());
        if (chosen.isEmpty()) {
            return Check.broken("the choice made for the person asking, " + open.chosen() + ", cannot be");
        }
        Possibilities possibilities = trial.subject().possibilities();
        Random dice = trial.dice();
        for (int i = 0; i < COMPLETIONS; i++) {
            int[] world = possibilities
                    .world(possibilities.left(Possibilities.known(chosen.get())), dice)
                    .orElseThrow();
            Map<String, String> circumstances = new LinkedHashMap<>();
            for (int column = 0; column < world.length; column++) {
                Column known = possibilities.columns().get(column);
                if (turnsOut(trial, known)) {
                    circumstances.put(known.name(), known.values().get(world[column]));
                }
            }
            circumstances.putAll(open.chosen());
            Ruling complete = trial.rule(trial.given(circumstances).orElseThrow());
            Optional<String> difference = disagrees(open, complete);
            if (difference.isPresent()) {
                return Check.broken(difference.get() + ", where " + differing(trial, complete), complete.applied());
            }
        }
        return Check.KEPT;
    }

    /** What is still to be done falls away once a choice that does it is stated, so duties are compared where none was made. */
    private static Optional<String> disagrees(Ruling open, Ruling complete) {
        if (!open.reachable().containsAll(complete.reachable())) {
            return Optional.of("with facts unknown only " + open.reachable() + " can come out, but "
                    + complete.reachable() + " does");
        }
        if (!open.chosen().isEmpty()) {
            return Optional.empty();
        }
        if (!complete.paragraphs().containsAll(open.paragraphs())) {
            return Optional.of("with facts unknown " + open.paragraphs()
                    + " are cited in any case, but once they are known " + complete.paragraphs());
        }
        if (!complete.duties().containsAll(open.duties())) {
            return Optional.of("with facts unknown " + open.duties() + " are owed in any case, but once they are known "
                    + complete.duties());
        }
        return Optional.empty();
    }

    /** Who holds the offices of a route is no circumstance that turns out: where it is not known, the route says so. */
    private static boolean turnsOut(Trial trial, Column column) {
        return !column.fact().isChoice() && !trial.act().topic().emptyingSteps().contains(column.fact());
    }

    private static String differing(Trial trial, Ruling complete) {
        ImmutableMap<String, String> known = trial.question().known();
        return complete.reasons().suffices().entrySet().stream()
                .filter(fact -> !known.containsKey(fact.getKey()))
                .map(fact -> "`" + fact.getKey() + "` is `" + fact.getValue() + "`")
                .collect(Collectors.joining(", "));
    }

    private static ImmutableList<Column> unknown(Trial trial) {
        return IntStream.range(0, trial.act().topic().columns().size())
                .filter(column -> trial.question().value(column) < 0)
                .mapToObj(column -> trial.act().topic().columns().get(column))
                .collect(ImmutableList.toImmutableList());
    }

    static Check knowingMoreNeverOpensMore(Trial trial) {
        Ruling before = trial.rule();
        List<Column> open = new ArrayList<>(unknown(trial));
        open.removeIf(column -> !turnsOut(trial, column));
        if (open.isEmpty()) {
            return Check.NOTHING;
        }
        Collections.shuffle(open, trial.dice());
        Column column = open.stream()
                .filter(hangs -> before.hangsOn().contains(hangs.name()))
                .findFirst()
                .orElse(open.get(0));
        for (String value : column.values()) {
            Map<String, String> facts = new LinkedHashMap<>(before.chosen());
            facts.put(column.name(), value);
            Optional<Question<?>> known = trial.given(facts);
            if (known.isPresent()) {
                Ruling after = trial.rule(known.get());
                if (!before.reachable().containsAll(after.reachable())) {
                    return Check.broken(
                            "once `" + column + "` is known to be `" + value + "`, " + after.reachable()
                                    + " can come out, where only " + before.reachable() + " could",
                            after.applied());
                }
            }
        }
        return Check.KEPT;
    }

    static Check undeterminedSaysWhatItHangsOn(Trial trial) {
        Ruling ruling = trial.rule();
        boolean undetermined = ruling.outcome() == Outcome.UNDETERMINED;
        if (!undetermined) {
            return ruling.reachable().equals(ImmutableSet.of(ruling.outcome()))
                    ? Check.NOTHING
                    : Check.broken(
                            "the answer is " + ruling.outcome() + ", but " + ruling.reachable() + " can come out");
        }
        if (ruling.reachable().size() < 2 || ruling.hangsOn().isEmpty()) {
            return Check.broken("the answer is undetermined, without two outcomes and the facts on which they hang");
        }
        ImmutableList<Column> unknown = unknown(trial);
        for (String name : ruling.hangsOn()) {
            boolean open = unknown.stream()
                    .anyMatch(column ->
                            (column.name().equals(name) || column.fact().name().equals(name))
                                    && !column.fact().isChoice());
            if (!open) {
                return Check.broken("the answer hangs on `" + name + "`, which is known or a choice");
            }
        }
        return Check.KEPT;
    }

    static Check theChoiceMadeReplays(Trial trial) {
        Ruling ruling = trial.rule();
        if (ruling.chosen().isEmpty()) {
            return Check.NOTHING;
        }
        return trial.given(ruling.chosen())
                .map(trial::rule)
                .map(made -> made.reachable().equals(ruling.reachable())
                        ? Check.KEPT
                        : Check.broken(
                                "the answer is " + ruling.reachable() + ", but once the choice made for it is stated, "
                                        + ruling.chosen() + ", it is " + made.reachable(),
                                Likeness.between(ruling, made)))
                .orElseGet(() ->
                        Check.broken("the choice made for the person asking, " + ruling.chosen() + ", cannot be"));
    }

    static Check alternativesReplay(Trial trial) {
        Ruling ruling = trial.rule();
        if (ruling.alternatives().isEmpty()) {
            return Check.NOTHING;
        }
        for (Alternative other : ruling.alternatives()) {
            Map<String, String> choices = new LinkedHashMap<>(ruling.chosen());
            choices.putAll(other.choices());
            Optional<Ruling> made = trial.given(choices).map(trial::rule);
            if (made.isPresent() && !canGive(made.get(), other)) {
                return Check.broken(
                        "the answer says that " + other + ", but once it is stated "
                                + made.get().reachable() + " comes out",
                        made.get().applied());
            }
        }
        return Check.KEPT;
    }

    /** An alternative is told with the fewest choices that bring it about; others that are still open may do better. */
    private static boolean canGive(Ruling made, Alternative told) {
        return made.reachable().equals(told.outcomes())
                || made.alternatives().stream().map(Alternative::outcomes).anyMatch(told.outcomes()::equals);
    }

    static Check presumptionsReplay(Trial trial) {
        Ruling presuming = trial.rule(trial.question().assumingOrdinary());
        if (presuming.presumptions().isEmpty()) {
            return Check.NOTHING;
        }
        Map<String, String> stated =
                presuming.presumptions().stream().collect(Collectors.toMap(Presumption::fact, Presumption::value));
        Optional<Question<?>> question = trial.given(stated);
        if (question.isEmpty()) {
            return Check.broken("what was presumed, " + presuming.presumptions() + ", cannot be");
        }
        Ruling made = trial.rule(question.get().assumingOrdinary());
        return Likeness.inAll(presuming, made)
                .map(difference -> Check.broken(
                        "once what was presumed is stated, " + presuming.presumptions() + ", " + difference,
                        Likeness.between(presuming, made)))
                .orElse(Check.KEPT);
    }
}
