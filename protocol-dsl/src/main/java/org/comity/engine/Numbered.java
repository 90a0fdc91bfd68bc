package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.clause.Clause;
import org.comity.clause.Layer;
import org.comity.clause.Norm;
import org.comity.clause.NormKind;
import org.comity.clause.Para;
import org.comity.clause.Strength;
import org.comity.question.Act;
import org.comity.question.Condition;

/**
 * Conditions, each once, as the boxes of one grid: what several rules have in common is weighed once.
 *
 * @param numbers the number of each condition, which owns its boxes
 * @param grid the boxes
 */
record Numbered(ImmutableMap<Condition<?>, Integer> numbers, Grid grid) {

    static Numbered of(Act<?> act, Iterable<Condition<?>> conditions) {
        Map<Condition<?>, Integer> numbers = new LinkedHashMap<>();
        conditions.forEach(condition -> numbers.putIfAbsent(condition, numbers.size()));
        Ruleset rules = Ruleset.about(
                act,
                numbers.keySet().stream()
                        .map(condition -> standing(act, condition))
                        .collect(ImmutableList.toImmutableList()));
        return new Numbered(ImmutableMap.copyOf(numbers), new Grid(act, rules, Markers.of(act.topic(), rules)));
    }

    /** A rule that does nothing but stand where the condition holds. */
    private static Clause standing(Act<?> act, Condition<?> condition) {
        Norm norm = Norm.builder()
                .kind(NormKind.OWES)
                .strength(Strength.ABSOLUTE)
                .act(act)
                .condition(condition)
                .build();
        return new Clause(
                ImmutableList.of(Para.of("compared")),
                "",
                Optional.of(norm),
                Optional.empty(),
                Layer.PROTOCOL,
                Optional.empty());
    }
}
