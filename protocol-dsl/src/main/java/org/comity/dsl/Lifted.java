package org.comity.dsl;

import org.comity.clause.Layer;
import org.comity.question.Condition;

/**
 * A clause that takes other norms away and answers nothing itself. It can be told when; as it gives no answer, it has no duties, no
 * route and no exceptions of its own.
 *
 * @param <T> the topic
 */
public sealed interface Lifted<T> extends Sentence permits Draft {

    /**
     * Restricts when the paragraphs are lifted.
     *
     * @param condition when; said twice, both have to be so
     * @return the clause
     */
    Lifted<T> when(Condition<? super T> condition);

    /**
     * Narrows when the paragraphs are lifted.
     *
     * @param condition when they are not
     * @return the clause
     */
    Lifted<T> unless(Condition<? super T> condition);

    /**
     * Records how a text was read that can fairly be read two ways.
     *
     * @param taken the reading taken
     * @param otherwise the other reading
     * @return the clause
     */
    Lifted<T> reading(String taken, String otherwise);

    /**
     * Says from which source the clause comes, where that is not the protocol itself.
     *
     * @param layer the source
     * @return the clause
     */
    Lifted<T> from(Layer layer);
}
