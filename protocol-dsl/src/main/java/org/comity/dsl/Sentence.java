package org.comity.dsl;

import com.google.common.collect.ImmutableList;
import org.comity.clause.Clause;

/** One clause or several, as they can stand in a section. Immutable and thread-safe. */
public sealed interface Sentence permits Inert, Stands, Lifted, Twin, Provisions {

    /**
     * The clauses.
     *
     * @return what profiles are made of, in document order
     */
    ImmutableList<Clause> clauses();
}
