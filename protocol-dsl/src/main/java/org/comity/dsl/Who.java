package org.comity.dsl;

import org.comity.clause.Para;
import org.comity.question.Act;
import org.comity.question.Actor;

/** The step that says who is bound, or, for a clause without a modal, what becomes of the matter. */
public sealed interface Who permits Draft {

    /**
     * Without exception: strength absolute, whatever the modal.
     *
     * @return the same step
     */
    Who absolutely();

    /**
     * As a rule: strength normal, whatever the modal.
     *
     * @return the same step
     */
    Who normally();

    /**
     * As good practice: strength advisory, whatever the modal.
     *
     * @return the same step
     */
    Who asGoodPractice();

    /**
     * Binds members.
     *
     * @return the next step: the modal
     */
    Does members();

    /**
     * Binds officers.
     *
     * @return the next step: the modal
     */
    Does officers();

    /**
     * Binds whoever can do the act.
     *
     * @return the next step: the modal
     */
    Does anyone();

    /**
     * Binds certain kinds of actor.
     *
     * @param first one kind
     * @param more the others
     * @return the next step: the modal
     */
    Does those(Actor first, Actor... more);

    /**
     * Leaves the matter to somebody, whoever asks: the answer is a referral. For some only, it is {@code members().leave(..)}.
     *
     * @param <T> the topic
     * @param act the act
     * @return the next step: to whom
     */
    <T> Goes<T> leaves(Act<T> act);

    /**
     * Sends doubts to somebody, beside any answer; decides only where nothing else speaks.
     *
     * @param <T> the topic
     * @param act the act
     * @return the next step: to whom
     */
    <T> Goes<T> sendsDoubtsAbout(Act<T> act);

    /**
     * Comes near the matter and stops short of it: where the protocol is silent, it points here.
     *
     * @param <T> the topic
     * @param act the act
     * @return the clause
     */
    <T> Stands<T> stopsShortOf(Act<T> act);

    /**
     * Takes other norms away and answers nothing itself: where one of them applies, it no longer counts, and the answer is whatever
     * else speaks, or silence. The ruling cites both, and lists what was lifted by what among {@link
     * org.comity.ruling.Ruling#defeated()}.
     *
     * <pre>{@code
     * clause(para("4.2")).says("Does not reach what is concluded.").lifts(para("4.1")).on(INSPECT).when(CONCLUDED.yes())
     * }</pre>
     *
     * <p>It is lifted in its turn, or limited or overridden, by a clause that names its paragraph. Norms that only add duties or
     * send doubts are lifted where their part is named.
     *
     * @param first a paragraph or a part of one; a fault of the profile where it does not exist or does not answer the act
     * @param more others
     * @return the next step: on which act
     */
    Lifts lifts(Para first, Para... more);

    /**
     * Says that nothing can be asked of the clause.
     *
     * @param reason why: it states an aim, gives a reason, describes a practice
     * @return the clause
     */
    Inert isInert(String reason);
}
