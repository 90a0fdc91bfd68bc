package org.comity.benchmarks.peers;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.comity.benchmarks.policy.ByHand;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Cited;
import org.comity.benchmarks.policy.Holding;
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

    /**
     * Asks a citer everything.
     *
     * @param name what to call the citer
     * @param citer the citer
     * @param requests the requests that it was made for
     * @throws IllegalStateException where there is no request, or the first of its answers has not the outcome by hand with exactly the
     *     norms whose conditions are met, each looked at by itself
     */
    public static void checkNorms(String name, Citer citer, List<Request> requests) {
        Holding holding = new Holding();
        requireSome(name, requests);
        for (int i = 0; i < requests.size(); i++) {
            Outcome outcome = ByHand.answer(requests.get(i).circumstances()).outcome();
            int expected = Cited.of(outcome, holding.norms(requests.get(i)));
            int actual = citer.cite(i);
            if (actual != expected) {
                throw differing(name, Cited.text(actual), Cited.text(expected), i, requests.get(i));
            }
        }
    }

    private static Outcome only(EnumSet<Outcome> reachable) {
        return reachable.size() == 1 ? reachable.iterator().next() : Outcome.UNDETERMINED;
    }

    private static void check(
            String name, Decider decider, List<Request> requests, Function<Circumstances, Outcome> byHand) {
        requireSome(name, requests);
        for (int i = 0; i < requests.size(); i++) {
            Outcome expected = byHand.apply(requests.get(i).circumstances());
            Outcome actual = decider.decide(i);
            if (actual != expected) {
                throw differing(name, actual, expected, i, requests.get(i));
            }
        }
    }

    private static void requireSome(String name, List<Request> requests) {
        if (requests.isEmpty()) {
            throw new IllegalStateException(name + " was asked nothing: give it requests");
        }
    }

    private static IllegalStateException differing(
            String name, Object actual, Object expected, int number, Request request) {
        return new IllegalStateException(name + " answers " + actual + " instead of " + expected + " to request "
                + number + ": " + request.circumstances());
    }
}
