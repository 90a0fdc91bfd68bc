package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.comity.testkit.Expectation;
import org.comity.testkit.Scenario;

/** A question with the whole ruling of the profile as it is: it notices every mutant that rules otherwise. */
record Probe(Question<?> question, Ruling ruling, Expectation expected) {

    /** Facts beyond which two questions are not made one: whoever reads a scenario has to keep them in mind. */
    private static final int MOST_FACTS = 9;

    static Probe of(Question<?> question, Ruling ruling) {
        return new Probe(question, ruling, Expectation.exactly(ruling));
    }

    int facts() {
        return question.known().size();
    }

    boolean notices(AuthorityProfile mutant) {
        return !expected.differences(mutant.rule(question)).isEmpty();
    }

    /**
     * The question with the facts of both. Each of the two has its ruling whatever else is the case, and so has the one with the facts
     * of both: it notices what either notices. None where the facts, or the rulings, do not go together.
     */
    Optional<Probe> and(Probe other, AuthorityProfile profile) {
        if (!expected.equals(other.expected) || question.act() != other.question.act()) {
            return Optional.empty();
        }
        Map<String, String> facts = new HashMap<>(question.known());
        for (Map.Entry<String, String> fact : other.question.known().entrySet()) {
            String before = facts.put(fact.getKey(), fact.getValue());
            if (before != null && !before.equals(fact.getValue())) {
                return Optional.empty();
            }
        }
        return facts.size() > MOST_FACTS
                ? Optional.empty()
                : possible(profile, question.act(), ImmutableMap.copyOf(facts));
    }

    private Optional<Probe> possible(AuthorityProfile profile, Act<?> act, ImmutableMap<String, String> facts) {
        Question<?> both = Question.named(act, facts);
        try {
            Ruling same = profile.rule(both);
            return expected.differences(same).isEmpty() ? Optional.of(of(both, same)) : Optional.empty();
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    Scenario scenario(String id) {
        return Scenario.of(id, question, ruling);
    }
}
