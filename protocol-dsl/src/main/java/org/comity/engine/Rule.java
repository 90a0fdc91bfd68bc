package org.comity.engine;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Strength;
import org.comity.question.Actor;
import org.comity.question.All;
import org.comity.question.Any;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Not;
import org.comity.ruling.Outcome;

/**
 * A norm as the engine uses it. A norm with steps before acting gives a rule of its own, and for each step one that bars the act.
 *
 * @param place the place of the clause in the document
 * @param clause the clause
 * @param kind what the rule does to the answer
 * @param answer what it answers; silent for a rule without a direction
 * @param strength how strong it is
 * @param condition when it applies, whom it binds included
 * @param bars whether it is the bar of a step before acting
 */
record Rule(
        int place,
        Clause clause,
        NormKind kind,
        Outcome answer,
        Strength strength,
        Condition<?> condition,
        boolean bars) {

    /** The rule of a norm about an act. */
    static Rule of(int place, Clause clause) {
        Norm norm = clause.norm().orElseThrow();
        Outcome answer = norm.modality().isPresent() ? answer(norm.modality().get()) : Outcome.SILENT;
        if (norm.kind() == NormKind.LEAVES) {
            answer = Outcome.REFERRED;
        }
        return new Rule(place, clause, norm.kind(), answer, norm.strength(), applies(norm), false);
    }

    /** When a norm applies: whom it binds is part of it. */
    static Condition<?> applies(Norm norm) {
        if (norm.bearers().isEmpty()) {
            return norm.condition();
        }
        ImmutableList.Builder<Condition<?>> bound = ImmutableList.builder();
        for (Actor bearer : norm.bearers()) {
            bound.add(Asked.ACTOR.is(bearer));
        }
        return new All<>(ImmutableList.of(new Any<>(bound.build()), norm.condition()));
    }

    /** The rule that bars the act while a step before it is known not to be done. */
    Rule barring(Duty step) {
        Condition<?> undone = new Not<>(step.doneWhen().orElseThrow());
        return new Rule(
                place,
                clause,
                NormKind.DIRECTS,
                step.strength() == Strength.ABSOLUTE ? Outcome.PROHIBITED : Outcome.DISCOURAGED,
                step.strength(),
                new All<>(ImmutableList.of(condition, undone)),
                true);
    }

    private static Outcome answer(Modality modality) {
        return switch (modality) {
            case MUST -> Outcome.REQUIRED;
            case SHOULD -> Outcome.RECOMMENDED;
            case ENTITLED, MAY, NEED_NOT -> Outcome.PERMITTED;
            case SHOULD_NOT -> Outcome.DISCOURAGED;
            case MUST_NOT, NO_RIGHT -> Outcome.PROHIBITED;
            case CANNOT -> Outcome.POWERLESS;
        };
    }

    Norm norm() {
        return clause.norm().orElseThrow();
    }

    Layer layer() {
        return clause.layer();
    }

    /** Whether the two answer the same question in ways that do not agree. */
    boolean opposes(Rule other) {
        return hasDirection()
                && other.hasDirection()
                && (Combination.of(EnumSet.of(answer, other.answer)) == Outcome.CONFLICT
                        || frees(other)
                        || other.frees(this));
    }

    /** Whether it lets be left undone what another asks for. */
    private boolean frees(Rule other) {
        return !bars
                && norm().modality().equals(Optional.of(Modality.NEED_NOT))
                && (other.answer == Outcome.REQUIRED || other.answer == Outcome.RECOMMENDED);
    }

    /** Whether it denies a right, and forbids nothing. */
    boolean onlyGivesNoRight() {
        return !bars && norm().modality().equals(Optional.of(Modality.NO_RIGHT));
    }

    boolean hasDirection() {
        return kind.hasDirection();
    }

    /** Whether it takes part in defeats: it answers, or it lifts. */
    boolean prevails() {
        return kind.prevails();
    }
}
