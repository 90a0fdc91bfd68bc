package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.comity.clause.Clause;

/**
 * A mutant, and how it is made.
 *
 * @param mutant what is changed
 * @param replaced what stands at some places of the profile instead of the clauses there
 */
record Change(Mutant mutant, ImmutableMap<Integer, ImmutableList<Clause>> replaced) {

    /** One clause is changed. */
    static Change of(Operator operator, int place, Draft draft, String change) {
        return new Change(
                new Mutant(operator, draft.clause(), change), ImmutableMap.of(place, ImmutableList.of(draft.done())));
    }

    /** A list without one of its elements. */
    static <V> ImmutableList<V> without(List<V> all, int at) {
        return ImmutableList.<V>builder()
                .addAll(all.subList(0, at))
                .addAll(all.subList(at + 1, all.size()))
                .build();
    }

    /** A list with one of its elements exchanged. */
    static <V> ImmutableList<V> with(List<? extends V> all, int at, V other) {
        return ImmutableList.<V>builder()
                .addAll(all.subList(0, at))
                .add(other)
                .addAll(all.subList(at + 1, all.size()))
                .build();
    }
}
