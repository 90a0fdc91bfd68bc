package org.comity.dsl;

import org.comity.question.Condition;

/**
 * The step that says when alone an act is open.
 *
 * @param <T> the topic
 */
public sealed interface Only<T> permits Twofold.Opening {

    /**
     * Says when.
     *
     * @param condition when the act is open; otherwise it is not
     * @return the clause, in two norms
     */
    Twin<T> when(Condition<? super T> condition);
}
