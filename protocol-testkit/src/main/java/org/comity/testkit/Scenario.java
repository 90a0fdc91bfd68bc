package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.comity.testkit.internal.Expression;
import org.comity.topic.Topics;

/**
 * A question asked by names, and what is expected of the ruling: one line of a {@link ScenarioFile}. Immutable and thread-safe.
 *
 * @param id what it is called, unique in its file
 * @param authority the kebab-case name of the authority whose protocol is asked
 * @param question the kebab-case name of the question
 * @param facts the values by the names of the facts: booleans, numbers, names, or lists of names
 * @param assumesOrdinary whether facts that are not stated take their ordinary value
 * @param expect what is expected
 * @param location where it is written, such as {@code county.jsonl:3}
 */
public record Scenario(
        String id,
        String authority,
        String question,
        ImmutableMap<String, Object> facts,
        boolean assumesOrdinary,
        Expectation expect,
        String location) {

    /**
     * A scenario of a question and the whole ruling on it.
     *
     * @param id what it is called
     * @param question the question
     * @param ruling the ruling that it expects, exactly
     * @return the scenario
     */
    public static Scenario of(String id, Question<?> question, Ruling ruling) {
        return new Scenario(
                id,
                ruling.authority().id(),
                question.act().name(),
                ScenarioWriter.facts(question),
                question.assumesOrdinary(),
                Expectation.exactly(ruling),
                id);
    }

    /**
     * The same scenario by another name.
     *
     * @param other what to call it
     * @return the scenario
     */
    public Scenario called(String other) {
        return new Scenario(other, authority, question, facts, assumesOrdinary, expect, location);
    }

    /**
     * The scenario as it is written in a file.
     *
     * @return one line, which {@link ScenarioFile} reads
     */
    public String line() {
        return ScenarioWriter.line(this);
    }

    /**
     * The question that it asks, as Java, ready to paste.
     *
     * @return an expression of which the value equals {@link #ask()}
     * @throws IllegalArgumentException where the question cannot be asked as it is written
     */
    public String java() {
        return Expression.of(ask());
    }

    /**
     * The question that it asks.
     *
     * @return the question
     * @throws IllegalArgumentException where a name is unknown or a value outside its fact's domain; the message lists what is
     *     accepted
     */
    public Question<?> ask() {
        return asked(Topics.act(question));
    }

    /**
     * The question that it asks of a profile, which may speak of acts of its own.
     *
     * @param profile the profile of the scenario's authority
     * @return the question
     * @throws IllegalArgumentException where a name is unknown or a value outside its fact's domain; the message lists what is
     *     accepted
     */
    public Question<?> ask(AuthorityProfile profile) {
        return asked(profile.act(question));
    }

    private Question<?> asked(Act<?> act) {
        Question<?> asked = Question.named(act, facts);
        return assumesOrdinary ? asked.assumingOrdinary() : asked;
    }

    /**
     * Puts the question to a profile and compares the ruling with what is expected.
     *
     * @param profile the profile of the scenario's authority
     * @return what differs, each with the clause or fact that explains it; empty where the ruling meets it all
     * @throws IllegalArgumentException where the question cannot be asked as it is written, or the profile is another authority's
     */
    public ImmutableList<Difference> differences(AuthorityProfile profile) {
        return explained(profile, rule(profile));
    }

    private ImmutableList<Difference> explained(AuthorityProfile profile, Ruling ruling) {
        return new Explaining(profile, ruling).explain(expect.differences(ruling));
    }

    /**
     * Puts the question to a profile.
     *
     * @param profile the profile of the scenario's authority
     * @return the ruling
     * @throws IllegalArgumentException where the question cannot be asked as it is written, or the profile is another authority's
     */
    public Ruling rule(AuthorityProfile profile) {
        if (!profile.authority().id().equals(authority)) {
            throw new IllegalArgumentException(
                    "the scenario `" + id + "` asks `" + authority + "`, but the profile is of `"
                            + profile.authority().id() + "`: give it the profile of its own authority");
        }
        return profile.rule(ask(profile));
    }

    /**
     * Fails where the ruling is not as expected, or the question cannot be asked.
     *
     * @param profile the profile of the scenario's authority
     * @throws AssertionError with all that differs, each with the clause or fact that explains it
     */
    public void check(AuthorityProfile profile) {
        Ruling ruling;
        try {
            ruling = rule(profile);
        } catch (IllegalArgumentException fault) {
            throw new AssertionError(location + ": " + fault.getMessage(), fault);
        }
        ImmutableList<Difference> differences = explained(profile, ruling);
        if (!differences.isEmpty()) {
            throw new AssertionError(differences.stream()
                    .map(difference -> "\n  " + difference)
                    .collect(Collectors.joining(
                            "",
                            location + ": the ruling differs: mend the clauses or the scenario",
                            "\n\n" + ruling.explain())));
        }
    }
}
