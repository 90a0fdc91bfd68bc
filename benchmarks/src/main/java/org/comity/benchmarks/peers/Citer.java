package org.comity.benchmarks.peers;

/** Something that answers the requests it was made for with all norms that hold, as a host needs that must say which paragraphs apply. */
@FunctionalInterface
public interface Citer {

    /**
     * Answers a request.
     *
     * @param request the number of the request
     * @return the outcome and the norms, as {@link org.comity.benchmarks.policy.Cited} has them
     */
    int cite(int request);
}
