package org.comity.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;
import org.jeasy.rules.api.Action;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: the same predicates as {@link Lambdas} in its rules, by priority; the engine stops at the first that applies. */
final class EasyRules {

    private static final String REQUEST = "request";
    private static final String OUTCOME = "outcome";

    private EasyRules() {}

    static Decider of(List<Request> requests, int copies) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        DefaultRulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
        Rules rules = rules(Lambdas.rules(copies), (i, rule) -> asked -> asked.put(OUTCOME, rule.then()));
        return request -> decide(engine, rules, facts[request]);
    }

    /** All rules fire, by priority, and write where each is told to. */
    static Citer citing(List<Request> requests) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        DefaultRulesEngine engine = new DefaultRulesEngine();
        Gathered gathered = new Gathered();
        Rules rules = rules(Lambdas.RULES, (i, rule) -> asked -> gathered.hold(i + 1, rule.then()));
        return request -> {
            gathered.clear();
            Facts asked = new Facts();
            asked.put(REQUEST, facts[request]);
            engine.fire(rules, asked);
            return gathered.cited();
        };
    }

    private static Rules rules(ImmutableList<Lambdas.Rule> policy, BiFunction<Integer, Lambdas.Rule, Action> then) {
        Rules rules = new Rules();
        for (int i = 0; i < policy.size(); i++) {
            Lambdas.Rule rule = policy.get(i);
            rules.register(new RuleBuilder()
                    .name("rule " + (i + 1))
                    .priority(i + 1)
                    .when(facts -> rule.when().test(facts.get(REQUEST)))
                    .then(then.apply(i, rule))
                    .build());
        }
        return rules;
    }

    private static Outcome decide(DefaultRulesEngine engine, Rules rules, Circumstances request) {
        Facts facts = new Facts();
        facts.put(REQUEST, request);
        engine.fire(rules, facts);
        Outcome outcome = facts.get(OUTCOME);
        return outcome == null ? Outcome.SILENT : outcome;
    }
}
