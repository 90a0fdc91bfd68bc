package org.comity.testkit.coverage;

import java.util.List;
import java.util.Locale;
import org.comity.clause.Clause;

/** What both reports say alike. */
final class Reports {

    private Reports() {}

    static String act(Clause clause) {
        return clause.norm().orElseThrow().act().name();
    }

    /** How many of all are reached, never rounded up to all. */
    static String figure(String what, long reached, long all) {
        double percent = all == 0 ? 100 : Math.floor(1000.0 * reached / all) / 10;
        return String.format(Locale.ROOT, "%s: %d of %d reached (%.1f %%)", what, reached, all, percent);
    }

    static String clauses(List<ClauseReach> clauses) {
        return figure("clauses", clauses.stream().filter(ClauseReach::isReached).count(), clauses.size());
    }

    static String exceptions(List<ExceptionReach> exceptions) {
        return figure(
                "exceptions",
                exceptions.stream().filter(ExceptionReach::isReached).count(),
                exceptions.size());
    }

    static String outcomes(List<OutcomeReach> outcomes) {
        return figure(
                "outcomes", outcomes.stream().filter(OutcomeReach::isReached).count(), outcomes.size());
    }
}
