package org.comity.clause;

/**
 * A paragraph of an authority's protocol. Immutable and thread-safe.
 *
 * @param authority the authority's kebab-case name
 * @param para the paragraph
 */
public record Citation(String authority, Para para) {

    /**
     * The number that a reader finds in the text.
     *
     * @return the number without a split
     */
    public String printed() {
        return para.printed();
    }

    @Override
    public String toString() {
        return authority + ":" + para;
    }
}
