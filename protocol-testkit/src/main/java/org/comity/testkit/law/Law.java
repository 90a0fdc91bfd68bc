package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Named;
import org.comity.question.Names;
import org.comity.question.Question;

/**
 * What every protocol should keep. Each law is an ordinary property of a {@link Trial}; {@link Laws} tries all of them on a profile.
 */
public enum Law implements Named {
    /** Silence never permits. */
    SILENCE_NEVER_PERMITS("silence never permits", Concern.SILENCES, AnswerLaws::silenceNeverPermits),
    /** Every answer cites paragraphs of the protocol. */
    EVERY_ANSWER_CITES(
            "every answer cites paragraphs of the protocol", Concern.EVERYTHING, AnswerLaws::everyAnswerCites),
    /** The same question asked twice is answered alike. */
    ASKED_TWICE_ANSWERED_ALIKE(
            "the same question asked twice is answered alike", Concern.EVERYTHING, AnswerLaws::askedTwice),
    /** The explanation names every clause that applied. */
    EXPLANATION_NAMES_WHAT_APPLIED(
            "the explanation names every clause that applied",
            Concern.EVERYTHING,
            AnswerLaws::explanationNamesWhatApplied),
    /** From the facts that the reasons call enough, the same answer follows. */
    REASONS_SUFFICE(
            "from the facts that the reasons call enough, the same answer follows",
            Concern.EVERYTHING,
            AnswerLaws::reasonsSuffice),
    /** Why a clause does not count is told of those alone that do not. */
    WHY_NOT_AGREES(
            "why a clause does not count is told of those alone that do not",
            Concern.EVERYTHING,
            AnswerLaws::whyNotAgrees),
    /** Every referral ends at someone who may decide. */
    REFERRALS_END("every referral ends at someone who may decide", Concern.REFERRALS, AnswerLaws::referralsEnd),
    /** Nothing is decided by the person it is about. */
    NOBODY_JUDGES_THEIR_OWN_CASE(
            "nothing is decided by the person it is about", Concern.HELD_OFFICES, AnswerLaws::nobodyJudgesTheirOwnCase),
    /** No prohibition is met by doing the act. */
    NO_PROHIBITION_IS_MET_BY_THE_ACT(
            "no prohibition is met by doing the act", Concern.PROHIBITIONS, AnswerLaws::noProhibitionIsMetByTheAct),
    /** An answer under unknown facts agrees with every way they can turn out. */
    UNKNOWN_AGREES_WITH_COMPLETIONS(
            "an answer under unknown facts agrees with every way they can turn out",
            Concern.EVERYTHING,
            UnknownLaws::agreesWithEveryCompletion),
    /** Knowing one fact more leaves no outcome that was excluded. */
    KNOWING_MORE_NEVER_OPENS_MORE(
            "knowing one fact more leaves no outcome that was excluded",
            Concern.EVERYTHING,
            UnknownLaws::knowingMoreNeverOpensMore),
    /** An undetermined answer names open facts that it hangs on. */
    UNDETERMINED_SAYS_WHAT_IT_HANGS_ON(
            "an undetermined answer names open facts that it hangs on",
            Concern.DIFFERENCES,
            UnknownLaws::undeterminedSaysWhatItHangsOn),
    /** The choice made for the person asking, once stated, gives the same answer. */
    THE_CHOICE_MADE_REPLAYS(
            "the choice made for the person asking, once stated, gives the same answer",
            Concern.CHOICES,
            UnknownLaws::theChoiceMadeReplays),
    /** What another choice is said to give, it gives. */
    ALTERNATIVES_REPLAY(
            "what another choice is said to give, it gives", Concern.CHOICES, UnknownLaws::alternativesReplay),
    /** What was presumed, once stated, gives the same answer. */
    PRESUMPTIONS_REPLAY(
            "what was presumed, once stated, gives the same answer",
            Concern.PRESUMPTIONS,
            UnknownLaws::presumptionsReplay),
    /** More sensitive information never opens access. */
    SENSITIVITY_NEVER_OPENS(
            "more sensitive information never opens access", Concern.DOCUMENTS, FairnessLaws::sensitivityNeverOpens),
    /** Swapping two political groups changes nothing. */
    EVEN_HANDEDNESS("swapping two political groups changes nothing", Concern.SIDES, FairnessLaws::evenHandedness),
    /** A fact that no clause turns on changes nothing. */
    UNRELATED_FACTS_CHANGE_NOTHING(
            "a fact that no clause turns on changes nothing",
            Concern.EVERYTHING,
            FairnessLaws::unrelatedFactsChangeNothing),
    /** Swapping two members with the same facts changes nothing. */
    MEMBERS_ARE_ALIKE(
            "swapping two members with the same facts changes nothing", Concern.MEMBERS, ObjectLaws::membersAreAlike),
    /** Swapping two officers with the same facts changes nothing. */
    OFFICERS_ARE_ALIKE(
            "swapping two officers with the same facts changes nothing",
            Concern.OFFICERS,
            ObjectLaws::officersAreAlike),
    /** Swapping two documents with the same facts changes nothing. */
    DOCUMENTS_ARE_ALIKE(
            "swapping two documents with the same facts changes nothing",
            Concern.DOCUMENT_OBJECTS,
            ObjectLaws::documentsAreAlike),
    /** Swapping two political groups in the same position changes nothing. */
    GROUPS_ARE_ALIKE(
            "swapping two political groups in the same position changes nothing",
            Concern.GROUPS,
            ObjectLaws::groupsAreAlike),
    /** Swapping two bodies of a kind changes nothing. */
    BODIES_ARE_ALIKE("swapping two bodies of a kind changes nothing", Concern.BODIES, ObjectLaws::bodiesAreAlike),
    /** Asked with objects or with the facts read from them, the answer is the same. */
    FACTS_ARE_ENOUGH(
            "asked with objects or with the facts read from them, the answer is the same",
            Concern.OBJECTS,
            ObjectLaws::factsAreEnough),
    /** An exception beats what it limits. */
    EXCEPTIONS_BEAT_WHAT_THEY_LIMIT(
            "an exception beats what it limits", Concern.EXCEPTIONS, ClauseLaws::exceptionsBeatWhatTheyLimit),
    /** The clauses that an answer names alone give the same answer. */
    CITED_CLAUSES_ALONE_ANSWER(
            "the clauses that an answer names alone give the same answer",
            Concern.EVERYTHING,
            ClauseLaws::citedClausesAloneAnswer),
    /** Without a clause that does not count the answer is the same. */
    WHAT_DOES_NOT_COUNT_IS_NOT_NEEDED(
            "without a clause that does not count the answer is the same",
            Concern.SEVERAL_CLAUSES,
            ClauseLaws::whatDoesNotCountIsNotNeeded),
    /** Clauses about other acts change nothing. */
    CLAUSES_ON_OTHER_ACTS_DO_NOT_MATTER(
            "clauses about other acts change nothing", Concern.EVERYTHING, ClauseLaws::otherActsDoNotMatter),
    /** The order of clauses does not matter. */
    ORDER_DOES_NOT_MATTER(
            "the order of clauses does not matter", Concern.SEVERAL_CLAUSES, ClauseLaws::orderDoesNotMatter),
    /** Taking in provisions twice is taking them in once. */
    TAKEN_IN_TWICE_IS_ONCE(
            "taking in provisions twice is taking them in once", Concern.EVERYTHING, ClauseLaws::takenInTwiceIsOnce),
    /** Adding a prohibition never permits. */
    ADDED_PROHIBITION_NEVER_PERMITS(
            "adding a prohibition never permits", Concern.EVERYTHING, AdditionLaws::addedProhibitionNeverPermits),
    /** Adding a permission never forbids. */
    ADDED_PERMISSION_NEVER_FORBIDS(
            "adding a permission never forbids", Concern.OPENINGS, AdditionLaws::addedPermissionNeverForbids),
    /** Adding a duty changes no outcome. */
    ADDED_DUTY_CHANGES_NO_OUTCOME(
            "adding a duty changes no outcome", Concern.EVERYTHING, AdditionLaws::addedDutyChangesNoOutcome),
    /** Layering never takes away a statutory right silently. */
    LAYERING_IS_NEVER_SILENT(
            "layering never takes away a statutory right silently",
            Concern.EVERYTHING,
            AdditionLaws::layeringIsNeverSilent),
    /** A question asked again by its names is the same question. */
    NAMES_ROUND_TRIP(
            "a question asked again by its names is the same question", Concern.EVERYTHING, RecordLaws::namesRoundTrip),
    /** A decision record replays. */
    DECISION_RECORDS_REPLAY("a decision record replays", Concern.EVERYTHING, RecordLaws::decisionRecordsReplay);

