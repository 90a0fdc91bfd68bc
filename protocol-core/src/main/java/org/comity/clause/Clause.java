package org.comity.clause;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph as printed, and what it says: a norm, or nothing that can be asked. Immutable and thread-safe.
 *
 * @param cites the paragraphs it rests on; the first is its address
 * @param says the library's own paraphrase
 * @param norm what it says of an act, empty for an inert clause
 * @param inertBecause why nothing can be asked of it, empty for a norm
 * @param layer where it stands among the sources
 * @param document the document it stands in, where that is not the authority's protocol
 */
public record Clause(
        ImmutableList<Para> cites,
        String says,
        Optional<Norm> norm,
        Optional<String> inertBecause,
        Layer layer,
        Optional<String> document) {

    /**
     * Checks that it is either a norm or inert.
     *
     * @param cites the paragraphs it rests on; the first is its address
     * @param says the library's own paraphrase
     * @param norm what it says of an act, empty for an inert clause
     * @param inertBecause why nothing can be asked of it, empty for a norm
     * @param layer where it stands among the sources
     * @param document the document it stands in, where that is not the authority's protocol
     */
    public Clause {
        if (cites.isEmpty() || norm.isPresent() == inertBecause.isPresent()) {
            throw new IllegalArgumentException(
                    "a clause cites a paragraph and is either a norm or inert: give it a paragraph, and one of the two");
        }
    }

    /**
     * The address of the clause.
     *
     * @return the first paragraph that it cites
     */
    public Para para() {
        return cites.get(0);
    }

    /**
     * The same clause in a document of its own.
     *
     * @param title what the document is called
     * @return the clause, cited as that document's
     */
    public Clause in(String title) {
        return new Clause(cites, says, norm, inertBecause, layer, Optional.of(title));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Clause clause
                        && says.equals(clause.says)
                        && cites.equals(clause.cites)
                        && norm.equals(clause.norm)
                        && inertBecause.equals(clause.inertBecause)
                        && layer == clause.layer
                        && document.equals(clause.document));
    }

    /** By address and words alone: clauses are compared by the thousand when profiles are put together. */
    @Override
    public int hashCode() {
        return 31 * cites.hashCode() + says.hashCode();
    }

    @Override
    public String toString() {
        return para() + ": " + says;
    }
}
