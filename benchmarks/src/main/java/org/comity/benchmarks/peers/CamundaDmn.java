package org.comity.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
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
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        InputStream table = new ByteArrayInputStream(Resource.text("policy.dmn").getBytes(StandardCharsets.UTF_8));
        DmnDecision decision = engine.parseDecision("outcome", table);
        List<Map<String, Object>> variables = requests.stream()
                .map(request -> (Map<String, Object>) Values.of(request.circumstances()))
                .toList();
        return request -> Outcome.valueOf(engine.evaluateDecisionTable(decision, variables.get(request))
                .getSingleResult()
                .getSingleEntry());
    }
}
