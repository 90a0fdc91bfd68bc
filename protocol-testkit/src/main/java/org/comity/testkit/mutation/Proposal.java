package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.clause.Para;
import org.comity.question.Named;
import org.comity.testkit.Scenario;

/**
 * A scenario that would notice changes which nothing notices so far. Immutable and thread-safe.
 *
 * @param scenario the scenario; it expects what the profile says now
 * @param notices the mutants that it would kill, in document order; never none
 */
public record Proposal(Scenario scenario, ImmutableList<Mutant> notices) {

    /**
     * Checks that it notices something.
     *
     * @param scenario the scenario
     * @param notices the mutants that it would kill
     */
    public Proposal {
        if (notices.isEmpty()) {
            throw new IllegalArgumentException(
                    "the scenario `" + scenario.id() + "` would notice no change: leave it out");
        }
    }

    /**
     * The paragraph of which it notices the most changes; of several, the first in the document.
     *
     * @return the paragraph
     */
    public Para guards() {
        Map<Para, Integer> counts = new LinkedHashMap<>();
        notices.forEach(mutant -> counts.merge(mutant.clause().para(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .orElseThrow()
                .getKey();
    }

    /**
     * What it guards, as a comment: {@code # 5.5.3: delete-clause, drop-condition; 5.3: flip-modality}.
     *
     * @return one line, which a scenario file skips
     */
    public String comment() {
        Map<Para, TreeSet<String>> noticed = new LinkedHashMap<>();
        noticed.put(guards(), new TreeSet<>());
        notices.forEach(mutant -> noticed.computeIfAbsent(mutant.clause().para(), para -> new TreeSet<>())
                .add(Named.of(mutant.operator())));
        return noticed.entrySet().stream()
                .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                .collect(Collectors.joining("; ", "# ", ""));
    }

    /** The comment, and the scenario as it goes into a file. */
    @Override
    public String toString() {
        return comment() + "\n" + scenario.line();
    }
}
