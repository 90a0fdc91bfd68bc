package org.comity.benchmarks.peers;

import org.comity.benchmarks.policy.Cited;
import org.comity.ruling.Outcome;

/** Where rules that fire write that they hold; the first decides. Not thread-safe. */
public final class Gathered {

    private int norms;
    private Outcome outcome = Outcome.SILENT;

    /**
     * Called by the rules, in their order.
     *
     * @param norm the number of the norm that holds
     * @param says what it answers
     */
    public void hold(int norm, Outcome says) {
        if (norms == 0) {
            outcome = says;
        }
        norms |= 1 << norm;
    }

    void clear() {
        norms = 0;
        outcome = Outcome.SILENT;
    }

    int cited() {
        return Cited.of(outcome, norms);
    }
}
