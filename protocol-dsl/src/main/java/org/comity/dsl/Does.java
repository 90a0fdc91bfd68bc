package org.comity.dsl;

import org.comity.question.Act;

/** The step that says with which modal the clause speaks of which act. */
public sealed interface Does permits Draft {

    /**
     * Without exception: strength absolute, whatever the modal.
     *
     * @return the same step
     */
    Does absolutely();

    /**
     * As a rule: strength normal, whatever the modal.
     *
     * @return the same step
     */
    Does normally();

    /**
     * As good practice: strength advisory, whatever the modal.
     *
     * @return the same step
     */
    Does asGoodPractice();

    /**
     * Has to be done.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> must(Act<T> act);

    /**
     * Ought to be done.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> should(Act<T> act);

    /**
     * Can be done.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> may(Act<T> act);

    /**
     * Can be done by right.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> areEntitledTo(Act<T> act);

    /**
     * Can be left undone.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> needNot(Act<T> act);

    /**
     * Ought not to be done.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> shouldNot(Act<T> act);

    /**
     * Is not to be done.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> mustNot(Act<T> act);

    /**
     * Cannot be demanded: there is no right to it.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> haveNoRightTo(Act<T> act);

    /**
     * Cannot be done: the power is lacking, and doing it has no effect.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> cannot(Act<T> act);

    /**
     * Can be done in certain circumstances alone, and must not be done otherwise: {@code may} and {@code mustNot} in one clause.
     *
     * <p>They are two norms: what is open stands at the paragraph of the clause, and what is not at its part {@code otherwise}: {@code
     * para("6.6").part("otherwise")} is how another clause limits or lifts that one alone; {@code para("6.6")} reaches both. {@link
     * Twin#within} confines both: outside it the clause says nothing.
     *
     * <pre>{@code
     * clause(para("6.6")).says("The night service is for emergencies alone.").members().mayOnly(USE_AT_NIGHT).when(URGENT.yes())
     * }</pre>
     *
     * @param <T> the topic
     * @param act the act
     * @return the next step: when
     */
    <T> Only<T> mayOnly(Act<T> act);

    /**
     * Can be done in certain circumstances, and ought not to be done otherwise: {@code may} and {@code shouldNot} in one clause. As {@link #mayOnly}, it
     * makes a part {@code otherwise}.
     *
     * @param <T> the topic
     * @param act the act
     * @return the next step: when
     */
    <T> Only<T> shouldOnly(Act<T> act);

    /**
     * Can be done by right in certain circumstances, and there is no right to it otherwise: {@code areEntitledTo} and {@code
     * haveNoRightTo} in one clause.
     *
     * <p>They are two norms: what is open stands at the paragraph of the clause, and what is not at its part {@code otherwise}: {@code
     * para("6.6").part("otherwise")} is how another clause limits or lifts that one alone; {@code para("6.6")} reaches both. {@link
     * Twin#within} confines both: outside it the clause says nothing.
     *
     * @param <T> the topic
     * @param act the act
     * @return the next step: when
     */
    <T> Only<T> areOnlyEntitledTo(Act<T> act);

    /**
     * Leave the matter to somebody: the answer is a referral, for those bound and for nobody else. Where anyone's matter is left to
     * somebody, it is {@link Who#leaves}.
     *
     * @param <T> the topic
     * @param act the act
     * @return the next step: to whom
     */
    <T> Goes<T> leave(Act<T> act);

    /**
     * Says what comes with doing the act, and nothing on whether it may be done.
     *
     * @param <T> the topic
     * @param act the act
     * @return the next step: when, and the duties
     */
    <T> Owes<T> whenDoing(Act<T> act);
}
