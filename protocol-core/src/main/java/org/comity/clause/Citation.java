package org.comity.clause;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of an authority's protocol, or of a document laid over it. Immutable and thread-safe.
 *
 * @param authority the authority's kebab-case name
 * @param para the paragraph
 * @param document the document that it stands in, where that is not the authority's protocol
 */
public record Citation(String authority, Para para, Optional<String> document) {

    /**
     * A paragraph of the protocol itself.
     *
     * @param authority the authority's kebab-case name
     * @param para the paragraph
     */
    public Citation(String authority, Para para) {
        this(authority, para, Optional.empty());
    }

    /**
     * The address of a clause.
     *
     * @param authority the authority's kebab-case name
     * @param clause the clause
     * @return the paragraph and the document in which it stands
     */
    public static Citation of(String authority, Clause clause) {
        return new Citation(authority, clause.para(), clause.document());
    }

    /**
     * The number that a reader finds in the text.
     *
     * @return the number without a split
     */
    public String printed() {
        return para.printed();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Citation citation
                        && authority.equals(citation.authority)
                        && para.equals(citation.para)
                        && document.equals(citation.document));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * authority.hashCode() + para.hashCode()) + document.hashCode();
    }

    /** The authority's name, or the document laid over its protocol, and the number: {@code county:7.3[2]}. */
    @Override
    public String toString() {
        return document.orElse(authority) + ":" + para;
    }
}
