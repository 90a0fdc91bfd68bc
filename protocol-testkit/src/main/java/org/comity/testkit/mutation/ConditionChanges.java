package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.comity.question.All;
import org.comity.question.Any;
import org.comity.question.Condition;
import org.comity.question.Not;

/** The condition with one of its parts left out or negated, at any depth. */
final class ConditionChanges {

    private final int place;
    private final Draft draft;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    private ConditionChanges(int place, Draft draft) {
        this.place = place;
        this.draft = draft;
    }

    static ImmutableList<Change> of(int place, Draft draft) {
        ConditionChanges found = new ConditionChanges(place, draft);
        Condition<?> condition = draft.condition();
        if (!isList(condition)) {
            found.add(Operator.DROP_CONDITION, condition, Condition.always());
        }
        found.walk(condition, changed -> changed);
        return found.changes.build();
    }

    private static boolean isList(Condition<?> condition) {
        return condition instanceof All<?> || condition instanceof Any<?>;
    }

    private void walk(Condition<?> part, Function<Condition<?>, Condition<?>> around) {
        if (part instanceof All<?> all) {
            walk(all.conditions(), parts -> around.apply(new All<>(parts)));
        } else if (part instanceof Any<?> any) {
            walk(any.conditions(), parts -> around.apply(new Any<>(parts)));
        } else if (part instanceof Not<?> not && isList(not.condition())) {
            walk(not.condition(), changed -> around.apply(new Not<>(changed)));
        } else {
            Condition<?> negated = part instanceof Not<?> not ? not.condition() : new Not<>(part);
            add(Operator.NEGATE_CONDITION, part, around.apply(negated));
        }
    }

    private void walk(ImmutableList<Condition<?>> parts, Function<ImmutableList<Condition<?>>, Condition<?>> around) {
        for (int at = 0; at < parts.size(); at++) {
            int changed = at;
            add(Operator.DROP_CONDITION, parts.get(at), around.apply(Change.without(parts, at)));
            walk(parts.get(at), part -> around.apply(Change.with(parts, changed, part)));
        }
    }

    private void add(Operator operator, Condition<?> part, Condition<?> condition) {
        changes.add(Change.of(operator, place, draft.when(condition), "`" + part + "`"));
    }
}
