package org.comity.question;

/**
 * What every question knows, whatever it is about: who acts.
 *
 * <p>Each topic extends this, so that its facts chain with {@link #ACTOR}.
 */
public interface Asked {

    /** The facts of every question. */
    Facts<Asked> ASKED = Facts.facts();

    /** Who does the act. Needs stating only where an act is open to more than one kind of actor. */
    OneOf<Asked, Actor> ACTOR = ASKED.oneOf("actor", Actor.class, "the person acting");
}
