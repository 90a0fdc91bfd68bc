package org.comity.testkit.certificate;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.question.Act;
import org.comity.question.Count;
import org.comity.question.Fact;
import org.comity.question.SetOf;
import org.comity.question.YesNo;

/** Writes questions as Java: with the constants of their topics, or by name where a fact has no public constant. */
final class Expression {

    private Expression() {}

    static String of(Act<?> act, Map<String, String> facts) {
        Optional<String> constant = Constants.of(act);
        Optional<String> answers = facts.entrySet().stream()
                .map(fact -> answer(act, fact.getKey(), fact.getValue()))
                .reduce(
                        Optional.of(""),
                        (said, next) ->
                                said.flatMap(some -> next.map(one -> some.isEmpty() ? one : some + ", " + one)));
        if (constant.isPresent() && answers.isPresent()) {
            return constant.get() + ".ask()" + (facts.isEmpty() ? "" : ".given(" + answers.get() + ")");
        }
        String named = facts.entrySet().stream()
                .map(fact -> "Map.entry(\"" + fact.getKey() + "\", \"" + fact.getValue() + "\")")
                .collect(Collectors.joining(", "));
        return "Question.named(" + constant.orElse("Topics.act(\"" + act + "\")") + ", Map.ofEntries(" + named + "))";
    }

    private static Optional<String> answer(Act<?> act, String name, String value) {
        int colon = name.indexOf(':');
        Fact<?> fact = act.topic().fact(colon < 0 ? name : name.substring(0, colon));
        Optional<String> constant = Constants.of(fact);
        if (fact instanceof YesNo<?>) {
            return constant.map(its -> its + "." + value + "()");
        }
        if (fact instanceof Count<?>) {
            return constant.map(its -> its + ".is(" + value + ")");
        }
        String verb = fact instanceof SetOf<?, ?> ? value.equals("yes") ? "has" : "hasNot" : "is";
        String element = fact instanceof SetOf<?, ?> ? name.substring(colon + 1) : value;
        return constant.flatMap(its -> Constants.value(fact, element).map(one -> its + "." + verb + "(" + one + ")"));
    }
}
