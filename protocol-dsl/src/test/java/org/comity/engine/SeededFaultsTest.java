package org.comity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.comity.clause.Clause;
import org.comity.clause.Layer;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.engine.EngineEqualsReferenceProperties.Engine;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An engine with a fault is found out by the comparison with the reference. */
class SeededFaultsTest {

    private static final int PROFILES = 400;

    /** What an engine may get wrong. */
    enum Fault {
        FORGETS_WHAT_AN_EXCEPTION_LIMITS(reading(norm -> copy(norm, norm.bearers(), List.of(), norm.overrides()))),
        FORGETS_WHAT_IS_OVERRIDDEN(reading(norm -> copy(norm, norm.bearers(), norm.limits(), List.of()))),
        FORGETS_WHOM_IT_BINDS(reading(norm -> copy(norm, Set.of(), norm.limits(), norm.overrides()))),
        MIXES_THE_LAYERS_UP(clauses -> RandomProfile.profile(clauses.stream()
                .map(clause -> new Clause(
                        clause.cites(),
                        clause.says(),
                        clause.norm(),
                        clause.inertBecause(),
                        Layer.PROTOCOL,
                        clause.document()))
                .collect(ImmutableList.toImmutableList()))::rule),
        TAKES_UNKNOWN_FOR_NO(
                clauses -> question -> RandomProfile.profile(clauses).rule(answeredNo(question))),
        PERMITS_WHERE_FACTS_ARE_MISSING(answering(ruling ->
                ruling.outcome() == Outcome.UNDETERMINED && ruling.reachable().contains(Outcome.PERMITTED)
                        ? Ruling.from(ruling).outcome(Outcome.PERMITTED).build()
                        : ruling)),
        DROPS_A_CITATION(answering(ruling -> ruling.citations().size() < 3
                ? ruling
                : Ruling.from(ruling)
                        .citations(
                                ruling.citations().subList(1, ruling.citations().size()))
                        .build())),
        DROPS_THE_DUTIES(answering(ruling -> ruling.outcome() == Outcome.PERMITTED
                ? Ruling.from(ruling).duties(ImmutableList.of()).build()
                : ruling)),
        HIDES_WHAT_IT_PRESUMED(answering(
                ruling -> Ruling.from(ruling).presumptions(ImmutableList.of()).build()));

        private final Function<List<Clause>, Engine> engine;

        Fault(Function<List<Clause>, Engine> engine) {
            this.engine = engine;
        }

        private static Function<List<Clause>, Engine> reading(UnaryOperator<Norm> misread) {
            return clauses -> RandomProfile.profile(clauses.stream()
                    .map(clause -> new Clause(
                            clause.cites(),
                            clause.says(),
                            clause.norm().map(misread),
                            clause.inertBecause(),
                            clause.layer(),
                            clause.document()))
                    .collect(ImmutableList.toImmutableList()))::rule;
        }

        private static Norm copy(Norm norm, Set<Actor> bearers, List<Para> limits, List<Para> overrides) {
            return Norm.builder()
                    .kind(norm.kind())
                    .modality(norm.modality())
                    .strength(norm.strength())
                    .addAllBearers(bearers)
                    .act(norm.act())
                    .condition(norm.condition())
                    .addAllLimits(limits)
                    .addAllOverrides(overrides)
                    .addAllDuties(norm.duties())
                    .addAllOnlyAfter(norm.onlyAfter())
                    .addAllRoute(norm.route())
                    .reading(norm.reading())
                    .answersAnyDoubt(norm.answersAnyDoubt())
                    .build();
        }

        private static Function<List<Clause>, Engine> answering(UnaryOperator<Ruling> wrong) {
            return clauses ->
                    question -> wrong.apply(RandomProfile.profile(clauses).rule(question));
        }

        private static Question<?> answeredNo(Question<?> question) {
            Map<String, String> facts = new LinkedHashMap<>(question.known());
            question.act().topic().columns().stream()
                    .filter(column ->
                            column.fact() != Asked.ACTOR && column.values().contains("no"))
                    .forEach(column -> facts.putIfAbsent(column.name(), "no"));
            Question<?> answered = Question.named(question.act(), facts);
            return question.assumesOrdinary() ? answered.assumingOrdinary() : answered;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFound(Fault fault) {
        assertThat(firstDifference(fault.engine)).isPresent();
    }

    @Test
    void andAnEngineWithoutOneIsNot() {
        assertThat(firstDifference(clauses -> RandomProfile.profile(clauses)::rule))
                .isEmpty();
    }

    private static Optional<String> firstDifference(Function<List<Clause>, Engine> engine) {
        Random dice = new Random(20_261_122);
        for (int i = 0; i < PROFILES; i++) {
            RandomProfile generated = RandomProfile.of(dice);
            try {
                Optional<String> found = EngineEqualsReferenceProperties.found(generated, engine, dice);
                if (found.isPresent()) {
                    return found;
                }
            } catch (org.comity.profile.ProfileFaultsException faulty) {
                // the misread clauses are no profile
            }
        }
        return Optional.empty();
    }
}
