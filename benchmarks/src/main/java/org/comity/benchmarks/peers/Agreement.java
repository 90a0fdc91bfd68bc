package org.comity.benchmarks.peers;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.comity.benchmarks.policy.ByHand;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;
import org.comity.topic.RequestPurpose;

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
        check(name, decider, requests, facts -> ByHand.answer(facts).outcome());
    }

    /**
     * Asks a decider that knows neither the purpose nor the need: it answers what all of them give, or that it hangs on them.
     *
     * @param decider the decider
     * @param requests the requests that it was made for
     * @throws IllegalStateException where an outcome differs
     */
    public static void checkOpen(Decider decider, List<Request> requests) {
        check("with two facts unknown", decider, requests, facts -> {
            EnumSet<Outcome> reachable = EnumSet.noneOf(Outcome.class);
            for (RequestPurpose purpose : RequestPurpose.values()) {
                reachable.add(ByHand.answer(facts.finding(purpose, true)).outcome());
                reachable.add(ByHand.answer(facts.finding(purpose, false)).outcome());
            }
            return only(reachable);
        });
    }

    /**
     * Asks a decider that presumes the ordinary purpose and does not know the need.
     *
     * @param decider the decider
     * @param requests the requests that it was made for
     * @throws IllegalStateException where an outcome differs
     */
    public static void checkOrdinary(Decider decider, List<Request> requests) {
        check("assuming the ordinary", decider, requests, facts -> {
            RequestPurpose ordinary = RequestPurpose.MEMBER_DUTIES;
            return only(EnumSet.of(
                    ByHand.answer(facts.finding(ordinary, true)).outcome(),
                    ByHand.answer(facts.finding(ordinary, false)).outcome()));
        });
    }

    private static Outcome only(EnumSet<Outcome> reachable) {
        return reachable.size() == 1 ? reachable.iterator().next() : Outcome.UNDETERMINED;
    }

    private static void check(
            String name, Decider decider, List<Request> requests, Function<Circumstances, Outcome> byHand) {
        if (requests.isEmpty()) {
            throw new IllegalStateException(name + " was asked nothing: give it requests");
        }
        for (int i = 0; i < requests.size(); i++) {
            Outcome expected = byHand.apply(requests.get(i).circumstances());
            Outcome actual = decider.decide(i);
            if (actual != expected) {
                throw new IllegalStateException(name + " answers " + actual + " instead of " + expected + " to request "
                        + i + ": " + requests.get(i).circumstances());
            }
        }
    }
}
