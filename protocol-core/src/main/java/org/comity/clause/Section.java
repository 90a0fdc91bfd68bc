package org.comity.clause;

import com.google.common.collect.ImmutableList;

/**
 * A section of a protocol, its clauses in document order. Immutable and thread-safe.
 *
 * @param title what the section is about, in the library's own words
 * @param clauses its clauses
 */
public record Section(String title, ImmutableList<Clause> clauses) {

    @Override
    public String toString() {
        return title;
    }
}
