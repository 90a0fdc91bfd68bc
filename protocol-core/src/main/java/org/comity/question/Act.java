package org.comity.question;

import com.google.common.collect.ImmutableSet;

/**
 * Something that somebody may, must or should do or leave undone: what a question asks about. Immutable and thread-safe.
 *
 * @param <T> the topic whose facts the question knows
 */
public final class Act<T> {

    private final Topic<T> topic;
    private final String name;
    private final String asks;
    private final ImmutableSet<Actor> actors;
    private final Question<T> asked;

    Act(Topic<T> topic, String name, String asks, ImmutableSet<Actor> actors) {
        this.topic = topic;
        this.name = name;
        this.asks = asks;
        this.actors = actors;
        this.asked = Question.of(this).bySoleActor();
    }

    /**
     * Asks about the act, nothing being known yet but who acts, where only one kind of actor can.
     *
     * @return a question to which objects and answers are added
     */
    public Question<T> ask() {
        return asked;
    }

    /**
     * The topic of the act.
     *
     * @return the topic
     */
    public Topic<T> topic() {
        return topic;
    }

    /**
     * What scenario files and the command line call the question.
     *
     * @return the kebab-case name
     */
    public String name() {
        return name;
    }

    /**
     * The question in words.
     *
     * @return a sentence with a question mark
     */
    public String asks() {
        return asks;
    }

    /**
     * Who can do it.
     *
     * @return one kind of actor or more
     */
    public ImmutableSet<Actor> actors() {
        return actors;
    }

    /**
     * The act as words in a sentence.
     *
     * @return the name with spaces: "inspect document"
     */
    public String phrase() {
        return name.replace('-', ' ');
    }

    @Override
    public String toString() {
        return name;
    }
}
