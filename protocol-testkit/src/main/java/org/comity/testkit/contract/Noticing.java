package org.comity.testkit.contract;

import java.util.Locale;
import java.util.function.Supplier;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.mutation.ClauseMutation;
import org.comity.testkit.mutation.MutationReport;
import org.opentest4j.TestAbortedException;

/** Whether enough changes of clauses are noticed. */
final class Noticing {

    /** Beyond so many, scenarios are looked for only for the first: for two thousand it takes longer than to find them. */
    private static final int MOST_LOOKED_AT = 500;

    private Noticing() {}

    static String judge(
            boolean asked, Supplier<ClauseMutation> mutation, double least, Course course, ScenarioFile... files) {
        if (!asked) {
            throw new TestAbortedException("clauses are changed in a longer build only: see `mutates()`");
        }
        MutationReport report = mutation.get().run();
        int survivors = report.survivors().size();
        String figures = percent(report.score()) + " noticed of "
                + report.verdicts().size() + " changes, "
                + (survivors == 0 ? "none survives" : survivors + (survivors == 1 ? " survives" : " survive"));
        course.figure(Part.MUTATION, figures);
        if (report.score() < least) {
            Proposing proposing = Proposing.of(report, MOST_LOOKED_AT, files);
            course.detail(Part.MUTATION, proposing.rest());
            throw new AssertionError("the scenarios of `" + report.authority() + "` notice " + percent(report.score())
                    + " of the changes that can be noticed, and " + percent(least)
                    + " are demanded: add the scenarios below that are right, or demand less by `leastScore()`, or change"
                    + " clauses in a longer build alone by `mutates()`\n" + report.summary() + proposing.beginning());
        }
        course.detail(Part.MUTATION, report.summary());
        return figures;
    }

    /** Never rounded up to all. */
    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(part * 1000) / 10);
    }
}
