package org.comity.benchmarks.peers;

import java.util.List;
import java.util.Map;
import org.casbin.jcasbin.main.EnforceResult;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;

/** jCasbin with rules on attributes, by priority. A request that no rule matches is denied without a reason: that is silence. */
final class Casbin {

    private Casbin() {}

    static Decider of(List<Request> requests, int copies) {
        Peer.requireOne(copies);
        Model model = new Model();
        model.loadModelFromText(Resource.text("casbin-model.conf"));
        Enforcer enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        for (String line : Resource.lines("casbin-policy.csv")) {
            int from = line.indexOf('"');
            int to = line.lastIndexOf('"');
            enforcer.addPolicy(
                    line.substring(2, from - 2).trim(),
                    line.substring(from + 1, to),
                    line.substring(to + 2).trim());
        }
        // else each rule's condition is compiled anew for each request, thirty times as slow
        enforcer.getAviatorEval().setCachedExpressionByDefault(true);
        List<Map<String, Object>> subjects = requests.stream()
                .map(request -> (Map<String, Object>) Values.of(request.circumstances()))
                .toList();
        return request -> outcome(enforcer.enforceEx(subjects.get(request)));
    }

    private static Outcome outcome(EnforceResult result) {
        if (result.getExplain().isEmpty()) {
            return Outcome.SILENT;
        }
        return result.isAllow() ? Outcome.PERMITTED : Outcome.PROHIBITED;
    }
}
