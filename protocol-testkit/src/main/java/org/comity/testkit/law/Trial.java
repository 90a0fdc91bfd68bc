package org.comity.testkit.law;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Part;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;

/**
 * What a law is tried on: a question to a profile, and objects with which the same act can be asked about. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * @Property
 * void silenceNeverPermits(@ForAll("trials") Trial trial) {
 *     trial.keeps(Law.SILENCE_NEVER_PERMITS);
 * }
 * }</pre>
 */
public final class Trial {

    private final Subject subject;
    private final Question<?> question;
    private final Cast cast;
    private final long seed;

    Trial(Subject subject, Question<?> question, Cast cast, long seed) {
        this.subject = subject;
        this.question = question;
        this.cast = cast;
        this.seed = seed;
    }

    /**
     * A trial on one question.
     *
     * @param profile the profile
     * @param question the question; what is not known stays open
     * @return the trial; laws about objects find none in it
     */
    public static Trial of(AuthorityProfile profile, Question<?> question) {
        return new Trial(Subject.of(profile, Answering.DIRECTLY, question.act()), question, Cast.EMPTY, 0);
    }

    /**
     * Asserts that a law holds here.
     *
     * @param law the law
     * @throws AssertionError where it does not; the message has the sentence, the question as a line of a scenario file and as Java
     */
    public void keeps(Law law) {
        law.check(this).ifPresent(counterexample -> {
            throw new AssertionError(counterexample.toString());
        });
    }

    /**
     * The profile asked.
     *
     * @return the profile
     */
    public AuthorityProfile profile() {
        return subject.profile();
    }

    /**
     * The question.
     *
     * @return a question that can be so
     */
    public Question<?> question() {
        return question;
    }

    /**
     * The objects with which the same act can be asked about.
     *
     * @return each by its part; none where no fact of the act is read from an object
     */
    public ImmutableMap<Part<?, ?>, Object> objects() {
        return cast.objects();
    }

    Act<?> act() {
        return question.act();
    }

    Subject subject() {
        return subject;
    }

    Cast cast() {
        return cast;
    }

    /** Dice of the trial's own: the same at each throw of the same trial. */
    Random dice() {
        return new Random(seed);
    }

    Ruling rule() {
        return rule(question);
    }

    Ruling rule(Question<?> other) {
        return subject.rule(other);
    }

    /** The same question with some facts stated, or stated otherwise; empty where that cannot be. */
    Optional<Question<?>> given(Map<String, String> changes) {
        Map<String, String> facts = new LinkedHashMap<>(question.known());
        facts.putAll(changes);
        Question<?> changed = Question.named(question.act(), facts);
        return subject.possibilities().isPossible(changed)
                ? Optional.of(question.assumesOrdinary() ? changed.assumingOrdinary() : changed)
                : Optional.empty();
    }

    /** Whether a ruling is the same, to the last paragraph, however what is unknown turns out. */
    static boolean isSettled(Ruling ruling) {
        return ruling.outcome() != Outcome.UNDETERMINED
                && ruling.hangsOn().isEmpty()
                && ruling.possibleCitations().isEmpty()
                && ruling.possibleDuties().isEmpty()
                && ruling.chosen().isEmpty()
                && ruling.presumptions().isEmpty();
    }

    @Override
    public String toString() {
        return question + (cast.isEmpty() ? "" : " with " + cast);
    }
}
