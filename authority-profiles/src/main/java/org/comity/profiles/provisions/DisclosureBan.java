package org.comity.profiles.provisions;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import org.comity.clause.Para;
import org.comity.document.InformationClass;
import org.comity.dsl.Provisions;
import org.comity.dsl.Sentence;
import org.comity.dsl.Stands;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.topic.Disclosure;
import org.comity.topic.DisclosureConsent;

/**
 * The ban on disclosing what is confidential, and its four exceptions: consent, law, professional advice, public interest. Each
 * sentence is taken in with its own paragraph; how strongly it forbids or allows is the authority's to say. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * BAN.coversWhatIsGivenInConfidence(para("36[2]"), MUST_NOT),
 * BAN.isLiftedByConsent(para("36(1)"), (members, act) -> members.absolutely().may(act))
 * }</pre>
 */
public final class DisclosureBan {

    /** What somebody gave in confidence. */
    public static final Condition<Disclosure> GIVEN_IN_CONFIDENCE =
            Condition.any(Disclosure.INFORMATION_CLASS.has(InformationClass.IN_CONFIDENCE));

    /** What is believed, or can be seen, to be confidential, or is so by its class. */
    public static final Condition<Disclosure> CONFIDENTIAL_BY_NATURE = Condition.any(
            Disclosure.BELIEVED_CONFIDENTIAL.yes(),
            Disclosure.EVIDENTLY_CONFIDENTIAL.yes(),
            Disclosure.INFORMATION_CLASS.has(InformationClass.STATUTORY_CONFIDENTIAL),
            Disclosure.INFORMATION_CLASS.has(InformationClass.EXEMPT));

    /** That somebody authorised to consent has done so. */
    public static final Condition<Disclosure> CONSENTED =
            Condition.any(Disclosure.CONSENT.is(DisclosureConsent.GIVEN_BY_AUTHORISED_PERSON));

    /** That it is reasonable and in the public interest. */
    public static final Condition<Disclosure> REASONABLE_IN_PUBLIC_INTEREST =
            Condition.all(Disclosure.REASONABLE.yes(), Disclosure.IN_PUBLIC_INTEREST.yes());

    private static final Condition<Disclosure> PROPERLY_MADE =
            Condition.all(Disclosure.GOOD_FAITH.yes(), Disclosure.AUTHORITY_REQUIREMENTS_MET.yes());

    private final ImmutableList<Act<Disclosure>> acts;
    private final ImmutableList<Para> lifted;
    private final ImmutableList<Para> readWith;

    private DisclosureBan(
            ImmutableList<Act<Disclosure>> acts, ImmutableList<Para> lifted, ImmutableList<Para> readWith) {
        this.acts = acts;
        this.lifted = lifted;
        this.readWith = readWith;
    }

