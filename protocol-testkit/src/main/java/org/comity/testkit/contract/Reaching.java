package org.comity.testkit.contract;

import com.google.common.collect.ImmutableList;
import org.comity.testkit.coverage.ClauseCoverage;

/** Whether the scenarios reach every clause, but for as many as are accepted. */
final class Reaching {

    private Reaching() {}

    static String judge(ClauseCoverage coverage, int accepted, Course course) {
        course.detail(Part.COVERAGE, coverage.text());
        long all = coverage.clauses().size();
        long reached =
                coverage.clauses().stream().filter(clause -> clause.isReached()).count();
        long open = coverage.clauses().stream()
                .filter(clause -> !clause.isReached() && clause.excused().isEmpty())
                .count();
        ImmutableList<String> faults = coverage.faults();
        String figures = reached + " of " + all + " clauses reached, " + (open == 0 ? "none" : open) + " open";
        course.figure(Part.COVERAGE, figures);
        if (open > accepted || faults.size() > open) {
            throw new AssertionError("the " + coverage.scenarios() + " scenarios of `"
                    + coverage.profile().authority().id() + "` leave " + open + " of " + all
                    + " clauses open, of which " + accepted + " are accepted: reach the others, or say why not by"
                    + " `coverage(..)`, or for now accept as many by `acceptedUnreached()`\n  "
                    + String.join("\n  ", faults));
        }
        return figures + (open < accepted ? ": lower `acceptedUnreached()` from " + accepted : "");
    }
}
