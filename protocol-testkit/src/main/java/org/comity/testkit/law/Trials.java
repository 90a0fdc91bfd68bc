package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Question;

/** jqwik arbitraries of what laws are tried on. Thread-safe. */
public final class Trials {

    private static final int SIZE = 1000;
    private static final int IN_FOCUS = 20;

    private final AuthorityProfile profile;
    private final Answering answering;
    private final boolean objects;
    private final Predicate<Norm> focus;
    private final ConcurrentMap<Act<?>, RandomGenerator<Trial>> generators = new ConcurrentHashMap<>();

    Trials(AuthorityProfile profile, Answering answering, boolean objects, Predicate<Norm> focus) {
        this.profile = profile;
        this.answering = answering;
        this.objects = objects;
        this.focus = focus;
    }

    /**
     * Trials of a profile: questions on all acts that it speaks of, acts with more clauses more often, with objects where the act is
     * about any.
     *
     * <pre>{@code
     * @Provide
     * Arbitrary<Trial> trials() {
     *     return Trials.of(Mine.PROFILE);
     * }
     * }</pre>
     *
     * @param profile the profile
     * @return trials that shrink towards fewer facts and plainer objects
     */
    public static Arbitrary<Trial> of(AuthorityProfile profile) {
        return of(profile, Answering.DIRECTLY);
    }

    /**
     * Trials of a profile that is asked by a host's own code.
     *
     * @param profile the profile
     * @param answering how it is asked
     * @return trials that shrink towards fewer facts and plainer objects
     */
    public static Arbitrary<Trial> of(AuthorityProfile profile, Answering answering) {
        Trials trials = new Trials(profile, answering, true, norm -> false);
        ImmutableList<Act<?>> acts = trials.weighed(profile.acts().asList());
        return Arbitraries.fromGenerator(die -> trials.next(acts.get(die.nextInt(acts.size())), die));
    }

    /** Each act as often as it has clauses, and those in focus more often. */
    ImmutableList<Act<?>> weighed(List<Act<?>> acts) {
        List<Act<?>> weighed = new ArrayList<>();
        profile.clauses().stream()
                .flatMap(clause -> clause.norm().stream())
                .filter(norm -> acts.contains(norm.act()))
                .forEach(norm -> weighed.addAll(Collections.nCopies(focus.test(norm) ? IN_FOCUS : 1, norm.act())));
        return ImmutableList.copyOf(weighed);
    }

    /** Those of the acts that the clauses of some paragraphs are about. */
    ImmutableList<Act<?>> actsOf(Set<Para> paras, List<Act<?>> acts) {
        return profile.clauses().stream()
                .filter(clause -> paras.stream().anyMatch(para -> para.reaches(clause.para())))
                .flatMap(clause -> clause.norm().stream())
                .<Act<?>>map(Norm::act)
                .filter(acts::contains)
                .collect(ImmutableList.toImmutableList());
    }

    Shrinkable<Trial> next(Act<?> act, Random die) {
        return generators.computeIfAbsent(act, this::generator).next(die);
    }

    private <T> RandomGenerator<Trial> generator(Act<T> act) {
        Subject subject = Subject.of(profile, answering, act);
        Aim aim = Aim.at(profile, act, focus);
        Arbitrary<Question<T>> whole = Arbitraries.fromGenerator(World.all(act, aim, subject.possibilities()));
        Arbitrary<Question<T>> partial = Arbitraries.fromGenerator(World.partial(act, aim, subject.possibilities()));
        Arbitrary<Cast> casts = objects ? Cast.of(act) : Arbitraries.just(Cast.EMPTY);
        return Combinators.combine(
                        Arbitraries.oneOf(whole, partial),
                        casts,
                        Arbitraries.longs().dontShrink())
                .as((question, cast, seed) -> new Trial(subject, question, cast, seed))
                .generator(SIZE, false);
    }
}
