package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.clause.Clause;

/**
 * Why a ruling is as it is. Immutable and thread-safe.
 *
 * @param applied the clauses that applied and count, each with the facts that made it apply
 * @param defeated the clauses that applied and gave way, each with the clause that prevailed
 * @param suffices the smallest set of facts, by name, from which alone the same ruling follows, whatever else is so; presumptions
 *     and the choices made for the asker are among them. Where very many sets have to be weighed, a set of which no fact can be left
 *     out
 */
public record Reasons(
        ImmutableList<Applied> applied, ImmutableList<Defeat> defeated, ImmutableMap<String, String> suffices) {

    /**
     * A clause that applied and counts.
     *
     * @param clause the clause
     * @param where the facts that made it apply, by name; none where it applies always
     */
    public record Applied(Clause clause, ImmutableMap<String, String> where) {

        @Override
        public String toString() {
            return clause.para() + (where.isEmpty() ? " applies always" : " applies, since " + listed(where));
        }
    }

    /** Facts with their values, in words. */
    static String listed(ImmutableMap<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " is " + fact.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return Stream.of(
                        applied.stream().map(Applied::toString),
                        defeated.stream().map(Defeat::toString),
                        suffices.isEmpty() ? Stream.<String>empty() : Stream.of("enough: " + listed(suffices)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("; "));
    }
}
