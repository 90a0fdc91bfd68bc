package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import org.comity.clause.Citation;
import org.comity.question.Column;
import org.comity.question.Part;

/**
 * A fact that is not known and would help to decide. Immutable and thread-safe.
 *
 * @param column the fact, or one element of a set
 * @param because the paragraphs that make it matter, in document order
 */
public record OpenFact(Column column, ImmutableList<Citation> because) {

    /**
     * What a question by name calls it.
     *
     * @return the name of the fact, with {@code :element} for an element of a set
     */
    public String name() {
        return column.name();
    }

    /**
     * The objects that would tell it.
     *
     * @return the parts of the question from which it is read; none where only a person can say it
     */
    public ImmutableList<Part<?, ?>> toldBy() {
        return column.fact().readFrom();
    }

    @Override
    public String toString() {
        return name();
    }
}
