package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.comity.clause.Clause;
import org.comity.engine.RandomTopic.Small;
import org.comity.engine.ReferenceEvaluator.Way;
import org.comity.profile.ProfileFaultsException;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Question;
import org.comity.ruling.Alternative;
import org.comity.ruling.Outcome;
import org.comity.ruling.Possible;
import org.comity.ruling.Ruling;

/**
 * The engine answers as the reference evaluator does: on generated profiles, on generated questions that leave facts unknown.
 *
 * <p>100,000 questions in an ordinary build; {@code -Dcomity.effort=50} asks five million, as the profile {@code nightly} does.
 */
class EngineEqualsReferenceProperties {

    private static final int TRIES = 250;
    private static final int PROFILES = 8;
    private static final int QUESTIONS = 50;
    private static final int EFFORT = Integer.getInteger("comity.effort", 1);

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theEngineAnswersAsTheReferenceDoes(@ForAll Random random) {
        random.longs((long) PROFILES * EFFORT).boxed().toList().parallelStream().forEach(dice -> {
            Random own = new Random(dice);
            RandomProfile generated = RandomProfile.of(own);
            found(generated, clauses -> RandomProfile.profile(clauses)::rule, own)
                    .ifPresent(difference -> {
                        throw new AssertionError(difference);
                    });
        });
    }

    /** Answers questions. */
    interface Engine {
        Ruling rule(Question<?> question);
    }

    /**
     * A difference between an engine and the reference on some questions, made as small as can be.
     *
     * @param generated what both answer from
     * @param engine makes an engine from clauses
     * @param dice draws the questions
     */
    static Optional<String> found(RandomProfile generated, Function<List<Clause>, Engine> engine, Random dice) {
        ReferenceEvaluator reference = generated.reference();
        Engine answers = engine.apply(generated.clauses);
        for (int i = 0; i < QUESTIONS; i++) {
            int[] known = generated.known(dice);
            boolean assuming = dice.nextInt(4) == 0;
            Optional<String> difference = difference(generated, answers, reference, known, assuming);
            if (difference.isPresent()) {
                return Optional.of(smallest(generated, engine, known, assuming, difference.get()));
            }
        }
        return Optional.empty();
    }

