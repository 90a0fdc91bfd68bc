package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.comity.clause.Citation;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.comity.testkit.internal.Expression;

/**
 * A question with few facts, none of which can be left out, and what the profile answered when it was asked. Immutable and
 * thread-safe.
 *
 * @param act what it asks
 * @param facts its facts by name, as {@link Question#named} takes them
 * @param line the line of a scenario file that expects what is answered now; empty where the question is refused
 * @param answer what is answered, or why the question is refused
 */
public record Witness(Act<?> act, ImmutableMap<String, String> facts, Optional<String> line, String answer) {

    /** The question that a profile answered. */
    static Witness answered(Act<?> act, ImmutableMap<String, String> facts, String id, Ruling ruling) {
        ImmutableList<String> cites = ruling.citations().stream()
                .map(Citation::para)
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList());
        return new Witness(
                act,
                facts,
                Optional.of(Json.scenario(
                        id,
                        ruling.authority().id(),
                        act.name(),
                        facts,
                        ruling.outcome().name(),
                        cites)),
                ruling.outcome() + (cites.isEmpty() ? "" : ", citing " + String.join(", ", cites)));
    }

    /** The question that no profile answers, since its facts cannot be so together. */
    static Witness refused(Act<?> act, ImmutableMap<String, String> facts, String why) {
        return new Witness(act, facts, Optional.empty(), "refused: " + why);
    }

    /**
     * The question.
     *
     * @return a question that any profile can be asked
     */
    public Question<?> question() {
        return Question.named(act, facts);
    }

    /**
     * The question as Java, ready to paste.
     *
     * @return an expression of which the value equals {@link #question()}
     */
    public String java() {
        return Expression.of(act, facts);
    }

    /** The question, the line and the answer, one below the other. */
    String lines() {
        return "ask       " + java() + line.map(json -> "\nscenario  " + json).orElse("") + "\nanswer    " + answer;
    }
}
