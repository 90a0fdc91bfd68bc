package org.comity.benchmarks.peers;

import java.util.List;
import java.util.function.BiFunction;
import org.comity.benchmarks.policy.ByHand;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Request;

/** Who is timed on the policy. */
public enum Peer {
    /** Java {@code if} and {@code else} over facts read beforehand: the limit. */
    BY_HAND(Peer::byHand),
    /** This library. */
    COMITY(Comity::of),
    /** A list of lambdas in plain Java. */
    LAMBDAS(Lambdas::of),
    /** Compiled Spring expressions. */
    SPEL(Spel::of),
    /** Easy Rules. */
    EASY_RULES(EasyRules::of),
    /** Drools. */
    DROOLS(Drools::of),
    /** jCasbin. */
    CASBIN(Casbin::of),
    /** XACML by AuthzForce. */
    AUTHZFORCE(AuthzForce::of),
    /** DMN by Kie. */
    KIE_DMN(KieDmn::of),
    /** Cedar. */
    CEDAR(Cedar::of),
    /** DMN by Camunda. */
    CAMUNDA_DMN(CamundaDmn::of);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
    private final BiFunction<List<Request>, Integer, Decider> maker;

    Peer(BiFunction<List<Request>, Integer, Decider> maker) {
        this.maker = maker;
    }

    /**
     * Makes the peer's decider and checks it on all requests.
     *
     * @param requests what it will be asked
     * @param copies how many copies of the policy it holds
     * @return the decider, which agrees with the hand-written policy
     * @throws IllegalStateException where it answers one of them otherwise
     */
    public Decider checked(List<Request> requests, int copies) {
        Decider decider = maker.apply(requests, copies);
        Agreement.check(name(), decider, requests);
        return decider;
    }

    static void requireOne(int copies) {
        if (copies != 1) {
            throw new IllegalArgumentException("holds one copy of the policy, not " + copies);
        }
    }

    private static Decider byHand(List<Request> requests, int copies) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        return request -> ByHand.answer(facts[request]).outcome();
    }
}
