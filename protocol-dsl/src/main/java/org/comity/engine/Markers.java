package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.authority.Party;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Not;
import org.comity.question.Topic;

/**
 * What a ruling shows beside its answer: which duties and steps are behind, and which offices are held by a person concerned. Each
 * is a condition with boxes of its own, so that rulings which differ in it are told apart.
 */
final class Markers {

    /** The worlds in which a marker is shown, and those in which it is not. */
    record Marker(ImmutableList<Box> shown, ImmutableList<Box> notShown) {}

    private final ImmutableList<Marker> markers;
    private final ImmutableMap<Object, Integer> numbers;

    private Markers(ImmutableMap<Object, Marker> marked) {
        this.markers = marked.values().asList();
        ImmutableMap.Builder<Object, Integer> inOrder = ImmutableMap.builder();
        int number = 0;
        for (Object what : marked.keySet()) {
            inOrder.put(what, number++);
        }
        this.numbers = inOrder.buildOrThrow();
    }

    static Markers of(Topic<?> topic, Ruleset rules) {
        Map<Object, Marker> marked = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            for (Duty duty : rule.norm().duties()) {
                add(marked, duty.doneWhen(), topic);
            }
            for (Duty duty : rule.norm().onlyAfter()) {
                add(marked, duty.doneWhen(), topic);
            }
            for (Step step : rule.norm().route()) {
                add(marked, step.doneWhen(), topic);
                add(marked, step.unless(), topic);
                for (Party party : step.parties()) {
                    addHeld(marked, party, topic);
                }
            }
        }
        return new Markers(ImmutableMap.copyOf(marked));
    }

    private static void add(Map<Object, Marker> marked, Optional<Condition<?>> shown, Topic<?> topic) {
        if (shown.isEmpty() || marked.containsKey(shown.get())) {
            return;
        }
        Condition<?> condition = shown.get();
        for (Fact<?> fact : condition.facts()) {
            if (!topic.knows(fact)) {
                return;
            }
        }
        marked.put(condition, new Marker(condition.boxes(topic), new Not<>(condition).boxes(topic)));
    }

    /** That the subject, the complainant or another person concerned holds the office. */
    private static void addHeld(Map<Object, Marker> marked, Party party, Topic<?> topic) {
        ImmutableList.Builder<Box> held = ImmutableList.builder();
        Box free = Box.ANYTHING;
        for (Fact<?> holders : topic.emptyingSteps()) {
            int position = topic.position(holders);
            for (Column column : holders.columns()) {
                if (column.name().equals(holders.name() + ":" + party.id())) {
                    held.add(Box.of(position, 0b10));
                    free = free.and(Box.of(position, 0b01)).orElseThrow();
                }
                position++;
            }
        }
        if (!held.build().isEmpty()) {
            marked.putIfAbsent(party, new Marker(held.build(), ImmutableList.of(free)));
        }
    }

    /** Whether others mark the same, under the same numbers. */
    boolean isLike(Markers others) {
        return numbers.equals(others.numbers);
    }

    ImmutableList<Marker> all() {
        return markers;
    }

    /** The number of a condition, or of an office that may be held; -1 where nothing can show it. */
    int number(Object marked) {
        return numbers.getOrDefault(marked, -1);
    }
}
