package org.comity.question;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns conditions into boxes: negation is pushed down to the facts, then "and" is multiplied out over "or". */
final class Boxes {

    private Boxes() {}

    static ImmutableList<Box> of(Condition<?> condition, Topic<?> topic, boolean asked) {
        if (condition instanceof Answer<?> answer) {
            return ofAnswer(answer, topic, asked);
        }
        if (condition instanceof Among<?> among) {
            Column column = among.fact().columns().get(0);
            long values = (asked ? among.values() : ~among.values()) & column.every();
            return values == 0 ? ImmutableList.of() : ImmutableList.of(Box.of(topic.position(among.fact()), values));
        }
        if (condition instanceof Not<?> not) {
            return of(not.condition(), topic, !asked);
        }
        boolean conjunction = condition instanceof All<?> == asked;
        ImmutableList<Condition<?>> parts =
                condition instanceof All<?> all ? all.conditions() : ((Any<?>) condition).conditions();
        List<Box> boxes = new ArrayList<>(conjunction ? List.of(Box.ANYTHING) : List.of());
        for (Condition<?> part : parts) {
            ImmutableList<Box> next = of(part, topic, asked);
            boxes = conjunction ? product(boxes, next) : union(boxes, next);
        }
        return ImmutableList.copyOf(boxes);
    }

    private static ImmutableList<Box> ofAnswer(Answer<?> answer, Topic<?> topic, boolean asked) {
        List<Box> boxes = new ArrayList<>();
        Box together = Box.ANYTHING;
        for (int i = 0; i < answer.values().length(); i++) {
            int value = answer.values().get(i);
            if (value < 0) {
                continue;
            }
            int column = topic.position(answer.fact()) + i;
            long every = answer.fact().columns().get(i).every();
            if (asked) {
                together = together.and(Box.of(column, 1L << value)).orElseThrow();
            } else if ((every & ~(1L << value)) != 0) {
                boxes.add(Box.of(column, every & ~(1L << value)));
            }
        }
        return asked ? ImmutableList.of(together) : ImmutableList.copyOf(boxes);
    }

    private static List<Box> product(List<Box> some, List<Box> others) {
        List<Box> boxes = new ArrayList<>();
        for (Box one : some) {
            for (Box other : others) {
                Optional<Box> both = one.and(other);
                if (both.isPresent()) {
                    add(boxes, both.get());
                }
            }
        }
        return boxes;
    }

    private static List<Box> union(List<Box> some, List<Box> others) {
        List<Box> boxes = new ArrayList<>(some);
        for (Box other : others) {
            add(boxes, other);
        }
        return boxes;
    }

    /** Keeps out a box that another contains. */
    private static void add(List<Box> boxes, Box box) {
        for (Box other : boxes) {
            if (other.contains(box)) {
                return;
            }
        }
        boxes.removeIf(box::contains);
        boxes.add(box);
    }
}
