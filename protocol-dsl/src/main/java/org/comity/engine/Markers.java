package org.comity.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.authority.Party;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.Topic;

/**
 * What a ruling shows beside its answer: which duties and steps are behind, and which offices are held by a person concerned. Each
 * is a condition with boxes of its own, so that rulings which differ in it are told apart.
 */
final class Markers {

    private final ImmutableList<ImmutableList<Box>> boxes;
    private final Map<Object, Integer> numbers;

    private Markers(ImmutableList<ImmutableList<Box>> boxes, Map<Object, Integer> numbers) {
        this.boxes = boxes;
        this.numbers = numbers;
    }

    static Markers of(Topic<?> topic, Ruleset rules) {
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        List<ImmutableList<Box>> boxes = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (Duty duty : rule.norm().duties()) {
                duty.doneWhen().ifPresent(done -> add(numbers, boxes, done, topic));
            }
            for (Duty duty : rule.norm().onlyAfter()) {
                duty.doneWhen().ifPresent(done -> add(numbers, boxes, done, topic));
            }
            for (Step step : rule.norm().route()) {
                step.doneWhen().ifPresent(done -> add(numbers, boxes, done, topic));
                step.unless().ifPresent(condition -> add(numbers, boxes, condition, topic));
                for (Party party : step.parties()) {
                    ImmutableList<Box> held = heldBy(topic, party);
                    if (!held.isEmpty() && !numbers.containsKey(party)) {
                        numbers.put(party, boxes.size());
                        boxes.add(held);
                    }
                }
            }
        }
        return new Markers(ImmutableList.copyOf(boxes), numbers);
    }

    private static void add(
            Map<Object, Integer> numbers, List<ImmutableList<Box>> boxes, Condition<?> condition, Topic<?> topic) {
        if (condition.facts().stream().allMatch(topic::knows) && !numbers.containsKey(condition)) {
            numbers.put(condition, boxes.size());
            boxes.add(condition.boxes(topic));
        }
    }

    /** That the subject, the complainant or another person concerned holds the office. */
    private static ImmutableList<Box> heldBy(Topic<?> topic, Party party) {
        ImmutableList.Builder<Box> held = ImmutableList.builder();
        for (Fact<?> holders : topic.emptyingSteps()) {
            int position = topic.position(holders);
            for (Column column : holders.columns()) {
                if (column.name().equals(holders.name() + ":" + party.id())) {
                    held.add(Box.of(position, 0b10));
                }
                position++;
            }
        }
        return held.build();
    }

    ImmutableList<ImmutableList<Box>> boxes() {
        return boxes;
    }

    /** The number of a condition, or of an office that may be held; -1 where nothing can show it. */
    int number(Object marked) {
        return numbers.getOrDefault(marked, -1);
    }
}
