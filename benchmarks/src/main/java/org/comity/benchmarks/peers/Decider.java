package org.comity.benchmarks.peers;

import org.comity.ruling.Outcome;

/** Something that answers the requests it was made for. What it needs to know of each was put into its own form beforehand. */
@FunctionalInterface
public interface Decider {

    /**
     * Answers a request.
     *
     * @param request the number of the request
     * @return permitted, prohibited or silent
     */
    Outcome decide(int request);
}
