package org.comity.testkit.contract;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.comity.testkit.mutation.ClauseMutation;
import org.comity.testkit.mutation.MutationReport;
import org.opentest4j.TestAbortedException;

/** Whether enough changes of clauses are noticed. */
final class Noticing {

    private static final int MOST_SHOWN = 5;

    private Noticing() {}

    static String judge(boolean asked, Supplier<ClauseMutation> mutation, double least, Course course) {
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
            String text = report.text();
            course.detail(Part.MUTATION, text);
            throw new AssertionError("the scenarios of `" + report.authority() + "` notice " + percent(report.score())
                    + " of the changes that can be noticed, and " + percent(least)
                    + " are demanded: add the scenarios below that are right, or demand less by `leastScore()`, or change"
                    + " clauses in a longer build alone by `mutates()`\n" + beginning(text));
        }
        course.detail(Part.MUTATION, report.summary());
        return figures;
    }

    /** The first survivors: the report has the others. */
    private static String beginning(String text) {
        List<String> survivors = Splitter.on("\n\n# ").splitToList(text);
        int more = survivors.size() - 1 - MOST_SHOWN;
        return more <= 0
                ? text
                : String.join("\n\n# ", survivors.subList(0, MOST_SHOWN + 1)) + "\n\n# " + more
                        + " more in the report\n";
    }

    /** Never rounded up to all. */
    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(part * 1000) / 10);
    }
}
