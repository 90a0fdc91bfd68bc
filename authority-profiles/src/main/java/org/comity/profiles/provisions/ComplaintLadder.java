package org.comity.profiles.provisions;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.comity.authority.Party;
import org.comity.clause.Duty;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.dsl.Stands;
import org.comity.dsl.Who;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.topic.BreachConsequences;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ComplaintsAboutOfficers;

/**
 * The rungs that a complaint climbs: whom it is taken to, and after whom. Each authority says whose complaints over what it means,
 * and names the rungs; one sentence of its text is one of them. Immutable and thread-safe.
 *
 * <pre>{@code
 * MEMBERS.over(A_DIRECTOR).goTo(para("11.1[2]"), "One about a director goes to the Chief Executive.", CHIEF_EXECUTIVE)
 * }</pre>
 *
 * @param <T> the topic: complaints about members, or about officers
 * @param complaining the act
 * @param which whose complaints, and over what
 * @param strength how strongly it is left to the rungs
 * @param reading other paragraphs that a rung is read with
 */
public record ComplaintLadder<T extends Asked>(
        Act<T> complaining,
        ImmutableSet<Condition<? super T>> which,
        UnaryOperator<Who> strength,
        ImmutableList<Para> reading) {

    /**
     * Anybody's complaints about officers.
     *
     * @return the ladder, without a rung
     */
    public static ComplaintLadder<ComplaintsAboutOfficers> aboutOfficers() {
        return new ComplaintLadder<>(
                ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER,
                ImmutableSet.of(),
                UnaryOperator.identity(),
                ImmutableList.of());
    }

    /**
     * Anybody's complaints about members.
     *
     * @return the ladder, without a rung
     */
    public static ComplaintLadder<ComplaintsAboutMembers> aboutMembers() {
        return new ComplaintLadder<>(
                ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER,
                ImmutableSet.of(),
                UnaryOperator.identity(),
                ImmutableList.of());
    }

    /**
     * Members' complaints about officers.
     *
     * @return the ladder, without a rung
     */
    public static ComplaintLadder<ComplaintsAboutOfficers> ofMembersAboutOfficers() {
        return aboutOfficers().over(Asked.ACTOR.is(Actor.MEMBER));
    }

    /**
     * Officers' complaints about members.
     *
     * @return the ladder, without a rung
     */
    public static ComplaintLadder<ComplaintsAboutMembers> ofOfficersAboutMembers() {
        return aboutMembers().over(Asked.ACTOR.is(Actor.OFFICER));
    }

    /**
     * Says so as a rule, or without exception.
     *
     * @param adverb {@code Who::normally} or the like
     * @return the ladder
     */
    public ComplaintLadder<T> said(UnaryOperator<Who> adverb) {
        return new ComplaintLadder<>(complaining, which, adverb, reading);
    }

    /**
     * Reads the next rung with other paragraphs.
     *
     * @param paragraphs these
     * @return the ladder
     */
    public ComplaintLadder<T> readWith(Para... paragraphs) {
        return new ComplaintLadder<>(complaining, which, strength, ImmutableList.copyOf(paragraphs));
    }

    /**
     * Speaks of certain complaints only.
     *
     * @param condition which
     * @return the ladder
     */
    public ComplaintLadder<T> over(Condition<? super T> condition) {
        return new ComplaintLadder<>(
                complaining,
                ImmutableSet.<Condition<? super T>>builder()
                        .addAll(which)
                        .add(condition)
                        .build(),
                strength,
                reading);
    }

    /**
     * A rung: somebody, or one of several.
     *
     * @param para where it says so
     * @param words what is said of it, in own words
     * @param first who
     * @param orElse alternatives
     * @return the clause
     */
    public Stands<T> goTo(Para para, String words, Party first, Party... orElse) {
        return climb(para, words, Step.to(first, orElse));
    }

    /**
     * One or several rungs, with what ends each or leaves it out.
     *
     * @param para where it says so
     * @param words what is said of it, in own words
     * @param first the first step: a talk, a consultation, or somebody to turn to
     * @param more the following steps
     * @return the clause
     */
    public Stands<T> climb(Para para, String words, Step first, Step... more) {
        Stands<T> rung = strength.apply(
                        clause(para, reading.toArray(Para[]::new)).says(words))
                .leaves(complaining)
                .along(first, more);
        return which.isEmpty() ? rung : rung.when(Condition.all(which));
    }

    /**
     * What a complaint about an officer owes, where it is to be raised in private.
     *
     * @param words the duty
     * @return the duty, as one to do one's best for
     */
    public static Duty inPrivate(String words) {
        return duty(words).asBestEffort().doneWhen(ComplaintsAboutOfficers.RAISED_IN_PRIVATE.yes());
    }

    /**
     * Members raising a complaint about an officer otherwise than in private.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<ComplaintsAboutOfficers> raisedInPublic(Para para, Modal modal) {
        return modal.of(
                        clause(para)
                                .says("Such concerns are raised in private, and not otherwise.")
                                .members(),
                        ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                .when(ComplaintsAboutOfficers.RAISED_IN_PRIVATE.no());
    }

    /**
     * Whoever handles a complaint passing it on to the Monitoring Officer, or to another who takes such complaints.
     *
     * @param para where it says so
     * @param modal how strictly
     * @param about about whom the complaint is
     * @param first to whom it goes
     * @param orElse alternatives
     * @return the clause
     */
    public static Stands<ComplaintHandling> passedOn(
            Para para, Modal modal, ComplaintAbout about, Party first, Party... orElse) {
        return modal.of(
                        clause(para)
                                .says("Whoever handles such a complaint passes it on.")
                                .anyone(),
                        ComplaintHandling.REFER_TO_MONITORING_OFFICER)
                .when(ComplaintHandling.COMPLAINT_ABOUT.is(about))
                .goingTo(Step.to(first, orElse));
    }

    /**
     * A complaint about an officer leading to the disciplinary procedure; the section adds when.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<BreachConsequences> leadingToDiscipline(Para para, Modal modal) {
        return modal.of(
                        clause(para)
                                .says("What an officer did can lead to the disciplinary procedure.")
                                .anyone(),
                        BreachConsequences.START_DISCIPLINARY_PROCEDURE)
                .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.OFFICER));
    }
}
