package org.comity.testkit.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.question.Act;
import org.comity.question.Asked;
import org.comity.question.Count;
import org.comity.question.Fact;
import org.comity.question.Question;
import org.comity.question.SetOf;
import org.comity.question.YesNo;

/**
 * Writes questions as Java, ready to paste: with the constants of their topics, or by name where one has no public constant.
 * Thread-safe.
 */
public final class Expression {

    private Expression() {}

    /**
     * Writes a question.
     *
     * @param question the question; objects it was given are written as the facts they brought
     * @return an expression whose value is an equal question
     */
    public static String of(Question<?> question) {
        return of(question.act(), question.known()) + (question.assumesOrdinary() ? ".assumingOrdinary()" : "");
    }

    /**
     * Writes the question that an act asks of some facts.
     *
     * @param act the act
     * @param known the facts by name, as {@link Question#named} takes them
     * @return an expression whose value is an equal question
     */
    public static String of(Act<?> act, Map<String, String> known) {
        Map<String, String> facts = new LinkedHashMap<>(known);
        if (act.actors().size() == 1) {
            facts.remove(Asked.ACTOR.name());
        }
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
