package org.comity.benchmarks.peers;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Cited;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Spring's expression language, every expression compiled to byte code: the first that is true decides. */
final class Spel {

    private static final Splitter LINE = Splitter.on(':').limit(2).trimResults();

    private record Rule(SpelExpression when, Outcome then) {}

    private Spel() {}

    static Decider of(List<Request> requests, int copies) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        ImmutableList<Rule> rules = compiled(facts, copies);
        return request -> decide(rules, facts[request]);
    }

    static Citer citing(List<Request> requests) {
        Circumstances[] facts = requests.stream().map(Request::circumstances).toArray(Circumstances[]::new);
        ImmutableList<Rule> rules = compiled(facts, 1);
        return request -> cite(rules, facts[request]);
    }

    private static ImmutableList<Rule> compiled(Circumstances[] facts, int copies) {
        ImmutableList<Rule> rules = parse(copies);
        for (Rule rule : rules) {
            compile(rule.when(), facts);
        }
        return rules;
    }

    private static ImmutableList<Rule> parse(int copies) {
        ClassLoader loader = Spel.class.getClassLoader();
        SpelExpressionParser parser =
                new SpelExpressionParser(new SpelParserConfiguration(SpelCompilerMode.OFF, loader));
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (int branch = 0; branch < copies; branch++) {
            for (String line : Resource.lines("policy.spel")) {
                List<String> parts = LINE.splitToList(line);
                String condition = copies == 1 ? parts.get(1) : "(" + parts.get(1) + ") and branch() == " + branch;
                rules.add(new Rule(parser.parseRaw(condition), Outcome.valueOf(parts.get(0))));
            }
        }
        return rules.build();
    }

    /** An expression can be compiled once each of its parts was evaluated, which shows their types. */
    private static void compile(SpelExpression expression, Circumstances[] facts) {
        for (Circumstances each : facts) {
            expression.getValue(each);
            if (expression.compileExpression()) {
                return;
            }
        }
        throw new IllegalStateException("not compiled: " + expression.getExpressionString());
    }

    private static Outcome decide(ImmutableList<Rule> rules, Circumstances facts) {
        for (Rule rule : rules) {
            if (Boolean.TRUE.equals(rule.when().getValue(facts))) {
                return rule.then();
            }
        }
        return Outcome.SILENT;
    }

    private static int cite(ImmutableList<Rule> rules, Circumstances facts) {
        int norms = 0;
        Outcome first = Outcome.SILENT;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (Boolean.TRUE.equals(rule.when().getValue(facts))) {
                first = norms == 0 ? rule.then() : first;
                norms |= 1 << (i + 1);
            }
        }
        return Cited.of(first, norms);
    }
}
