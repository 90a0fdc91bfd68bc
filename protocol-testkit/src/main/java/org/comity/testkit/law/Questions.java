package org.comity.testkit.law;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Question;

/**
 * jqwik arbitraries of questions. All of them ask of possible worlds only, as the topic of the act declares them. Thread-safe.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Question<DocumentAccess>> questions() {
 *     return Questions.partial(County.PROFILE, DocumentAccess.INSPECT);
 * }
 * }</pre>
 */
public final class Questions {

    private Questions() {}

    /**
     * Questions of which every fact is known.
     *
     * @param <T> the topic
     * @param act the act
     * @return questions that shrink towards ordinary values
     */
    public static <T> Arbitrary<Question<T>> possible(Act<T> act) {
        return Arbitraries.fromGenerator(World.whole(act, Aim.NONE, Possibilities.of(act)));
    }

    /**
     * Questions of which every fact is known, mostly such that clauses of a profile apply, alone and together.
     *
     * @param <T> the topic
     * @param profile the profile
     * @param act the act
     * @return questions that shrink towards ordinary values
     */
    public static <T> Arbitrary<Question<T>> possible(AuthorityProfile profile, Act<T> act) {
        return Arbitraries.fromGenerator(World.whole(act, Aim.at(profile, act), Possibilities.of(act)));
    }

    /**
     * Questions of which some facts are known, from none to all.
     *
     * @param <T> the topic
     * @param act the act
     * @return questions that shrink towards fewer facts
     */
    public static <T> Arbitrary<Question<T>> partial(Act<T> act) {
        return Arbitraries.fromGenerator(World.partial(act, Aim.NONE, Possibilities.of(act)));
    }

    /**
     * Questions of which some facts are known, mostly those that clauses of a profile turn on.
     *
     * @param <T> the topic
     * @param profile the profile
     * @param act the act
     * @return questions that shrink towards fewer facts
     */
    public static <T> Arbitrary<Question<T>> partial(AuthorityProfile profile, Act<T> act) {
        return Arbitraries.fromGenerator(World.partial(act, Aim.at(profile, act), Possibilities.of(act)));
    }

    /**
     * Questions put with rich objects: a member, a document, an officer, whatever facts of the act are read from.
     *
     * @param <T> the topic
     * @param act the act
     * @return questions that shrink towards plainer objects; none is given any object where no fact of the act is read from one
     */
    public static <T> Arbitrary<Question<T>> fromObjects(Act<T> act) {
        return Cast.of(act).map(cast -> cast.ask(act));
    }
}
