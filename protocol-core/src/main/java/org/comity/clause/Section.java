package org.comity.clause;

import com.google.common.collect.ImmutableList;

/**
 * A section of a protocol, its clauses in document order. Immutable and thread-safe.
 *
 * @param title what the section is about, in the library's own words
 * @param clauses its clauses
 */
public record Section(String title, ImmutableList<Clause> clauses) {

    /**
     * The same section in a document of its own.
     *
     * @param document what the document is called
     * @return the section, its clauses cited as that document's
     */
    public Section in(String document) {
        return new Section(
                title, clauses.stream().map(clause -> clause.in(document)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public String toString() {
        return title;
    }
}
