package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.comity.question.Box;
import org.comity.question.Condition;
import org.comity.question.Question;
import org.comity.question.Topic;

/** Where a variant of some clauses can answer otherwise than they: in the worlds of some boxes, and in no other. Thread-safe. */
final class Places {

    private final Variants base;
    private final ImmutableList<Box> boxes;

    /** Where rules turn on other columns, other facts may be presumed, and that can show anywhere. */
    private final boolean everywhere;

    private Places(Variants base, ImmutableList<Box> boxes, boolean everywhere) {
        this.base = base;
        this.boxes = boxes;
        this.everywhere = everywhere;
    }

    static Places of(Variants base, Ruleset rules, Optional<Redefined> redefined) {
        Topic<?> topic = base.act().topic();
        ImmutableList<Rule> before = without(base.rules(), rules);
        ImmutableList<Rule> after = without(rules, base.rules());
        ImmutableList<Box> boxes = redefined
                .map(change -> ImmutableList.copyOf(Iterables.concat(change.ended(topic), change.begun(topic))))
                .orElseGet(() -> boxes(topic, Iterables.concat(before, after)));
        return new Places(base, boxes, !columns(base, base.rules()).equals(columns(base, rules)));
    }

    /** The rules of one side that the other has not; the same clause with a route behind other routes is another. */
    private static ImmutableList<Rule> without(Ruleset some, Ruleset others) {
        Set<Side.Known> known = new HashSet<>(Side.known(others));
        return some.rules().stream()
                .filter(rule -> !known.contains(Side.known(some, rule)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Box> boxes(Topic<?> topic, Iterable<Rule> rules) {
        Set<Condition<?>> conditions = new HashSet<>();
        rules.forEach(rule -> conditions.add(rule.condition()));
        return conditions.stream()
                .flatMap(condition -> condition.boxes(topic).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The columns that the rules of a variant, or what their rulings show, turn on. */
    private static Set<Integer> columns(Variants base, Ruleset rules) {
        Set<Integer> columns = new HashSet<>();
        rules.rules().forEach(rule -> columns.addAll(base.columns(rule.condition())));
        for (Markers.Marker marker : Markers.of(base.act().topic(), rules).all()) {
            marker.shown().forEach(box -> columns.addAll(box.columns().asList()));
            marker.notShown().forEach(box -> columns.addAll(box.columns().asList()));
        }
        return columns;
    }

    boolean bearOn(Question<?> question) {
        int[] values = base.values(question);
        return everywhere || boxes.stream().anyMatch(box -> meet(box, values));
    }

    private static boolean meet(Box box, int[] values) {
        for (int at = 0; at < box.columns().length(); at++) {
            int value = values[box.columns().get(at)];
            if (value >= 0 && (box.allowed().get(at) >> value & 1) == 0) {
                return false;
            }
        }
        return true;
    }
}
