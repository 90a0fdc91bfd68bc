package org.comity.testkit.mutation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.analysis.Baseline;
import org.comity.analysis.Variant;
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

    boolean notices(Variant mutant) {
        return !expected.differences(mutant.answer(question)).isEmpty();
    }

    /** The question with the facts of both; none where the facts, or the rulings, do not go together. */
    Optional<Probe> and(Probe other, Baseline baseline) {
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
        Question<?> both = Question.named(question.act(), facts);
        return facts.size() <= MOST_FACTS && baseline.isPossible(both)
                ? Optional.of(of(both, baseline.answer(both))).filter(joined -> joined.expected.equals(expected))
                : Optional.empty();
    }

    Scenario scenario(String id) {
        return Scenario.of(id, question, ruling);
    }
}
