package org.comity.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.authority.Party;
import org.comity.clause.Step;
import org.comity.question.Fact;

/** What is left of the steps of a text, given what is known of who holds which office. */
record ReferenceRoutes(ReferenceConditions conditions) {

    /** The steps that stand. */
    List<Step> left(List<Step> text, int[] known) {
        return text.stream()
                .flatMap(step -> left(step, known).stream())
                .distinct()
                .toList();
    }

    /** What is left of a step; a talk never falls away. */
    Optional<Step> left(Step step, int[] known) {
        if (conditions.isKnown(step.unless(), known)) {
            return Optional.empty();
        }
        if (step.kind() == Step.Kind.TALK_TO) {
            return Optional.of(step);
        }
        List<Party> free = step.parties().stream()
                .filter(party -> heldBy(party, known).stream().noneMatch(value -> value == 1))
                .toList();
        return free.isEmpty() ? Optional.empty() : Optional.of(step.withParties(ImmutableList.copyOf(free)));
    }

    /** The steps that may still fall away. */
    Set<Step> unresolved(List<Step> text, int[] known) {
        /** The steps that may still fall away. */
        Set<Step> unresolved = new LinkedHashSet<>();
        for (Step step : left(text, known)) {
            boolean holderOpen = step.kind() != Step.Kind.TALK_TO
                    && step.parties().stream()
                            .anyMatch(party -> heldBy(party, known).contains(-1));
            if (holderOpen || conditions.isOpen(step.unless(), known)) {
                unresolved.add(step);
            }
        }
        return unresolved;
    }

    /** For each person concerned, whether that person holds the office: 1, 0, or -1 for unknown. */
    List<Integer> heldBy(Party party, int[] known) {
        List<Integer> held = new ArrayList<>();
        for (Fact<?> holders : conditions.act().topic().emptyingSteps()) {
            int at = holders.accepted().indexOf(party.id());
            if (at >= 0) {
                held.add(known[conditions.act().topic().position(holders) + at]);
            }
        }
        return held;
    }
}
