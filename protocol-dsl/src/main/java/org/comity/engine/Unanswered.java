package org.comity.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.authority.Party;
import org.comity.clause.NormKind;
import org.comity.clause.Step;
import org.comity.engine.ActAnalysis.Hit;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Topic;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/** Finds worlds in which nothing answers, and routes on which nobody is left to decide. */
final class Unanswered {

    private Unanswered() {}

    static ImmutableList<Hit> silences(Situations situations, Fewest fewest) {
        boolean addressed = situations.own().stream()
                .mapToObj(rule -> situations.rules().get(rule).kind())
                .anyMatch(kind -> kind.hasDirection() || kind == NormKind.SENDS_DOUBTS);
        if (!addressed) {
            return ImmutableList.of();
        }
        return fewest.after(List.of(Box.ANYTHING), standing -> isSilent(situations.ruling(standing)))
                .map(values -> ImmutableList.of(new Hit(ImmutableList.of(), fewest.named(values))))
                .orElse(ImmutableList.of());
    }

    /** Whether no clause answers, stops short, or was lifted. */
    private static boolean isSilent(Ruling ruling) {
        return ruling.outcome() == Outcome.SILENT && ruling.applied().isEmpty();
    }

    static ImmutableList<Hit> deadEnds(Situations situations, Fewest fewest) {
        ImmutableList.Builder<Hit> found = ImmutableList.builder();
        situations.own().stream().forEach(rule -> {
            List<Box> nobody = nobodyLeft(situations, rule);
            if (!nobody.isEmpty()) {
                deadEnd(situations, fewest, rule, nobody).ifPresent(found::add);
            }
        });
        return found.build();
    }

    private static Optional<Hit> deadEnd(Situations situations, Fewest fewest, int rule, List<Box> nobody) {
        for (Box gone : nobody) {
            int[] told = fewest.nothing();
            for (int at = 0; at < gone.columns().length(); at++) {
                told[gone.columns().get(at)] =
                        Long.numberOfTrailingZeros(gone.allowed().get(at));
            }
            List<Box> seeds = new ArrayList<>();
            fewest.together(rule).forEach(box -> box.and(gone).ifPresent(seeds::add));
            Optional<int[]> values = fewest.keeping(
                    told,
                    seeds,
                    standing -> situations.of(standing).counts(rule)
                            && situations.ruling(standing, told).route().exhausted());
            if (values.isPresent()) {
                return Optional.of(new Hit(ImmutableList.of(situations.clause(rule)), fewest.named(values.get())));
            }
        }
        return Optional.empty();
    }

    /** The boxes in which every step that decides falls away; none where there is no such step, or one always stays. */
    private static List<Box> nobodyLeft(Situations situations, int rule) {
        Topic<?> topic = situations.act().topic();
        List<Box> gone = new ArrayList<>();
        for (Step step : situations.rules().get(rule).norm().route()) {
            if (step.kind() == Step.Kind.DECIDE) {
                List<Box> falls = new ArrayList<>();
                step.unless().map(condition -> boxes(condition, topic)).ifPresent(falls::addAll);
                held(step, topic).ifPresent(falls::add);
                gone = gone.isEmpty() ? falls : both(gone, falls);
                if (gone.isEmpty()) {
                    return gone;
                }
            }
        }
        return gone;
    }

    private static List<Box> boxes(Condition<?> condition, Topic<?> topic) {
        return condition.facts().stream().allMatch(topic::knows) ? condition.boxes(topic) : List.of();
    }

    private static List<Box> both(List<Box> some, List<Box> others) {
        List<Box> both = new ArrayList<>();
        some.forEach(box -> others.forEach(other -> box.and(other).ifPresent(both::add)));
        return both;
    }

    /** That a person concerned holds every office of a step. */
    private static Optional<Box> held(Step step, Topic<?> topic) {
        Box held = Box.ANYTHING;
        for (Party party : step.parties()) {
            Optional<Box> its = held(party, topic);
            if (its.isEmpty()) {
                return Optional.empty();
            }
            held = held.and(its.get()).orElseThrow();
        }
        return Optional.of(held);
    }

    private static Optional<Box> held(Party party, Topic<?> topic) {
        for (Fact<?> holders : topic.emptyingSteps()) {
            int position = topic.position(holders);
            for (Column column : holders.columns()) {
                if (column.name().equals(holders.name() + ":" + party.id())) {
                    return Optional.of(Box.of(position, 0b10));
                }
                position++;
            }
        }
        return Optional.empty();
    }
}
