package org.comity.profiles.provisions;

import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Act;

/**
 * With which modal, and how strongly, an authority says its part of a provision: {@code Does::mustNot}, {@code Does::shouldNot}, or
 * a method of the section for what the authority adds every time.
 */
@FunctionalInterface
public interface Modal {

    /**
     * Says it of an act.
     *
     * @param <T> the topic
     * @param those who is bound
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> of(Does those, Act<T> act);
}
