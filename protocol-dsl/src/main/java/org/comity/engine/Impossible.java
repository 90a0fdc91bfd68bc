package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.question.Asked;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Fact;
import org.comity.question.SetOf;
import org.comity.question.Topic;

/** Says why facts cannot be so together: the fewest of them that exclude each other, and the rule that they break. */
final class Impossible {

    private final Grid grid;
    private final Topic<?> topic;
    private final int[] values;

    private Impossible(Grid grid, int[] values) {
        this.grid = grid;
        this.topic = grid.topic();
        this.values = values.clone();
    }

    /** The message on values that no possible world has. */
    static String message(Grid grid, int[] values) {
        Impossible impossible = new Impossible(grid, values);
        impossible.reduce();
        return impossible.message();
    }

    /** Leaves out every value without which the others still exclude each other. */
    private void reduce() {
        int actor = topic.position(Asked.ACTOR);
        leaveOut(actor);
        for (int column = values.length - 1; column >= 0; column--) {
            leaveOut(column);
        }
    }

    private void leaveOut(int column) {
        int value = values[column];
        values[column] = -1;
        if (value >= 0 && Completions.exist(grid, values)) {
            values[column] = value;
        }
    }

    private String message() {
        Set<Integer> broken = new TreeSet<>();
        for (int column = 0; column < values.length; column++) {
            if (values[column] >= 0) {
                broken.add(column);
            }
        }
        List<String> rules = rules(broken);
        return "these facts cannot be so together: " + facts(broken)
                + (rules.isEmpty() ? "" : ": it is never so that " + String.join(", or that ", rules))
                + ": mend one of them, or leave it out";
    }

    private String facts(Set<Integer> broken) {
        List<String> said = new ArrayList<>();
        for (Fact<?> fact : topic.facts()) {
            int first = topic.position(fact);
            int size = fact.columns().size();
            if (fact instanceof SetOf<?, ?>
                    && size > 1
                    && IntStream.range(first, first + size).allMatch(broken::contains)) {
                String elements = IntStream.range(0, size)
                        .filter(element -> values[first + element] == 1)
                        .mapToObj(element -> fact.accepted().get(element))
                        .collect(Collectors.joining("+"));
                said.add(fact.name() + "=" + (elements.isEmpty() ? "none" : elements));
                continue;
            }
            for (int column = first; column < first + size; column++) {
                if (broken.contains(column)) {
                    Column one = topic.columns().get(column);
                    said.add(one.name() + "=" + one.values().get(values[column]));
                }
            }
        }
        return String.join(", ", said);
    }

    /** The rule that the values are in as they stand; where it takes several to exclude them, those that speak of them. */
    private List<String> rules(Set<Integer> broken) {
        List<String> whole = new ArrayList<>();
        List<String> partly = new ArrayList<>();
        for (Condition<?> never : topic.impossible()) {
            List<Box> boxes = never.boxes(topic);
            if (boxes.stream().anyMatch(box -> left(box) == 0)) {
                whole.add(never.toString());
            } else if (boxes.stream().anyMatch(box -> left(box) > 0 && speaksOf(box, broken))) {
                partly.add(never.toString());
            }
        }
        return whole.isEmpty() ? List.copyOf(ImmutableSet.copyOf(partly)) : whole.subList(0, 1);
    }

    /** How many columns of the box are not known; -1 where a known one excludes it. */
    private int left(Box box) {
        int left = 0;
        for (int at = 0; at < box.columns().length(); at++) {
            int value = values[box.columns().get(at)];
            if (value < 0) {
                left++;
            } else if ((box.allowed().get(at) & 1L << value) == 0) {
                return -1;
            }
        }
        return left;
    }

    private static boolean speaksOf(Box box, Set<Integer> broken) {
        return box.columns().stream().anyMatch(broken::contains);
    }
}
