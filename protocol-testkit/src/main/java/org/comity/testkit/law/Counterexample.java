package org.comity.testkit.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.clause.Citation;
import org.comity.clause.Para;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.testkit.internal.Expression;

/**
 * Where a law does not hold, with the question that shows it. Immutable and thread-safe.
 *
 * @param law the law
 * @param authority the kebab-case name of the authority whose protocol was asked
 * @param question the question
 * @param outcome what is answered to it
 * @param why what happened, as a sentence without a full stop
 * @param paragraphs the paragraphs of the clauses that brought it about; none where no clause did
 */
public record Counterexample(
        Law law, String authority, Question<?> question, Outcome outcome, String why, ImmutableList<Para> paragraphs) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Counterexample of(Law law, Trial trial, Check.Broken broken) {
        AuthorityProfile profile = trial.profile();
        Ruling ruling = trial.rule();
        return new Counterexample(
                law,
                profile.authority().id(),
                trial.question(),
                ruling.outcome(),
                broken.why(),
                broken.clauses().stream()
                        .map(clause ->
                                Citation.of(profile.authority().id(), clause).para())
                        .filter(para -> !para.equals(Rebuilt.ADDED))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The question as a line of a scenario file, with the answer that is given to it now.
     *
     * @return a JSON object on one line
     */
    public String scenario() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", law.id());
        line.put("authority", authority);
        line.put("question", question.act().name());
        line.put("facts", question.known());
        if (question.assumesOrdinary()) {
            line.put("assume", "ordinary");
        }
        line.put("expect", ImmutableMap.of("outcome", outcome.name()));
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(
                    "a question cannot be written as JSON: report it as a defect of Comity", fault);
        }
    }

    /**
     * The question as Java, to be asked of the profile.
     *
     * @return an expression
     */
    public String java() {
        return "PROFILE.rule(" + Expression.of(question) + ")";
    }

    @Override
    public String toString() {
        return "`" + authority + "` does not keep `" + law.id() + "`, that " + law.sentence() + ": " + why
                + "\n  scenario: " + scenario()
                + "\n  java: " + java()
                + "\n  mend " + mending();
    }

    /** A clause is excused only where one brought it about. */
    private String mending() {
        String off = "switch the law off by `withoutLaw(\"" + law.id() + "\", reason)`";
        return paragraphs.isEmpty()
                ? "the code that answers, or in the contract override `laws(..)` and " + off
                : paragraphs.stream().map(para -> "`" + para + "`").collect(Collectors.joining(", "))
                        + ", or in the contract override `laws(..)`: excuse it by `excusing(\"" + law.id()
                        + "\", reason, paragraph)`, or " + off;
    }
}
