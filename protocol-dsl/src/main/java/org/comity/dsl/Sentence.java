package org.comity.dsl;

import org.comity.clause.Clause;

/** A clause that can stand as it is. Immutable and thread-safe. */
public sealed interface Sentence permits Inert, Stands {

    /**
     * The clause.
     *
     * @return what profiles are made of
     */
    Clause clause();
}
