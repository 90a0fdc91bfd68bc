package org.comity.testkit.coverage;

import java.util.ArrayList;
import java.util.List;

/** The coverage in plain text. */
final class TextReport {

    private TextReport() {}

    static String of(ClauseCoverage coverage) {
        List<ClauseReach> clauses = coverage.clauses();
        List<ExceptionReach> exceptions = coverage.exceptions();
        List<OutcomeReach> outcomes = coverage.outcomes();
        List<String> lines = new ArrayList<>();
        lines.add(coverage.profile().authority().id() + ", " + coverage.scenarios() + " scenarios");
        lines.add(Reports.clauses(clauses));
        for (ClauseReach reach : clauses) {
            if (!reach.isReached()) {
                lines.add("  " + reach.clause().para() + " " + Reports.act(reach.clause())
                        + (reach.givesWay().isEmpty() ? "" : " (only gives way)")
                        + reach.excused()
                                .map(reason -> " (excused: " + reason + ")")
                                .orElse(""));
            }
        }
        lines.add(Reports.exceptions(exceptions));
        exceptions.stream()
                .filter(reach -> !reach.isReached())
                .forEach(reach -> lines.add("  " + reach + ", " + Reports.act(reach.exception())));
        lines.add(Reports.outcomes(outcomes));
        outcomes.stream().filter(reach -> !reach.isReached()).forEach(reach -> lines.add("  " + reach));
        return String.join("\n", lines) + "\n";
    }
}
