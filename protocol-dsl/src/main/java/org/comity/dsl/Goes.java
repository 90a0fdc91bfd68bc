package org.comity.dsl;

import org.comity.authority.Party;
import org.comity.clause.Step;

/**
 * The step that says to whom a matter goes.
 *
 * @param <T> the topic
 */
public sealed interface Goes<T> permits Draft {

    /**
     * To somebody, in one step.
     *
     * @param first who
     * @param orElse alternatives
     * @return the clause
     */
    Stands<T> to(Party first, Party... orElse);

    /**
     * Along several steps.
     *
     * @param first the first step
     * @param more the following steps
     * @return the clause
     */
    Stands<T> along(Step first, Step... more);
}