    /**
     * A ban on certain acts.
     *
     * @param first one of disclosing, publishing and passing on
     * @param more the others that it covers
     * @return the ban, whose sentences follow
     */
    @SafeVarargs
    public static DisclosureBan on(Act<Disclosure> first, Act<Disclosure>... more) {
        return new DisclosureBan(
                ImmutableList.<Act<Disclosure>>builder().add(first).add(more).build(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /**
     * Names the paragraphs to which the exceptions are exceptions.
     *
     * @param first a paragraph that forbids
     * @param more others, the authority's own among them
     * @return the ban
     */
    public DisclosureBan withExceptionsTo(Para first, Para... more) {
        return new DisclosureBan(
                acts, ImmutableList.<Para>builder().add(first).add(more).build(), readWith);
    }

    /**
     * Names the words with which the exceptions are read.
     *
     * @param opening the paragraph that opens the list of exceptions
     * @return the ban
     */
    public DisclosureBan openingWith(Para opening) {
        return new DisclosureBan(acts, lifted, ImmutableList.of(opening));
    }

    /**
     * Data protection comes with each act.
     *
     * @param citing the paragraph
     * @param duty what members have to do, done when data protection is observed
     * @return the sentence
     */
    public Provisions comesWithDataProtection(Para citing, String duty) {
        return each(act -> clause(citing)
                .says("Members keep to data protection arrangements.")
                .members()
                .whenDoing(act)
                .owing(duty(duty).doneWhen(Disclosure.DATA_PROTECTION_OBSERVED.yes())));
    }

    /**
     * It covers what was given in confidence by anyone.
     *
     * @param citing the paragraph
     * @param forbidding how it forbids
     * @return the sentence
     */
    public Provisions coversWhatIsGivenInConfidence(Para citing, Modal forbidding) {
        return each(act -> forbidding
                .of(
                        clause(citing)
                                .says("Members disclose nothing that they were given in confidence.")
                                .members(),
                        act)
                .when(GIVEN_IN_CONFIDENCE));
    }

    /**
     * It covers what members believe, or ought to see, is confidential.
     *
     * @param citing the paragraph
     * @param forbidding how it forbids
     * @param taken how the authority's text is read on exempt information
     * @param otherwise how it could be read
     * @return the sentence
     */
    public Provisions coversWhatIsConfidentialByNature(Para citing, Modal forbidding, String taken, String otherwise) {
        return each(act -> forbidding
                .of(
                        clause(citing)
                                .says("Nor what they believe, or ought to see, is confidential.")
                                .members(),
                        act)
                .when(CONFIDENTIAL_BY_NATURE)
                .reading(taken, otherwise));
    }

    /**
     * First exception: consent.
     *
     * @param citing the paragraph
     * @param allowing how it allows
     * @param prevailingOver what else of the authority's it defeats
     * @return the sentence
     */
    public Provisions isLiftedByConsent(Para citing, Modal allowing, Para... prevailingOver) {
        return exception(
                citing,
                "Except with the consent of somebody authorised to give it.",
                allowing,
                CONSENTED,
                prevailingOver);
    }

    /**
     * Second exception: the law.
     *
     * @param citing the paragraph
     * @param allowing how it allows
     * @param prevailingOver what else of the authority's it defeats
     * @return the sentence
     */
    public Provisions isLiftedByLaw(Para citing, Modal allowing, Para... prevailingOver) {
        return exception(
                citing,
                "Except where the law requires it.",
                allowing,
                Disclosure.LEGAL_COMPULSION.yes(),
                prevailingOver);
    }

    /**
     * Third exception: professional advice, under an undertaking of secrecy.
     *
     * @param citing the paragraph
     * @param allowing how it allows
     * @param advice what counts as asking a third party for professional advice; the undertaking is asked for beside it
     * @param prevailingOver what else of the authority's it defeats
     * @return the sentence
     */
    public Provisions isLiftedForAdvice(
            Para citing, Modal allowing, Condition<Disclosure> advice, Para... prevailingOver) {
        return exception(
                citing,
                "Except to obtain professional advice from somebody who agrees to keep it secret.",
                allowing,
                underUndertaking(advice),
                prevailingOver);
    }

    /**
     * Fourth exception: the public interest, with all that goes with it. A step that has to come first is the authority's own: it
     * stands in how it allows.
     *
     * @param citing the paragraph
     * @param allowing how it allows, and unless what
     * @param prevailingOver what else of the authority's it defeats
     * @return the sentence
     */
    public Provisions isLiftedInPublicInterest(Para citing, Modal allowing, Para... prevailingOver) {
        return exception(
                citing,
                "Except where it is reasonable, in the public interest, in good faith and as the authority requires.",
                allowing,
                REASONABLE_IN_PUBLIC_INTEREST.and(PROPERLY_MADE),
                prevailingOver);
    }

    /**
     * What the third exception asks for.
     *
     * @param advice what counts as asking a third party for professional advice
     * @return that, with the undertaking to tell nobody else
     */
    public static Condition<Disclosure> underUndertaking(Condition<Disclosure> advice) {
        return advice.and(Disclosure.THIRD_PARTY_UNDERTAKING.yes());
    }

    private Provisions exception(
            Para citing, String words, Modal allowing, Condition<Disclosure> where, Para... prevailingOver) {
        if (lifted.isEmpty()) {
            throw new IllegalStateException(
                    "the ban is said of no paragraph yet: name it with `withExceptionsTo` before its exceptions");
        }
        return each(act -> {
            Stands<Disclosure> allowed = allowing.of(
                            clause(citing, readWith.toArray(Para[]::new))
                                    .says(words)
                                    .members(),
                            act)
                    .when(where)
                    .limiting(lifted.get(0), lifted.stream().skip(1).toArray(Para[]::new));
            return prevailingOver.length == 0
                    ? allowed
                    : allowed.overriding(
                            prevailingOver[0], Arrays.copyOfRange(prevailingOver, 1, prevailingOver.length));
        });
    }

    private Provisions each(Function<Act<Disclosure>, Stands<Disclosure>> said) {
        return Provisions.of(acts.stream().map(said).toArray(Sentence[]::new));
    }
}
