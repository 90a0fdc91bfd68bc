package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.comity.clause.Clause;

/**
 * Why a clause does not count in a ruling. Immutable and thread-safe.
 *
 * @param clause the clause
 * @param because what kept it out, or that it counts
 * @param by the clauses that defeated it, where it was defeated
 * @param unmet the facts that kept it out, of the way in which it comes nearest to applying; the others of its conditions are met
 *     or open
 * @param open the names of the facts not known on which it still hangs
 */
public record WhyNot(
        Clause clause,
        Because because,
        ImmutableList<Clause> by,
        ImmutableList<Unmet> unmet,
        ImmutableSet<String> open) {

    /** What kept a clause out. */
    public enum Because {
        /** Nothing: it applied and counts. */
        COUNTS,
        /** It applied, and another clause prevailed. */
        DEFEATED,
        /** Some of its conditions are not met. */
        NOT_MET,
        /** Facts are missing that its conditions turn on. */
        OPEN,
        /** It is an exception to a clause that does not apply. */
        NOTHING_TO_LIMIT,
        /** It applied, but has no part in an answer such as this: duties where the act is not open, pointers where there is an answer. */
        NO_PART,
        /** It can never apply: its condition contradicts itself or whom it binds. */
        NEVER,
        /** It is inert, or about another act. */
        ABOUT_SOMETHING_ELSE,
        /** The ruling was made for no question. */
        NOT_ASKED
    }

    /**
     * A fact that kept the clause out.
     *
     * @param fact the name of the fact
     * @param is the name of its value
     * @param needed the names of the values with which the clause would apply
     */
    public record Unmet(String fact, String is, ImmutableList<String> needed) {

        @Override
        public String toString() {
            return fact + " is " + is + ", not " + String.join(" or ", needed);
        }
    }

    @Override
    public String toString() {
        return clause.para() + " "
                + switch (because) {
                    case COUNTS -> "counts";
                    case DEFEATED ->
                        "gives way to "
                                + by.stream()
                                        .map(other -> other.para().toString())
                                        .collect(Collectors.joining(", "));
                    case NOT_MET ->
                        "does not apply: " + unmet.stream().map(Unmet::toString).collect(Collectors.joining("; "));
                    case OPEN -> "hangs on " + String.join(", ", open);
                    case NOTHING_TO_LIMIT -> "is an exception, and what it is an exception to does not apply";
                    case NO_PART -> "applies, and has no part in such an answer";
                    case NEVER -> "can never apply";
                    case ABOUT_SOMETHING_ELSE -> "is not about this act";
                    case NOT_ASKED -> "was not weighed: the ruling was made for no question";
                };
    }
}
