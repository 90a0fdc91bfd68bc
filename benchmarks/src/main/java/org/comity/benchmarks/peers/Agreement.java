package org.comity.benchmarks.peers;

import java.util.List;
import org.comity.benchmarks.policy.ByHand;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;

/** The check that comes before any timing: whoever is timed gives the outcomes of the hand-written policy. */
public final class Agreement {

    private Agreement() {}

    /**
     * Asks a decider everything.
     *
     * @param name what to call the decider
     * @param decider the decider
     * @param requests the requests that it was made for
     * @throws IllegalStateException where there is no request, or the first of its outcomes differs from the hand-written one
     */
    public static void check(String name, Decider decider, List<Request> requests) {
        if (requests.isEmpty()) {
            throw new IllegalStateException(name + " was asked nothing: give it requests");
        }
        for (int i = 0; i < requests.size(); i++) {
            Outcome expected = ByHand.answer(requests.get(i).circumstances()).outcome();
            Outcome actual = decider.decide(i);
            if (actual != expected) {
                throw new IllegalStateException(name + " answers " + actual + " instead of " + expected + " to request "
                        + i + ": " + requests.get(i).circumstances());
            }
        }
    }
}
