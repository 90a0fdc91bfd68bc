package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.comity.clause.Clause;
import org.comity.engine.ReferenceEvaluator.Case;
import org.comity.engine.ReferenceEvaluator.Way;
import org.comity.engine.RandomProfile.Small;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.ProfileFaultsException;
import org.comity.question.Question;
import org.comity.ruling.Alternative;
import org.comity.ruling.Defeat;
import org.comity.ruling.Outcome;
import org.comity.ruling.Possible;
import org.comity.ruling.Presumption;
import org.comity.ruling.Ruling;

/**
 * The engine answers as the reference evaluator does: on generated profiles, on generated questions that leave facts unknown.
 *
 * <p>20,000 questions in an ordinary build; {@code -Dcomity.effort=50} asks a million.
 */
class EngineEqualsReferenceProperties {

    private static final int PROFILES = 4_000;
    private static final int QUESTIONS = 5;
    private static final int EFFORT = Integer.getInteger("comity.effort", 1);

    @Property(tries = PROFILES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theEngineAnswersAsTheReferenceDoes(@ForAll Random random) {
        for (int again = 0; again < EFFORT; again++) {
            RandomProfile generated = RandomProfile.of(random);
            AuthorityProfile profile = generated.profile();
            ReferenceEvaluator reference = generated.reference();
            for (int i = 0; i < QUESTIONS; i++) {
                int[] known = generated.known(random);
                boolean assuming = random.nextInt(4) == 0;
                Optional<String> difference = difference(generated, profile, reference, known, assuming);
                if (difference.isPresent()) {
                    throw new AssertionError(smallest(generated, known, assuming, difference.get()));
                }
            }
        }
    }

    /** Leaves out clauses and facts while the two still differ. */
    private static String smallest(RandomProfile from, int[] facts, boolean assuming, String found) {
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
                Optional<String> still = differenceIfWhole(without, known, assuming);
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
            Optional<String> still = differenceIfWhole(generated, known, assuming);
            if (still.isEmpty()) {
                known[column] = value;
            } else {
                difference = still.get();
            }
        }
        return difference + "\n" + generated.describe() + generated.question(known)
                + (assuming ? " assuming the ordinary" : "") + "\n";
    }

    private static Optional<String> differenceIfWhole(RandomProfile generated, int[] known, boolean assuming) {
        try {
            return difference(generated, generated.profile(), generated.reference(), known, assuming);
        } catch (ProfileFaultsException faulty) {
            return Optional.empty();
        }
    }

    private static Optional<String> difference(
            RandomProfile generated,
            AuthorityProfile profile,
            ReferenceEvaluator reference,
            int[] known,
            boolean assuming) {
        Question<Small> question = generated.question(known);
        boolean possible = reference.isPossible(known);
        Ruling ruling;
        try {
            ruling = profile.rule(assuming ? question.assumingOrdinary() : question);
        } catch (IllegalArgumentException refused) {
            return possible ? Optional.of("refused: " + refused.getMessage()) : Optional.empty();
        }
        if (!possible) {
            return Optional.of("answered what cannot be");
        }
        int[] values = known;
        if (assuming) {
            ReferenceEvaluator.Presumed presumed = reference.presume(known);
            Map<String, String> mattered = new LinkedHashMap<>();
            for (Presumption presumption : ruling.presumptions()) {
                mattered.put(presumption.fact(), presumption.value());
            }
            if (!mattered.equals(presumed.mattered())) {
                return Optional.of("presumed " + mattered + " not " + presumed.mattered());
            }
            values = presumed.values();
        } else if (!ruling.presumptions().isEmpty()) {
            return Optional.of("presumed unasked");
        }
        List<Way> ways = reference.ways(values, ruling.chosen().keySet());
        Way best = ReferenceEvaluator.best(ways);
        return compare(ruling, best, ways, Arrays.stream(values).noneMatch(value -> value < 0));
    }

    private static Optional<String> compare(Ruling ruling, Way best, List<Way> ways, boolean decided) {
        Case gives = best.gives();
        Map<String, List<Object>> pairs = new LinkedHashMap<>();
        pairs.put("chosen", List.of(ruling.chosen(), best.choices()));
        pairs.put("outcome", List.of(ruling.outcome(), gives.outcome()));
        pairs.put("reachable", List.of(ruling.reachable(), gives.outcomes()));
        pairs.put("strength", List.of(ruling.strength(), gives.strength()));
        pairs.put("citations", List.of(new HashSet<>(ruling.citations()), gives.citations()));
        pairs.put("duties", List.of(new HashSet<>(ruling.duties()), gives.duties()));
        pairs.put("possible citations", List.of(values(ruling.possibleCitations()), gives.possibleCitations()));
        pairs.put("possible duties", List.of(values(ruling.possibleDuties()), gives.possibleDuties()));
        pairs.put("steps", List.of(ruling.route().steps(), gives.steps()));
        pairs.put("unresolved", List.of(ruling.route().unresolved(), gives.unresolved()));
        pairs.put("exhausted", List.of(ruling.route().exhausted(), gives.exhausted()));
        if (decided) {
            Set<Clause> defeated = new HashSet<>();
            for (Defeat defeat : ruling.defeated()) {
                defeated.add(defeat.clause());
            }
            pairs.put("defeated", List.of(defeated, gives.defeated()));
        }
        pairs.put("alternatives", List.of(alternatives(ruling), missed(ruling, best, ways)));
        pairs.put("silence", List.of(ruling.silence().isPresent(), ruling.outcome() == Outcome.SILENT));
        return pairs.entrySet().stream()
                .filter(pair -> !pair.getValue().get(0).equals(pair.getValue().get(1)))
                .findFirst()
                .map(pair -> pair.getKey() + ": " + pair.getValue().get(0) + " but by the reference "
                        + pair.getValue().get(1) + "\n" + ruling + "\n" + ways);
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

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void statingWhatWasPresumedGivesTheSameAnswer(@ForAll Random random) {
        RandomProfile generated = RandomProfile.of(random);
        AuthorityProfile profile = generated.profile();
        int[] known = generated.known(random);
        if (!generated.reference().isPossible(known)) {
            return;
        }
        Ruling presuming = profile.rule(generated.question(known).assumingOrdinary());
        int[] stated = known.clone();
        for (Presumption presumption : presuming.presumptions()) {
            for (int column = 0; column < stated.length; column++) {
                if (generated.topic.columns().get(column).name().equals(presumption.fact())) {
                    stated[column] =
                            generated.topic.columns().get(column).values().indexOf(presumption.value());
                }
            }
        }
        Ruling stating = profile.rule(generated.question(stated));
        assertThat(stating.reachable()).isEqualTo(presuming.reachable());
        assertThat(stating.strength()).isEqualTo(presuming.strength());
        assertThat(stating.citations()).hasSameElementsAs(presuming.citations());
        assertThat(stating.duties()).hasSameElementsAs(presuming.duties());
        assertThat(stating.route()).isEqualTo(presuming.route());
    }
}
