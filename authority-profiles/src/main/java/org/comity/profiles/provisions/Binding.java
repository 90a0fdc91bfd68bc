package org.comity.profiles.provisions;

import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Act;

/**
 * How an authority binds those that a sentence speaks of: with its own modal, its own strength, its own conditions. {@code
 * Does::mustNot} is one.
 *
 * @param <T> the topic
 */
@FunctionalInterface
public interface Binding<T> {

    /**
     * Binds them.
     *
     * @param who whom the sentence speaks of
     * @param act the act
     * @return the clause
     */
    Stands<T> of(Does who, Act<T> act);
}
