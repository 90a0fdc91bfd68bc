package org.comity.testkit.law;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.comity.question.Act;
import org.comity.question.Column;
import org.comity.question.Question;

/**
 * The values of a question, which shrinks: a whole world towards plainer values, a part of one towards fewer facts. Never changed.
 *
 * @param <T> the topic
 */
final class World<T> implements Shrinkable<Question<T>> {

    private static final int SHARES = 4;

    private final Act<T> act;
    private final Possibilities possibilities;
    private final int[] values;
    private final boolean whole;

    /** The value of each column, or -1 where it is unknown; and whether all facts stay known. */
    World(Act<T> act, Possibilities possibilities, int[] values, boolean whole) {
        this.act = act;
        this.possibilities = possibilities;
        this.values = values;
        this.whole = whole;
    }

    /** Generates whole worlds. */
    static <T> RandomGenerator<Question<T>> whole(Act<T> act, Aim aim, Possibilities possibilities) {
        return die -> new World<>(act, possibilities, any(possibilities, aim.take(possibilities, die), die), true);
    }

    /** Generates whole worlds that shrink towards fewer facts all the same. */
    static <T> RandomGenerator<Question<T>> all(Act<T> act, Aim aim, Possibilities possibilities) {
        return die -> new World<>(act, possibilities, any(possibilities, aim.take(possibilities, die), die), false);
    }

    /** Generates parts of worlds, from almost nothing known to almost all. */
    static <T> RandomGenerator<Question<T>> partial(Act<T> act, Aim aim, Possibilities possibilities) {
        return die -> {
            long[] left = aim.take(possibilities, die);
            int[] values = any(possibilities, left, die);
            int share = die.nextInt(SHARES + 1);
            for (int column = 0; column < values.length; column++) {
                boolean aimed = left[column] != possibilities.free()[column];
                if (die.nextInt(SHARES) >= share && !(aimed && die.nextInt(SHARES) > 0)) {
                    values[column] = -1;
                }
            }
            return new World<>(act, possibilities, values, false);
        };
    }

    private static int[] any(Possibilities possibilities, long[] left, Random die) {
        return possibilities
                .world(left, die)
                .orElseThrow(() -> new IllegalArgumentException("`" + possibilities.act()
                        + "` can be asked in no world: mend what its topic says can never be so"));
    }

    @Override
    public Question<T> value() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int column = 0; column < values.length; column++) {
            if (values[column] >= 0) {
                Column known = possibilities.columns().get(column);
                facts.put(known.name(), known.values().get(values[column]));
            }
        }
        return Question.named(act, facts);
    }

    @Override
    public Stream<Shrinkable<Question<T>>> shrink() {
        return whole ? plainer() : fewer();
    }

    /** One column each takes its ordinary or first value, and those that follow from it what they must. */
    private Stream<Shrinkable<Question<T>>> plainer() {
        return IntStream.range(0, values.length)
                .filter(column -> values[column] != plain(column))
                .mapToObj(column -> {
                    int[] next = values.clone();
                    next[column] = plain(column);
                    return next;
                })
                .filter(next -> possibilities.isPossible(possibilities.left(next)))
                .map(next -> new World<>(act, possibilities, next, true));
    }

    private int plain(int column) {
        OptionalInt usual = possibilities.columns().get(column).ordinary();
        return usual.orElse(Long.numberOfTrailingZeros(possibilities.free()[column]));
    }

    /** Halves, quarters and so on down to single facts are left out. */
    private Stream<Shrinkable<Question<T>>> fewer() {
        int[] known = IntStream.range(0, values.length)
                .filter(column ->
                        values[column] >= 0 && Long.bitCount(possibilities.free()[column]) > 1)
                .toArray();
        return Stream.iterate(known.length, size -> size > 0, size -> size == 1 ? 0 : (size + 1) / 2)
                .flatMap(size -> IntStream.iterate(0, from -> from < known.length, from -> from + size)
                        .mapToObj(from -> without(known, from, size)));
    }

    private World<T> without(int[] known, int from, int size) {
        int[] next = values.clone();
        for (int i = from; i < Math.min(from + size, known.length); i++) {
            next[known[i]] = -1;
        }
        return new World<>(act, possibilities, next, false);
    }

    @Override
    public ShrinkingDistance distance() {
        long facts = Arrays.stream(values).filter(value -> value >= 0).count();
        long odd = IntStream.range(0, values.length)
                .filter(column -> values[column] >= 0 && values[column] != plain(column))
                .count();
        return ShrinkingDistance.of(facts, odd);
    }
}
