package org.comity.engine;

import java.util.List;
import java.util.Optional;
import org.comity.question.All;
import org.comity.question.Among;
import org.comity.question.Answer;
import org.comity.question.Any;
import org.comity.question.Condition;
import org.comity.question.Not;
import org.comity.question.Topic;

/** What a condition means, read from its tree. */
record ReferenceConditions(Topic<?> topic) {

    /** Whether it holds where every value is known. */
    boolean holds(Condition<?> condition, int[] world) {
        return truth(condition, world).orElseThrow();
    }

    /** Empty where the known values do not tell. */
    Optional<Boolean> truth(Condition<?> condition, int[] values) {
        if (condition instanceof Answer<?> answer) {
            boolean open = false;
            for (int i = 0; i < answer.values().length(); i++) {
                int asked = answer.values().get(i);
                int known = values[topic.position(answer.fact()) + i];
                if (asked >= 0 && known >= 0 && asked != known) {
                    return Optional.of(false);
                }
                open |= asked >= 0 && known < 0;
            }
            return open ? Optional.empty() : Optional.of(true);
        }
        if (condition instanceof Among<?> among) {
            int known = values[topic.position(among.fact())];
            return known < 0 ? Optional.empty() : Optional.of((among.values() >> known & 1) == 1);
        }
        if (condition instanceof Not<?> not) {
            return truth(not.condition(), values).map(so -> !so);
        }
        boolean all = condition instanceof All<?>;
        List<Condition<?>> parts = all ? ((All<?>) condition).conditions() : ((Any<?>) condition).conditions();
        boolean open = false;
        for (Condition<?> part : parts) {
            Optional<Boolean> so = truth(part, values);
            if (so.isPresent() && so.get() != all) {
                return so;
            }
            open |= so.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(all);
    }

    /** Whether the known values show that it holds. */
    boolean isKnown(Optional<Condition<?>> condition, int[] known) {
        return condition.flatMap(asked -> truth(asked, known)).orElse(false);
    }
}
