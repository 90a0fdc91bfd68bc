package org.comity.dsl;

import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.question.Condition;

/**
 * A clause that stands, and can be told more: when it applies, what it gives way to or prevails over, what follows from it.
 *
 * @param <T> the topic
 */
public sealed interface Stands<T> extends Sentence permits Draft {

    /**
     * Restricts when the clause applies.
     *
     * @param condition when; said twice, both have to be so
     * @return the clause
     */
    Stands<T> when(Condition<? super T> condition);

    /**
     * Narrows when the clause applies, leaving no trace of a defeat.
     *
     * @param condition when it does not apply
     * @return the clause
     */
    Stands<T> unless(Condition<? super T> condition);

    /**
     * Makes it an exception: it speaks only where one of these paragraphs applies, and defeats it.
     *
     * @param first a paragraph or a part of one
     * @param more others
     * @return the clause
     */
    Stands<T> limiting(Para first, Para... more);

    /**
     * Lets it prevail: it speaks for itself, and defeats these paragraphs where both apply.
     *
     * @param first a paragraph or a part of one
     * @param more others
     * @return the clause
     */
    Stands<T> overriding(Para first, Para... more);

    /**
     * Adds duties that come with the act.
     *
     * @param first one duty
     * @param more the others
     * @return the clause
     */
    Stands<T> owing(Duty first, Duty... more);

    /**
     * Adds duties that have to be met before the act: it is barred where one is known not to be met, and the duty is owed where
     * that is not known.
     *
     * @param first one duty, with what shows that it is done
     * @param more the others
     * @return the clause
     */
    Stands<T> onlyAfter(Duty first, Duty... more);

    /**
     * Says where the matter goes.
     *
     * @param first the first step
     * @param more the following steps
     * @return the clause
     */
    Stands<T> goingTo(Step first, Step... more);

    /**
     * Records how a text was read that can fairly be read two ways.
     *
     * @param taken the reading taken
     * @param otherwise the other reading
     * @return the clause
     */
    Stands<T> reading(String taken, String otherwise);

    /**
     * Makes the clause's route that of whoever finds the protocol silent or in conflict on anything else.
     *
     * @return the clause
     */
    Stands<T> answeringAnyDoubt();

    /**
     * Says from which source the clause comes, where that is not the protocol itself.
     *
     * @param layer the source
     * @return the clause
     */
    Stands<T> from(Layer layer);
}
