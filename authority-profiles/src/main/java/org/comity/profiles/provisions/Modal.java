package org.comity.profiles.provisions;

import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Act;

/**
 * With which modal, and how strongly, an authority says its part of a provision: {@link #MUST_NOT}, {@code normally(MUST)},
 * or a method of the section for what the authority adds every time.
 */
@FunctionalInterface
public interface Modal {

    /** They must. */
    Modal MUST = Does::must;

    /** They should. */
    Modal SHOULD = Does::should;

    /** They may. */
    Modal MAY = Does::may;

    /** They are entitled to it. */
    Modal ARE_ENTITLED_TO = Does::areEntitledTo;

    /** They should not. */
    Modal SHOULD_NOT = Does::shouldNot;

    /** They must not. */
    Modal MUST_NOT = Does::mustNot;

    /** They have no right to it. */
    Modal HAVE_NO_RIGHT_TO = Does::haveNoRightTo;

    /** They have no power to do it. */
    Modal CANNOT = Does::cannot;

    /**
     * Says it of an act.
     *
     * @param <T> the topic
     * @param those who is bound
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> of(Does those, Act<T> act);

    /**
     * The modal without exception.
     *
     * @param modal the modal
     * @return the same, absolutely
     */
    static Modal absolutely(Modal modal) {
        return new ModalWithAdverb(Does::absolutely, modal);
    }

    /**
     * The modal as a rule.
     *
     * @param modal the modal
     * @return the same, normally
     */
    static Modal normally(Modal modal) {
        return new ModalWithAdverb(Does::normally, modal);
    }

    /**
     * The modal as good practice.
     *
     * @param modal the modal
     * @return the same, as advice
     */
    static Modal asGoodPractice(Modal modal) {
        return new ModalWithAdverb(Does::asGoodPractice, modal);
    }
}
