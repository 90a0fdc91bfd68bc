package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.comity.clause.Strength;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/**
 * Which of two choices is better for the person asking: one total order.
 *
 * <p>Permitted, recommended, required, referred, discouraged, undetermined, in conflict, prohibited, powerless, silent. Between two
 * that are undetermined, the one whose worst outcome is better, then the one whose best is. Between two with the same outcome, the
 * one with fewer duties, then the stronger. What is still equal goes to the value declared first, and to yes before no, so that no
 * breach is read into what was not said.
 */
final class Preference {

    private static final ImmutableList<Outcome> BEST_FIRST = ImmutableList.of(
            Outcome.PERMITTED,
            Outcome.RECOMMENDED,
            Outcome.REQUIRED,
            Outcome.REFERRED,
            Outcome.DISCOURAGED,
            Outcome.UNDETERMINED,
            Outcome.CONFLICT,
            Outcome.PROHIBITED,
            Outcome.POWERLESS,
            Outcome.SILENT);

    private static final Comparator<ImmutableSet<Outcome>> BY_OUTCOMES = Comparator.<ImmutableSet<Outcome>>comparingInt(
                    Preference::place)
            .thenComparingInt(Preference::worst)
            .thenComparingInt(Preference::best);

    private static final Comparator<Ruling> ORDER = Comparator.comparing(Ruling::reachable, BY_OUTCOMES)
            .thenComparingInt(ruling -> ruling.duties().size())
            .thenComparing(ruling -> ruling.strength().orElse(Strength.ADVISORY));

    private Preference() {}

    /** Whether one ruling is better for the person asking than another. */
    static boolean isBetter(Ruling one, Ruling other) {
        return ORDER.compare(one, other) < 0;
    }

    /** How one set of outcomes compares with another, whatever else comes with them: negative where it is better. */
    static int compare(ImmutableSet<Outcome> one, ImmutableSet<Outcome> other) {
        return BY_OUTCOMES.compare(one, other);
    }

    private static int place(ImmutableSet<Outcome> outcomes) {
        return BEST_FIRST.indexOf(outcomes.size() == 1 ? outcomes.asList().get(0) : Outcome.UNDETERMINED);
    }

    private static int worst(ImmutableSet<Outcome> outcomes) {
        return outcomes.stream().mapToInt(BEST_FIRST::indexOf).max().orElseThrow();
    }

    private static int best(ImmutableSet<Outcome> outcomes) {
        return outcomes.stream().mapToInt(BEST_FIRST::indexOf).min().orElseThrow();
    }
}
