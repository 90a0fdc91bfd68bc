package org.comity.benchmarks.peers;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
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
        DMNRuntime runtime = runtime(Resource.text("policy.dmn"));
        DMNModel model = runtime.getModels().get(0);
        List<DMNContext> contexts =
                requests.stream().map(request -> context(runtime, request)).toList();
        return request -> outcome(runtime.evaluateAll(model, contexts.get(request)));
    }

    /** All rows that apply. */
    @SuppressWarnings("unchecked") // a table of two outputs gives rows
    static Citer citing(List<Request> requests) {
        DMNRuntime runtime = runtime(DmnNorms.table());
        DMNModel model = runtime.getModels().get(0);
        List<DMNContext> contexts =
                requests.stream().map(request -> context(runtime, request)).toList();
        return request -> DmnNorms.cited((List<Map<String, ?>>) runtime.evaluateAll(model, contexts.get(request))
                .getDecisionResultByName("outcome")
                .getResult());
    }

    private static DMNRuntime runtime(String table) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(table))))
                .getOrElseThrow(IllegalStateException::new);
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
