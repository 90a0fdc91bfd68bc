package org.comity.benchmarks.policy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.ruling.Outcome;

/**
 * An answer with its paragraphs as one number, so that nobody has to allocate: bit n stands for norm n, whose condition is met, and the
 * outcome stands above them.
 */
public final class Cited {

    private static final int ABOVE = 16;
    private static final Outcome[] OUTCOMES = Outcome.values();

    private Cited() {}

    /**
     * An answer.
     *
     * @param outcome the outcome
     * @param norms a bit for each norm that holds
     * @return both
     */
    @SuppressWarnings("EnumOrdinal") // read back in the same process
    public static int of(Outcome outcome, int norms) {
        return (outcome.ordinal() << ABOVE) | norms;
    }

    /**
     * Reads the outcome.
     *
     * @param cited an answer
     * @return its outcome
     */
    public static Outcome outcome(int cited) {
        return OUTCOMES[cited >>> ABOVE];
    }

    /**
     * Reads the norms.
     *
     * @param cited an answer
     * @return a bit for each norm that holds
     */
    public static int norms(int cited) {
        return cited & ((1 << ABOVE) - 1);
    }

    /**
     * An answer in words.
     *
     * @param cited the answer
     * @return the outcome and the numbers
     */
    public static String text(int cited) {
        String numbers = IntStream.range(0, ABOVE)
                .filter(norm -> (norms(cited) >> norm & 1) != 0)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return outcome(cited) + " by " + (numbers.isEmpty() ? "nothing" : numbers);
    }
}
