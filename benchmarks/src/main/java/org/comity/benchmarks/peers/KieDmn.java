package org.comity.benchmarks.peers;

import java.io.StringReader;
import java.util.List;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A decision table in DMN, by Kie: the first row that applies decides, and the last applies always. */
final class KieDmn {

    private KieDmn() {}

    static Decider of(List<Request> requests, int copies) {
        Peer.requireOne(copies);
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newReaderResource(new StringReader(Resource.text("policy.dmn")))))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        List<DMNContext> contexts =
                requests.stream().map(request -> context(runtime, request)).toList();
        return request -> outcome(runtime.evaluateAll(model, contexts.get(request)));
    }

    private static DMNContext context(DMNRuntime runtime, Request request) {
        DMNContext context = runtime.newContext();
        Values.of(request.circumstances()).forEach(context::set);
        return context;
    }

    private static Outcome outcome(DMNResult result) {
        return Outcome.valueOf(
                (String) result.getDecisionResultByName("outcome").getResult());
    }
}
