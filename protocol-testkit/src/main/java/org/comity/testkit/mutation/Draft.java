package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Modality;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.question.Actor;
import org.comity.question.Condition;

/** A clause with the parts that can be changed; each method returns a changed copy. */
record Draft(
        Clause clause,
        Optional<Modality> modality,
        Strength strength,
        ImmutableSet<Actor> bearers,
        Condition<?> condition,
        ImmutableList<Para> limits,
        ImmutableList<Para> overrides,
        ImmutableList<Duty> duties,
        ImmutableList<Duty> onlyAfter,
        ImmutableList<Step> route) {

    static Draft of(Clause clause) {
        Norm norm = clause.norm().orElseThrow();
        return new Draft(
                clause,
                norm.modality(),
                norm.strength(),
                norm.bearers(),
                norm.condition(),
                norm.limits(),
                norm.overrides(),
                norm.duties(),
                norm.onlyAfter(),
                norm.route());
    }

    Draft says(Modality modal, Strength strong) {
        return new Draft(
                clause, Optional.of(modal), strong, bearers, condition, limits, overrides, duties, onlyAfter, route);
    }

    Draft strong(Strength strong) {
        return new Draft(clause, modality, strong, bearers, condition, limits, overrides, duties, onlyAfter, route);
    }

    Draft binding(ImmutableSet<Actor> bound) {
        return new Draft(clause, modality, strength, bound, condition, limits, overrides, duties, onlyAfter, route);
    }

    Draft when(Condition<?> met) {
        return new Draft(clause, modality, strength, bearers, met, limits, overrides, duties, onlyAfter, route);
    }

    Draft prevailing(ImmutableList<Para> limited, ImmutableList<Para> overridden) {
        return new Draft(clause, modality, strength, bearers, condition, limited, overridden, duties, onlyAfter, route);
    }

    Draft owing(ImmutableList<Duty> owed, ImmutableList<Duty> first) {
        return new Draft(clause, modality, strength, bearers, condition, limits, overrides, owed, first, route);
    }

    Draft going(ImmutableList<Step> steps) {
        return new Draft(clause, modality, strength, bearers, condition, limits, overrides, duties, onlyAfter, steps);
    }

    Clause done() {
        Norm norm = clause.norm().orElseThrow();
        Norm changed = Norm.builder()
                .kind(norm.kind())
                .modality(modality)
                .strength(strength)
                .addAllBearers(bearers)
                .act(norm.act())
                .condition(condition)
                .addAllLimits(limits)
                .addAllOverrides(overrides)
                .addAllDuties(duties)
                .addAllOnlyAfter(onlyAfter)
                .addAllRoute(route)
                .reading(norm.reading())
                .answersAnyDoubt(norm.answersAnyDoubt())
                .build();
        return new Clause(
                clause.cites(),
                clause.says(),
                Optional.of(changed),
                Optional.empty(),
                clause.layer(),
                clause.document());
    }
}
