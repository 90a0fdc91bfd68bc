package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Question;
import org.comity.question.SetOf;
import org.jspecify.annotations.Nullable;

/**
 * The possible worlds of an act: for each column the values left, as bits, narrowed by what can never be so. Immutable and
 * thread-safe.
 */
final class Possibilities {

    private final Act<?> act;
    private final ImmutableList<Column> columns;
    private final ImmutableList<Box> impossible;
    private final long[] free;

    private Possibilities(Act<?> act) {
        this.act = act;
        this.columns = act.topic().columns();
        this.impossible = act.topic().impossible().stream()
                .flatMap(never -> never.boxes(act.topic()).stream())
                .collect(ImmutableList.toImmutableList());
        this.free = columns.stream().mapToLong(Column::every).toArray();
        int actor = act.topic().position(Asked.ACTOR);
        free[actor] = 0;
        for (Actor by : act.actors()) {
            free[actor] |= 1L << Asked.ACTOR.accepted().indexOf(by.id());
        }
    }

    static Possibilities of(Act<?> act) {
        return new Possibilities(act);
    }

    Act<?> act() {
        return act;
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    ImmutableList<Box> impossible() {
        return impossible;
    }

    /** All values of all columns, but for actors who cannot do the act. */
    long[] free() {
        return free.clone();
    }

    /** The values left where these are known; -1 for a column that is not. */
    long[] left(int[] known) {
        long[] left = free.clone();
        for (int column = 0; column < known.length; column++) {
            if (known[column] >= 0) {
                left[column] &= 1L << known[column];
            }
        }
        return left;
    }

    static int[] known(Question<?> question) {
        return IntStream.range(0, question.act().topic().columns().size())
                .map(question::value)
                .toArray();
    }

    boolean isPossible(Question<?> question) {
        return isPossible(left(known(question)));
    }

    boolean isPossible(long[] left) {
        return world(left, null).isPresent();
    }

    /** A possible world within the values left, any for a die, else the plainest. */
    Optional<int[]> world(long[] left, @Nullable Random die) {
        List<Integer> order = IntStream.range(0, left.length).boxed().collect(Collectors.toList());
        if (die != null) {
            Collections.shuffle(order, die);
        }
        return search(left.clone(), order, 0, die)
                .map(single -> IntStream.range(0, single.length)
                        .map(column -> Long.numberOfTrailingZeros(single[column]))
                        .toArray());
    }

    private Optional<long[]> search(long[] left, List<Integer> order, int from, @Nullable Random die) {
        if (!narrow(left)) {
            return Optional.empty();
        }
        int at = from;
        while (at < order.size() && Long.bitCount(left[order.get(at)]) == 1) {
            at++;
        }
        if (at == order.size()) {
            return Optional.of(left);
        }
        int column = order.get(at);
        long values = left[column];
        while (values != 0) {
            long value = 1L << pick(column, values, die);
            long[] next = left.clone();
            next[column] = value;
            Optional<long[]> found = search(next, order, at + 1, die);
            if (found.isPresent()) {
                return found;
            }
            values &= ~value;
        }
        return Optional.empty();
    }

    /** Ordinary values and small sets come up more often than others, as they do in life. */
    private int pick(int column, long values, @Nullable Random die) {
        int usual = columns.get(column).usual();
        if (usual >= 0 && (values >> usual & 1) == 1 && (die == null || die.nextBoolean())) {
            return usual;
        }
        boolean element = columns.get(column).fact() instanceof SetOf<?, ?>;
        if (die == null || (element && (values & 1) == 1 && die.nextInt(4) > 0)) {
            return Long.numberOfTrailingZeros(values);
        }
        long rest = values;
        for (int skip = die.nextInt(Long.bitCount(values)); skip > 0; skip--) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }

    /** Takes away values that would complete something impossible; false where nothing is left. */
    private boolean narrow(long[] left) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Box never : impossible) {
                int open = open(never, left);
                if (open == NONE) {
                    return false;
                }
                if (open >= 0) {
                    int column = never.columns().get(open);
                    long rest = left[column] & ~never.allowed().get(open);
                    if (rest == 0) {
                        return false;
                    }
                    changed |= rest != left[column];
                    left[column] = rest;
                }
            }
        }
        return true;
    }

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** The place of the only column of a box that can still be outside it. */
    private static int open(Box never, long[] left) {
        int open = NONE;
        for (int i = 0; i < never.columns().length(); i++) {
            long outside = left[never.columns().get(i)] & ~never.allowed().get(i);
            if (outside != 0) {
                if (open >= 0) {
                    return SEVERAL;
                }
                open = i;
            }
        }
        return open;
    }
}
