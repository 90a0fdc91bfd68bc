package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comity.question.Column;
import org.comity.question.YesNo;
import org.comity.ruling.Alternative;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question of which facts are missing that matter.
 *
 * <p>A choice is fixed first; then the unknown circumstances range over all completions; then the choices are compared by the sets
 * of outcomes that they reach ({@link Preference}).
 */
final class Partial {

    /** One way to choose, and what it gives. */
    private record Chosen(ImmutableIntArray values, Ruling ruling) {}

    private final Grid grid;
    private final Cases cases;
    private final Standing known;
    private final int[] values;

    Partial(Grid grid, Cases cases, Standing known, int[] values) {
        this.grid = grid;
        this.cases = cases;
        this.known = known;
        this.values = values;
    }

    /** The answer, with the choices made; empty where no completion is possible. */
    Optional<Made> rule() {
        List<Integer> choices = columns(true);
        List<Chosen> ways = ways(choices);
        Chosen best = best(ways);
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(new Made(
                Ruling.from(best.ruling())
                        .chosen(named(best.values(), mattering(best, ways, choices)))
                        .alternatives(alternatives(best, ways, choices))
                        .build(),
                best.values()));
    }

    /** The answer alone, without the choices made and what others give; empty where no completion is possible. */
    Optional<Ruling> answer() {
        return Optional.ofNullable(best(ways(columns(true)))).map(Chosen::ruling);
    }

    private List<Chosen> ways(List<Integer> choices) {
        List<Chosen> ways = new ArrayList<>();
        choose(choices, 0, values.clone(), chosen -> {
            ImmutableSet<Ruling> rulings = cases.rulings(chosen, known);
            if (!rulings.isEmpty()) {
                ways.add(new Chosen(ImmutableIntArray.copyOf(chosen), summed(rulings)));
            }
        });
        return ways;
    }

    private static @Nullable Chosen best(List<Chosen> ways) {
        Chosen best = null;
        for (Chosen way : ways) {
            if (best == null || Preference.isBetter(way.ruling(), best.ruling())) {
                best = way;
            }
        }
        return best;
    }

    /**
     * The outcomes that the answer leaves open; none where no completion is possible. Ways that are equal but for what comes in all
     * of their cases need the whole answers, all others their outcomes alone.
     */
    ImmutableSet<Outcome> outcomes() {
        List<ImmutableSet<Outcome>> best = new ArrayList<>();
        choose(columns(true), 0, values.clone(), chosen -> {
            ImmutableSet<Outcome> outcomes = cases.outcomes(chosen, known);
            if (outcomes.isEmpty() || best.contains(outcomes)) {
                return;
            }
            int compared = best.isEmpty() ? 0 : Preference.compare(outcomes, best.get(0));
            if (compared < 0) {
                best.clear();
            }
            if (compared <= 0) {
                best.add(outcomes);
            }
        });
        return best.size() == 1
                ? best.get(0)
                : rule().map(Made::ruling).map(Ruling::reachable).orElse(ImmutableSet.of());
    }

    private void choose(List<Integer> choices, int at, int[] chosen, Consumer<int[]> way) {
        if (at == choices.size()) {
            way.accept(chosen);
            return;
        }
        int column = choices.get(at);
        int last = column(column).values().size() - 1;
        boolean yesFirst = column(column).fact() instanceof YesNo;
        for (int value = 0; value <= last; value++) {
            chosen[column] = yesFirst ? last - value : value;
            choose(choices, at + 1, chosen, way);
        }
        chosen[column] = -1;
    }

    private Ruling summed(ImmutableSet<Ruling> rulings) {
        ImmutableSet.Builder<String> open = ImmutableSet.builder();
        for (int column : columns(false)) {
            open.add(column(column).name());
        }
        return new Summary(rulings.asList(), open.build()).ruling();
    }

    /** The unknown columns that an open rule turns on: choices, or circumstances. */
    private List<Integer> columns(boolean choices) {
        long[] open = grid.mask(0, grid.ruleBoxes());
        for (int column = 0; column < values.length; column++) {
            if (values[column] >= 0) {
                open = Bits.and(open, grid.allowing(column, values[column]));
            }
        }
        for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
            if (known.rules().get(grid.owner(bit))) {
                Bits.clear(open, bit);
            }
        }
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            if (values[column] < 0
                    && column(column).fact().isChoice() == choices
                    && Bits.intersect(open, grid.restricting(column))) {
                columns.add(column);
            }
        }
        return columns;
    }

    private Column column(int column) {
        return grid.topic().columns().get(column);
    }

    private ImmutableMap<String, String> named(ImmutableIntArray chosen, List<Integer> columns) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (int column : columns) {
            named.put(column(column).name(), column(column).values().get(chosen.get(column)));
        }
        return named.buildOrThrow();
    }

    /** The choices that alone change the answer, beside the others as they were made. */
    private static List<Integer> mattering(Chosen best, List<Chosen> ways, List<Integer> choices) {
        return choices.stream()
                .filter(column -> ways.stream()
                        .filter(way -> changed(best, way, choices).equals(List.of(column)))
                        .anyMatch(way -> !Sameness.of(best.ruling(), way.ruling())))
                .toList();
    }

    /** What other ways give, each said with the fewest choices that bring it about. */
    private ImmutableList<Alternative> alternatives(Chosen best, List<Chosen> ways, List<Integer> choices) {
        List<List<Chosen>> byDistance = new ArrayList<>();
        for (int distance = 0; distance <= choices.size(); distance++) {
            byDistance.add(new ArrayList<>());
        }
        for (Chosen way : ways) {
            byDistance.get(changed(best, way, choices).size()).add(way);
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (List<Chosen> near : byDistance) {
            for (Chosen way : near) {
                Alternative other = new Alternative(
                        named(way.values(), changed(best, way, choices)),
                        way.ruling().reachable());
                if (!other.outcomes().equals(best.ruling().reachable())
                        && alternatives.stream().noneMatch(said -> isPartOf(said, other))) {
                    alternatives.add(other);
                }
            }
        }
        return ImmutableList.copyOf(alternatives);
    }

    private static boolean isPartOf(Alternative said, Alternative other) {
        return said.outcomes().equals(other.outcomes())
                && other.choices().entrySet().containsAll(said.choices().entrySet());
    }

    private static List<Integer> changed(Chosen best, Chosen way, List<Integer> choices) {
        return choices.stream()
                .filter(column -> best.values().get(column) != way.values().get(column))
                .toList();
    }
}