    private final String sentence;
    private final Concern concern;

    @SuppressWarnings("ImmutableEnumChecker") // a function of the trial alone
    private final Function<Trial, Check> check;

    Law(String sentence, Concern concern, Function<Trial, Check> check) {
        this.sentence = sentence;
        this.concern = concern;
        this.check = check;
    }

    /**
     * What the law says.
     *
     * @return a sentence in lower case, without a full stop
     */
    public String sentence() {
        return sentence;
    }

    /**
     * The law of a name.
     *
     * @param name the kebab-case name
     * @return the law
     * @throws IllegalArgumentException where there is none; the message suggests one
     */
    public static Law named(String name) {
        ImmutableList<String> names = Arrays.stream(values()).map(Law::id).collect(ImmutableList.toImmutableList());
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "no law is called `" + name + "`: " + Names.remedyNearestFirst(name, names));
        }
        return values()[at];
    }

    /**
     * Tries the law on one question.
     *
     * @param profile the profile
     * @param question the question; what is not known stays open
     * @return where it does not hold; empty where it does, and where the question has nothing in it that the law speaks of
     */
    public Optional<Counterexample> check(AuthorityProfile profile, Question<?> question) {
        return check(Trial.of(profile, question));
    }

    /**
     * Tries the law.
     *
     * @param trial what it is tried on
     * @return where it does not hold; empty where it does, and where the trial has nothing in it that the law speaks of
     */
    public Optional<Counterexample> check(Trial trial) {
        return examine(trial) instanceof Check.Broken broken
                ? Optional.of(Counterexample.of(this, trial, broken))
                : Optional.empty();
    }

    Check examine(Trial trial) {
        return check.apply(trial);
    }

    /** Whether the profile has anything about an act that the law speaks of. */
    boolean concerns(AuthorityProfile profile, Act<?> act) {
        return concern.meets(profile, act);
    }

    /** Whether some answer of the profile about an act is one that the law speaks of: exact, and asked where no trial had one. */
    boolean concernsSomeWorld(AuthorityProfile profile, Act<?> act) {
        return concern.meetsInSomeWorld(profile, act);
    }

    /** What it takes for the law to say anything. */
    String needs() {
        return concern.needs();
    }

    /** Whether the law speaks of rich objects. */
    boolean isOfObjects() {
        return concern.isOfObjects();
    }

    /** The law's name. */
    @Override
    public String toString() {
        return id();
    }
}