    /** Leaves out clauses and facts while the two still differ. */
    private static String smallest(
            RandomProfile from, Function<List<Clause>, Engine> engine, int[] facts, boolean assuming, String found) {
        RandomProfile generated = from;
        int[] known = facts.clone();
        String difference = found;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Clause clause : generated.clauses) {
                List<Clause> fewer = new ArrayList<>(generated.clauses);
                fewer.remove(clause);
                RandomProfile without = generated.with(fewer);
                Optional<String> still = differenceIfWhole(without, engine, known, assuming);
                if (still.isPresent()) {
                    generated = without;
                    difference = still.get();
                    smaller = true;
                    break;
                }
            }
        }
        for (int column = 1; column < known.length; column++) {
            int value = known[column];
            known[column] = -1;
            Optional<String> still = differenceIfWhole(generated, engine, known, assuming);
            if (still.isEmpty()) {
                known[column] = value;
            } else {
                difference = still.get();
            }
        }
        return difference + "\n" + generated.describe() + generated.question(known)
                + (assuming ? " assuming the ordinary" : "") + "\n";
    }

    private static Optional<String> differenceIfWhole(
            RandomProfile generated, Function<List<Clause>, Engine> engine, int[] known, boolean assuming) {
        try {
            return difference(generated, engine.apply(generated.clauses), generated.reference(), known, assuming);
        } catch (ProfileFaultsException faulty) {
            return Optional.empty();
        }
    }

    private static Optional<String> difference(
            RandomProfile generated, Engine engine, ReferenceEvaluator reference, int[] known, boolean assuming) {
        Question<Small> question = generated.question(known);
        boolean possible = reference.isPossible(known);
        Ruling ruling;
        try {
            ruling = engine.rule(assuming ? question.assumingOrdinary() : question);
        } catch (IllegalArgumentException refused) {
            return possible ? Optional.of("refused: " + refused.getMessage()) : Optional.empty();
        }
        if (!possible) {
            return Optional.of("answered what cannot be");
        }
        if (!assuming) {
            List<Way> ways = reference.ways(known, spokenChoices(generated, known));
            Way best = ReferenceEvaluator.best(ways);
            return compare(answers(ruling, best.gives()), ruling, ways)
                    .or(() -> compare(circumstances(ruling, best, ways, known), ruling, ways));
        }
        return presumed(generated, reference, known, ruling);
    }

    /** Stating what the ruling lists as presumed gives its answer: it hides no assumption. */
    private static Optional<String> presumed(
            RandomProfile generated, ReferenceEvaluator reference, int[] known, Ruling ruling) {
        Map<String, String> listed = new LinkedHashMap<>();
        ruling.presumptions().forEach(presumed -> listed.put(presumed.fact(), presumed.value()));
        if (generated.topic.impossible().isEmpty()
                && !listed.equals(reference.presume(known).mattered())) {
            return Optional.of("presumed " + listed + " not " + reference.presume(known));
        }
        int[] values = known.clone();
        for (int column = 0; column < values.length; column++) {
            String value = listed.get(generated.topic.columns().get(column).name());
            if (value != null) {
                values[column] = generated.topic.columns().get(column).values().indexOf(value);
            }
        }
        List<Way> ways = reference.ways(values, spokenChoices(generated, values));
        return compare(answers(ruling, ReferenceEvaluator.best(ways).gives()), ruling, ways);
    }

    private static Optional<String> compare(Map<String, List<Object>> pairs, Ruling ruling, List<Way> ways) {
        return pairs.entrySet().stream()
                .filter(pair -> !pair.getValue().get(0).equals(pair.getValue().get(1)))
                .findFirst()
                .map(pair -> pair.getKey() + ": " + pair.getValue().get(0) + " but by the reference "
                        + pair.getValue().get(1) + "\n" + ruling + "\n" + ways);
    }

    private static Map<String, List<Object>> answers(Ruling ruling, ReferenceCase gives) {
        Map<String, List<Object>> pairs = new LinkedHashMap<>();
        pairs.put("outcome", List.of(ruling.outcome(), gives.outcome()));
        pairs.put("reachable", List.of(ruling.reachable(), gives.outcomes()));
        pairs.put("strength", List.of(ruling.strength(), gives.strength()));
        pairs.put("citations", List.of(new HashSet<>(ruling.citations()), gives.citations()));
        pairs.put("duties", List.of(new HashSet<>(ruling.duties()), gives.duties()));
        pairs.put("possible citations", List.of(values(ruling.possibleCitations()), gives.possibleCitations()));
        pairs.put("possible duties", List.of(values(ruling.possibleDuties()), gives.possibleDuties()));
        pairs.put("possible steps", List.of(values(ruling.possibleSteps()), gives.possibleSteps()));
        pairs.put("steps", List.of(new HashSet<>(ruling.route().steps()), new HashSet<>(gives.steps())));
        pairs.put("next", List.of(ruling.route().next(), gives.next()));
        pairs.put("fallen", List.of(new HashSet<>(ruling.route().fallen()), new HashSet<>(gives.fallen())));
        pairs.put("unresolved", List.of(ruling.route().unresolved(), gives.unresolved()));
        pairs.put("exhausted", List.of(ruling.route().exhausted(), gives.exhausted()));
        pairs.put("silence", List.of(ruling.silence().isPresent(), ruling.outcome() == Outcome.SILENT));
        return pairs;
    }

    private static Map<String, List<Object>> circumstances(Ruling ruling, Way best, List<Way> ways, int[] known) {
        Map<String, List<Object>> pairs = new LinkedHashMap<>();
        pairs.put("presumptions", List.of(ruling.presumptions(), List.of()));
        pairs.put("chosen", List.of(ruling.chosen(), mattering(best, ways)));
        pairs.put("alternatives", List.of(alternatives(ruling), missed(ruling, best, ways)));
        if (Arrays.stream(known).noneMatch(value -> value < 0)) {
            Set<Clause> defeated = new HashSet<>();
            ruling.defeated().forEach(defeat -> defeated.add(defeat.clause()));
            pairs.put("defeated", List.of(defeated, best.gives().defeated()));
        }
        return pairs;
    }

    /** The choices that alone change what is given, beside the others as they were made. */
    private static Map<String, String> mattering(Way best, List<Way> ways) {
        Map<String, String> mattering = new LinkedHashMap<>(best.choices());
        mattering
                .keySet()
                .removeIf(choice -> ways.stream()
                        .filter(way -> Maps.difference(way.choices(), best.choices())
                                .entriesDiffering()
                                .keySet()
                                .equals(Set.of(choice)))
                        .allMatch(way -> way.gives().sameAnswer(best.gives())));
        return mattering;
    }

    /** The unstated choices that the boxes of norms still open name, in vain or not: the engine makes them all. */
    private static Set<String> spokenChoices(RandomProfile generated, int[] known) {
        Set<String> spoken = new HashSet<>();
        for (Rule rule : Ruleset.about(generated.act, ImmutableList.copyOf(generated.clauses))
                .rules()) {
            Set<String> open = new HashSet<>();
            boolean certain = false;
            for (Box box : rule.condition().boxes(generated.topic)) {
                Set<Column> unknown = new HashSet<>();
                boolean possible = true;
                for (int at = 0; at < box.columns().length(); at++) {
                    int column = box.columns().get(at);
                    if (known[column] < 0) {
                        unknown.add(generated.topic.columns().get(column));
                    } else {
                        possible &= (box.allowed().get(at) >> known[column] & 1) == 1;
                    }
                }
                certain |= possible && unknown.isEmpty();
                if (possible) {
                    unknown.stream()
                            .filter(column -> column.fact().isChoice())
                            .forEach(choice -> open.add(choice.name()));
                }
            }
            spoken.addAll(certain ? Set.of() : open);
        }
        return spoken;
    }

    private static <V> Set<V> values(List<Possible<V>> possible) {
        Set<V> values = new HashSet<>();
        possible.forEach(one -> values.add(one.value()));
        return values;
    }

    private static Set<Object> alternatives(Ruling ruling) {
        return new LinkedHashSet<>(ruling.alternatives());
    }

    /** The ruling's alternatives where they are true and cover every way that gives something else; else what is amiss. */
    private static Set<Object> missed(Ruling ruling, Way best, List<Way> ways) {
        for (Alternative alternative : ruling.alternatives()) {
            Map<String, String> choices = new LinkedHashMap<>(best.choices());
            choices.putAll(alternative.choices());
            Optional<Way> way =
                    ways.stream().filter(one -> one.choices().equals(choices)).findFirst();
            if (way.isEmpty()
                    || !way.get().gives().outcomes().equals(alternative.outcomes())
                    || alternative.outcomes().equals(best.gives().outcomes())) {
                return Set.of("not " + alternative);
            }
        }
        for (Way way : ways) {
            boolean same = way.gives().outcomes().equals(best.gives().outcomes());
            if (!same && ruling.alternatives().stream().noneMatch(alternative -> covers(alternative, way))) {
                return Set.of("also " + way.choices() + " gives " + way.gives().outcomes());
            }
        }
        return alternatives(ruling);
    }

    private static boolean covers(Alternative alternative, Way way) {
        return alternative.outcomes().equals(way.gives().outcomes())
                && way.choices().entrySet().containsAll(alternative.choices().entrySet());
    }
}
