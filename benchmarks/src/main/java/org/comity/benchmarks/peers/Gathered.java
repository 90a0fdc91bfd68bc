package org.comity.benchmarks.peers;

import org.comity.benchmarks.policy.Cited;
import org.comity.ruling.Outcome;

/** Where rules that fire write that they hold, in any order; the one with the lowest number decides. Not thread-safe. */
public final class Gathered {

    private int norms;
    private int first = Integer.MAX_VALUE;
    private Outcome outcome = Outcome.SILENT;

    /**
     * Called by the rules.
     *
     * @param norm the number of the norm that holds
     * @param says what it answers
     */
    public void hold(int norm, Outcome says) {
        if (norm < first) {
            first = norm;
            outcome = says;
        }
        norms |= 1 << norm;
    }

    void clear() {
        norms = 0;
        first = Integer.MAX_VALUE;
        outcome = Outcome.SILENT;
    }

    int cited() {
        return Cited.of(outcome, norms);
    }
}
