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
 * one with fewer duties, then the stronger. What is still equal goes to the value declared first.
 */
final class Preference implements Comparator<Summary> {

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

    private static final Comparator<Summary> BETTER = Comparator.<Summary>comparingInt(
                    summary -> BEST_FIRST.indexOf(outcome(summary.outcomes())))
            .thenComparingInt(summary -> worst(summary.outcomes()))
            .thenComparingInt(summary -> best(summary.outcomes()))
            .thenComparingInt(summary -> ruling(summary).duties().size())
            .thenComparing(summary -> ruling(summary).strength().orElse(Strength.ADVISORY));

    @Override
    public int compare(Summary one, Summary other) {
        return BETTER.compare(one, other);
    }

    private static Ruling ruling(Summary summary) {
        return summary.ruling().build();
    }

    private static Outcome outcome(ImmutableSet<Outcome> outcomes) {
        return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED;
    }

    private static int worst(ImmutableSet<Outcome> outcomes) {
        return outcomes.stream().mapToInt(BEST_FIRST::indexOf).max().orElseThrow();
    }

    private static int best(ImmutableSet<Outcome> outcomes) {
        return outcomes.stream().mapToInt(BEST_FIRST::indexOf).min().orElseThrow();
    }
}
