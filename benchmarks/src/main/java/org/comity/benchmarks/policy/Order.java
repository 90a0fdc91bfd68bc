package org.comity.benchmarks.policy;

/**
 * The order in which requests are asked: as if at random, so that no processor learns by heart which comes next. Always the same; not
 * thread-safe.
 */
public final class Order {

    private static final int MULTIPLIER = 1_664_525;
    private static final int INCREMENT = 1_013_904_223;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(Requests.COUNT);

    private int state;

    /**
     * Goes on.
     *
     * @return the number of the next request, from 0 to before {@link Requests#COUNT}
     */
    public int next() {
        state = state * MULTIPLIER + INCREMENT;
        return state >>> SHIFT;
    }
}
