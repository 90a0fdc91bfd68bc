package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.question.Act;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Condition;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/**
 * Whether two sets of clauses answer alike about one act, over all possible worlds; exact, not a sample. Not thread-safe.
 *
 * <p>The conditions of both sides are boxes of one grid, each once, so that what both have in common is weighed once. Only worlds
 * are looked at in which a rule stands that one side has and the other has not: in all others both have the same rules to go by.
 */
public final class Comparison {

    /** How many worlds are tried before all are searched. */
    private static final int MOST_TRIES = 40;

    private final Act<?> act;
    private final Side.Told one;
    private final Side.Told other;
    private final Grid grid;
    private final ImmutableSet<Condition<?>> apart;
    private final BitSet telling = new BitSet();

    private Comparison(Act<?> act, Side one, Side other) {
        this.act = act;
        Numbered numbered = Numbered.of(act, Iterables.concat(one.conditions(), other.conditions()));
        this.one = one.told(numbered.numbers());
        this.other = other.told(numbered.numbers());
        this.grid = numbered.grid();
        this.apart = apart(one.rules(), other.rules());
        numbered.numbers().forEach((condition, number) -> telling.set(number, apart.contains(condition)));
    }

    /** The conditions of rules that are on one side only. */
    static ImmutableSet<Condition<?>> apart(ImmutableMultiset<Side.Known> rules, ImmutableMultiset<Side.Known> others) {
        return Stream.concat(rules.stream(), others.stream())
                .filter(rule -> rules.count(rule) != others.count(rule))
                .<Condition<?>>map(Side.Known::condition)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Box> boxes() {
        return apart.stream().flatMap(condition -> condition.boxes(act.topic()).stream());
    }

    /** The columns of which a box allows one value only. */
    private ImmutableIntArray start(Box box) {
        int[] values = nothing();
        for (int at = 0; at < box.columns().length(); at++) {
            if (Long.bitCount(box.allowed().get(at)) == 1) {
                values[box.columns().get(at)] =
                        Long.numberOfTrailingZeros(box.allowed().get(at));
            }
        }
        return ImmutableIntArray.copyOf(values);
    }

    /**
     * Two sets of clauses about an act.
     *
     * @param authority whose protocol both are
     * @param act the act
     * @param one all clauses of one profile, in document order
     * @param other all clauses of the other
     * @return the comparison
     */
    public static Comparison of(
            Authority authority, Act<?> act, ImmutableList<Clause> one, ImmutableList<Clause> other) {
        return new Comparison(act, Side.of(authority, act, one), Side.of(authority, act, other));
    }

    /**
     * Whether two rulings give the same answer, with the same duties, route and paragraphs, in whichever order.
     *
     * @param ruling a ruling
     * @param another another
     * @return whether they agree
     */
    public static boolean agree(Ruling ruling, Ruling another) {
        return Sameness.of(ruling, another)
                && ImmutableList.copyOf(ruling.whenUnsure().steps())
                        .equals(another.whenUnsure().steps());
    }

    /**
     * Whether both answer every question alike.
     *
     * @return true where no possible world tells them apart
     */
    public boolean isSame() {
        return world().isEmpty();
    }

    /** Some values that lead to a difference; none where there is no difference in any world. */
    private Optional<int[]> world() {
        Sparse sparse = new Sparse(grid);
        ImmutableSet<Box> alone = boxes().collect(ImmutableSet.toImmutableSet());
        Stream<Box> together = alone.stream()
                .flatMap(box -> IntStream.range(0, grid.ruleBoxes())
                        .mapToObj(bit -> box.and(grid.box(bit)))
                        .flatMap(Optional::stream));
        return Stream.concat(alone.stream(), together)
                .limit(MOST_TRIES)
                .flatMap(box -> sparse.world(box).stream())
                .filter(values -> !agrees(grid.standing(grid.reach(values)).rules()))
                .findFirst()
                .or(this::searched);
    }

    /** Looks everywhere. */
    private Optional<int[]> searched() {
        return boxes().map(this::start)
                .distinct()
                .map(ImmutableIntArray::toArray)
                .filter(values -> !isSame(values))
                .findFirst();
    }

    private boolean isSame(int[] values) {
        return Completions.allOf(grid, values, this::agrees);
    }

    private boolean agrees(BitSet holding) {
        return !holding.intersects(telling) || agree(one.ruling(holding), other.ruling(holding));
    }

    /**
     * Questions on which the two differ, the one with the fewest facts first; whoever asks tries them in this order.
     *
     * <p>On the first, one side gives the same ruling however the other facts turn out, and the other side never gives it. The second
     * states every fact that either side turns on.
     *
     * @return two questions; none where both answer alike
     */
    public ImmutableList<Question<?>> differing() {
        return world().map(this::differing).orElse(ImmutableList.of());
    }

    private ImmutableList<Question<?>> differing(int[] world) {
        List<Integer> known = new ArrayList<>();
        for (int column : grid.restricted()) {
            known.add(column);
            while (world[column] < 0 || isSame(world)) {
                world[column]++;
            }
        }
        Ruling[] wanted = new Ruling[1];
        Completions.allOf(grid, world, holding -> {
            wanted[0] = one.ruling(holding);
            return false;
        });
        BitSet smallest = MinimalSets.smallest(known.size(), set -> {
            int[] fewer = nothing();
            set.stream().forEach(at -> fewer[known.get(at)] = world[known.get(at)]);
            return Completions.allOf(
                    grid,
                    fewer,
                    holding -> agree(wanted[0], one.ruling(holding)) && !agree(wanted[0], other.ruling(holding)));
        });
        int[] fewest = nothing();
        smallest.stream().forEach(at -> fewest[known.get(at)] = world[known.get(at)]);
        return ImmutableList.of(ask(fewest), ask(world));
    }

    private int[] nothing() {
        int[] nothing = new int[act.topic().columns().size()];
        Arrays.fill(nothing, -1);
        return nothing;
    }

    private Question<?> ask(int[] values) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
        for (int column = 0; column < values.length; column++) {
            if (values[column] >= 0) {
                Column fact = act.topic().columns().get(column);
                facts.put(fact.name(), fact.values().get(values[column]));
            }
        }
        return Question.named(act, facts.buildOrThrow());
    }
}
