package org.comity.benchmarks.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.comity.clause.Strength;
import org.comity.ruling.Outcome;

/**
 * What hand-written code answers: a constant for each way through it, with the paragraph that decides.
 *
 * @param outcome the outcome
 * @param strength how strong it is
 * @param paragraphs the paragraph that decides
 * @param duties what comes with it
 */
public record Answer(
        Outcome outcome, Optional<Strength> strength, ImmutableList<String> paragraphs, ImmutableList<String> duties) {

    static Answer permitted(String paragraph, String... duties) {
        return new Answer(
                Outcome.PERMITTED,
                Optional.of(Strength.ABSOLUTE),
                ImmutableList.of(paragraph),
                ImmutableList.copyOf(duties));
    }

    static Answer prohibited(String paragraph) {
        return new Answer(
                Outcome.PROHIBITED, Optional.of(Strength.ABSOLUTE), ImmutableList.of(paragraph), ImmutableList.of());
    }

    static Answer silent() {
        return new Answer(Outcome.SILENT, Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }
}
