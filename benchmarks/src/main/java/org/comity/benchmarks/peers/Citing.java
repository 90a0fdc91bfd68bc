package org.comity.benchmarks.peers;

import java.util.List;
import java.util.function.Function;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.CitedByHand;
import org.comity.benchmarks.policy.Request;

/** Who can say by its ordinary means which norms hold, and is timed on it beside the library. */
public enum Citing {
    /** Java that sets a bit for each norm that holds: the limit. */
    BY_HAND(Citing::byHand),
    /** A list of lambdas in plain Java. */
    LAMBDAS(Lambdas::citing),
    /** Compiled Spring expressions. */
    SPEL(Spel::citing),
    /** Easy Rules. */
    EASY_RULES(EasyRules::citing),
    /** Drools. */
    DROOLS(Drools::citing),
    /** DMN by Kie. */
    KIE_DMN(KieDmn::citing),
    /** DMN by Camunda. */
    CAMUNDA_DMN(CamundaDmn::citing);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
    private final Function<List<Request>, Citer> maker;

    Citing(Function<List<Request>, Citer> maker) {
        this.maker = maker;
    }

    /**
     * Makes the peer's citer and checks it on all requests.
     *
     * @param requests what it will be asked
     * @return the citer, which gives the outcome by hand and exactly the norms whose conditions are met
     * @throws IllegalStateException where it answers one of them otherwise
     */
    public Citer checked(List<Request> requests) {
        Citer citer = maker.apply(requests);
        Agreement.checkNorms(name(), citer, requests);
        return citer;
    }

    private static Citer byHand(List<Request> requests) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        return request -> CitedByHand.answer(facts[request]);
    }
}
