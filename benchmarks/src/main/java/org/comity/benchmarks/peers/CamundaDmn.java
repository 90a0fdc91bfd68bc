package org.comity.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;

/** The same decision table by Camunda. */
final class CamundaDmn {

    private CamundaDmn() {}

    static Decider of(List<Request> requests, int copies) {
        Peer.requireOne(copies);
        DmnEngine engine = engine();
        DmnDecision decision = decision(engine, Resource.text("policy.dmn"));
        List<Map<String, Object>> variables = variables(requests);
        return request -> Outcome.valueOf(engine.evaluateDecisionTable(decision, variables.get(request))
                .getSingleResult()
                .getSingleEntry());
    }

    /** All rows that apply. */
    static Citer citing(List<Request> requests) {
        DmnEngine engine = engine();
        DmnDecision decision = decision(engine, DmnNorms.table());
        List<Map<String, Object>> variables = variables(requests);
        return request -> DmnNorms.cited(engine.evaluateDecisionTable(decision, variables.get(request)));
    }

    private static DmnEngine engine() {
        return DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }

    private static DmnDecision decision(DmnEngine engine, String table) {
        return engine.parseDecision("outcome", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Map<String, Object>> variables(List<Request> requests) {
        return requests.stream()
                .map(request -> (Map<String, Object>) Values.of(request.circumstances()))
                .toList();
    }
}
