package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.comity.clause.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Why a protocol is silent. Immutable and thread-safe.
 *
 * @param addressed whether any norm is about the act; false says that the protocol does not address it at all
 * @param nearest the paragraphs that come nearest, where norms are about the act and none is reached; none where one was reached
 *     and lifted ({@link Ruling#lifted()})
 * @param keptOutBy the names of the facts that kept these norms out
 */
public record Silence(boolean addressed, ImmutableList<Citation> nearest, ImmutableSet<String> keptOutBy) {

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Silence silence
                        && addressed == silence.addressed
                        && nearest.equals(silence.nearest)
                        && keptOutBy.equals(silence.keptOutBy));
    }

    @Override
    public int hashCode() {
        return 31 * nearest.hashCode() + keptOutBy.hashCode();
    }

    @Override
    public String toString() {
        return addressed ? "not reached" : "not addressed";
    }
}
