package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.comity.question.Question;

/**
 * The values that questions state, with those presumed where a question asks for it. What is presumed hangs on which columns the rules
 * turn on, and on nothing else of them: it is kept for each such set of columns. Thread-safe.
 */
final class Presumed {

    private record Key(Question<?> question, ImmutableSet<Integer> presumable) {}

    private final Map<Key, ImmutableIntArray> kept = new ConcurrentHashMap<>();

    /** The columns that an evaluation may presume. */
    static ImmutableSet<Integer> presumable(Evaluation evaluation, int columns) {
        return IntStream.range(0, columns)
                .filter(evaluation::isPresumable)
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The value of each column, or -1 where it is unknown. */
    int[] values(Question<?> question, Evaluation evaluation, ImmutableSet<Integer> presumable) {
        int columns = question.act().topic().columns().size();
        if (!question.assumesOrdinary()) {
            return stated(question, columns);
        }
        return kept.computeIfAbsent(new Key(question, presumable), key -> {
                    int[] values = stated(question, columns);
                    evaluation.presume(values);
                    return ImmutableIntArray.copyOf(values);
                })
                .toArray();
    }

    private static int[] stated(Question<?> question, int columns) {
        return IntStream.range(0, columns).map(question::value).toArray();
    }
}
