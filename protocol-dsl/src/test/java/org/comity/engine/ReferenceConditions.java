package org.comity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.All;
import org.comity.question.Among;
import org.comity.question.Answer;
import org.comity.question.Any;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Not;

/** What a condition means, read from its tree. */
record ReferenceConditions(Act<?> act) {

    /** Whether it holds where every value is known that it speaks of. */
    boolean holds(Condition<?> condition, int[] values) {
        if (condition instanceof Answer<?> answer) {
            int first = act.topic().position(answer.fact());
            for (int i = 0; i < answer.values().length(); i++) {
                int asked = answer.values().get(i);
                if (asked >= 0 && asked != values[first + i]) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Among<?> among) {
            return (among.values() >> values[act.topic().position(among.fact())] & 1) == 1;
        }
        if (condition instanceof All<?> all) {
            return all.conditions().stream().allMatch(part -> holds(part, values));
        }
        if (condition instanceof Any<?> any) {
            return any.conditions().stream().anyMatch(part -> holds(part, values));
        }
        return !holds(((Not<?>) condition).condition(), values);
    }

    /** Whether it holds however the unknown facts turn out. */
    boolean isKnown(Optional<Condition<?>> condition, int[] known) {
        return condition.isPresent() && !canBe(false, condition.get(), known);
    }

    /** Whether it may hold, and may not. */
    boolean isOpen(Optional<Condition<?>> condition, int[] known) {
        return condition.isPresent() && canBe(true, condition.get(), known) && canBe(false, condition.get(), known);
    }

    private boolean canBe(boolean so, Condition<?> condition, int[] known) {
        List<Integer> unknown = new ArrayList<>();
        for (Fact<?> fact : condition.facts()) {
            for (int i = 0; i < fact.columns().size(); i++) {
                if (known[act.topic().position(fact) + i] < 0) {
                    unknown.add(act.topic().position(fact) + i);
                }
            }
        }
        return canBe(so, condition, known.clone(), unknown);
    }

    private boolean canBe(boolean so, Condition<?> condition, int[] values, List<Integer> unknown) {
        if (unknown.isEmpty()) {
            return holds(condition, values) == so;
        }
        int column = unknown.get(0);
        for (int value = 0; value < act.topic().columns().get(column).values().size(); value++) {
            values[column] = value;
            if (column == act.topic().position(Asked.ACTOR) && !act.actors().contains(Actor.values()[value])) {
                continue;
            }
            if (canBe(so, condition, values, unknown.subList(1, unknown.size()))) {
                return true;
            }
        }
        values[column] = -1;
        return false;
    }
}
