package org.comity.testkit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.question.Act;

/**
 * Two clauses of one profile that point against each other, where neither is an exception to the other. Immutable and thread-safe.
 *
 * @param authority the name of the authority whose profile it is
 * @param act the act on which they disagree
 * @param one the clause that stands first in the document
 * @param other the clause that stands later
 * @param scenario facts by their names that bring it about, none of which can be left out; empty where the search for them was
 *     given up
 */
public record Conflict(
        String authority, Act<?> act, Clause one, Clause other, Optional<ImmutableMap<String, String>> scenario) {

    @Override
    public String toString() {
        String where = scenario.map(facts -> facts.isEmpty()
                        ? " whatever the facts"
                        : " where "
                                + facts.entrySet().stream()
                                        .map(Object::toString)
                                        .reduce((said, next) -> said + ", " + next)
                                        .orElseThrow())
                .orElse("");
        return "`" + one.para() + "` and `" + other.para() + "` disagree on `" + act + "`" + where
                + ": let one limit or override the other, or narrow it\n    " + Citation.of(authority, one) + "  "
                + one.says() + "\n    " + Citation.of(authority, other) + "  " + other.says();
    }
}
