package org.comity.dsl;

import org.comity.question.Act;

/** The step that says of which act paragraphs are lifted. */
public sealed interface Lifts permits Draft.Lifting {

    /**
     * Lifts them on one act. A paragraph that speaks of several acts stands for the others; {@link Clauses#ofEach} lifts it on
     * several.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Lifted<T> on(Act<T> act);
}
