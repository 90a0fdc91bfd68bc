package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.clause.Citation;
import org.comity.question.Column;
import org.comity.ruling.Opening;
import org.comity.ruling.Openings;
import org.comity.ruling.Outcome;
import org.comity.ruling.Possible;
import org.comity.ruling.Ruling;

/** Finds the smallest changes within the asker's reach that lead to permission. */
final class Attaining {

    /** A value that the asker can bring about. */
    private record Change(int column, int value) {}

    private final Evaluation evaluation;
    private final Grid grid;
    private final Judged cases;
    private final int[] values;
    private final List<Change> possible = new ArrayList<>();
    private final Map<List<Change>, Ruling> openings = new TreeMap<>(FEWEST_FIRST);
    private final Ruling now;

    private static final Comparator<Change> IN_ORDER =
            Comparator.comparingInt(Change::column).thenComparingInt(Change::value);
    private static final Comparator<List<Change>> FEWEST_FIRST = Comparator.<List<Change>>comparingInt(List::size)
            .thenComparing((one, other) -> {
                for (int at = 0; at < one.size(); at++) {
                    int compared = IN_ORDER.compare(one.get(at), other.get(at));
                    if (compared != 0) {
                        return compared;
                    }
                }
                return 0;
            });

    private Attaining(Evaluation evaluation, Grid grid, int[] values, Ruling now) {
        this.evaluation = evaluation;
        this.grid = grid;
        this.cases = evaluation.cases();
        this.values = values;
        this.now = now;
        for (int column : grid.restricted()) {
            Column fact = grid.topic().columns().get(column);
            for (int value = 0; value < fact.values().size(); value++) {
                if (value != values[column]
                        && fact.fact().isAttainable(value)
                        && (values[column] >= 0 || !fact.fact().isChoice())) {
                    possible.add(new Change(column, value));
                }
            }
        }
    }

    /**
     * What the asker would need.
     *
     * @param evaluation answers questions
     * @param grid its boxes
     * @param values the value of each column, or -1 where it is unknown
     * @param now the ruling as things are
     */
    static Openings of(Evaluation evaluation, Grid grid, int[] values, Ruling now) {
        return new Attaining(evaluation, grid, values, now).openings();
    }

    private Openings openings() {
        boolean more = true;
        for (int size = 0; more; size++) {
            more = tryChanges(size, 0, new ArrayList<>(), values.clone());
        }
        boolean hangs = openings.isEmpty() && now.reachable().stream().anyMatch(Outcome::permits);
        return new Openings(
                openings.entrySet().stream()
                        .map(way -> new Opening(named(way.getKey()), way.getValue()))
                        .collect(ImmutableList.toImmutableList()),
                hangs ? now.hangsOn() : ImmutableSet.of(),
                openings.isEmpty() && !hangs ? blocking() : ImmutableList.of());
    }

    /** Tries all changes of a size that contain no opening found; false where there is none. */
    private boolean tryChanges(int size, int from, List<Change> made, int[] changed) {
        if (openings.keySet().stream().anyMatch(made::containsAll)) {
            return false;
        }
        if (made.size() == size) {
            if (cases.completions().exist(changed)) {
                Ruling ruling = evaluation.ruling(changed, cases);
                if (ruling.permits()) {
                    openings.put(List.copyOf(made), ruling);
                }
            }
            return true;
        }
        boolean some = false;
        for (int at = from; at < possible.size(); at++) {
            Change change = possible.get(at);
            int before = changed[change.column()];
            if (before == values[change.column()]) {
                changed[change.column()] = change.value();
                made.add(change);
                some |= tryChanges(size, at + 1, made, changed);
                made.remove(made.size() - 1);
                changed[change.column()] = before;
            }
        }
        return some;
    }

    private ImmutableMap<String, String> named(List<Change> changes) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (Change change : changes) {
            Column column = grid.topic().columns().get(change.column());
            named.put(column.name(), column.values().get(change.value()));
        }
        return named.buildOrThrow();
    }

    /** The paragraphs of the answer as things are. */
    private ImmutableList<Citation> blocking() {
        ImmutableList.Builder<Citation> blocking = ImmutableList.builder();
        blocking.addAll(now.citations());
        now.possibleCitations().stream().map(Possible::value).forEach(blocking::add);
        now.silence().ifPresent(silence -> blocking.addAll(silence.nearest()));
        return blocking.build();
    }
}
