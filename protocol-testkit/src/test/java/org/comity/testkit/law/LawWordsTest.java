package org.comity.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INSPECT;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.clause.Citation;
import org.comity.clause.Reading;
import org.comity.clause.Strength;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Facts;
import org.comity.question.Question;
import org.comity.question.YesNo;
import org.comity.ruling.Defeat;
import org.comity.ruling.Outcome;
import org.comity.ruling.Presumption;
import org.comity.ruling.Route;
import org.comity.ruling.Ruling;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A law can be broken in several ways, and says which. */
class LawWordsTest {

    /** How values are written that do not say themselves what they are. */
    static final Pattern A_TYPE = Pattern.compile("\\b[A-Z]\\w*[\\[{]|Optional|org\\.comity");

    /** Facts that its topic never lets be so together. */
    private static final ImmutableMap<String, String> IMPOSSIBLE =
            ImmutableMap.of("shadows-portfolio", "yes", "in-administration", "yes");

    /** A topic in which nothing can be. */
    interface Nowhere extends Asked {
        Facts<Nowhere> ITS = Facts.facts();
        YesNo<Nowhere> WET = ITS.yesNo("wet", "it is wet");
        Act<Nowhere> SWIM = ITS.topic("nowhere", WET).never(WET.yes(), WET.no()).act("swim", "Swim?", Actor.MEMBER);
    }

    static Stream<Arguments> faults() {
        Predicate<Ruling> open = ruling -> ruling.outcome() == Outcome.UNDETERMINED;
        Predicate<Ruling> silent = ruling -> ruling.outcome() == Outcome.SILENT;
        Predicate<Ruling> prohibited = ruling -> ruling.outcome() == Outcome.PROHIBITED;
        Predicate<Ruling> ofDocuments = ruling -> ruling.act().topic() == DocumentAccess.TOPIC;
        return Stream.of(
                fault(
                        Law.SILENCE_NEVER_PERMITS,
                        "the protocol is silent, and does not say why, and the answer is SILENT",
                        Faults.altering(
                                silent,
                                ruling -> Ruling.from(ruling)
                                        .silence(Optional.empty())
                                        .build())),
                fault(
                        Law.SILENCE_NEVER_PERMITS,
                        "the protocol may be silent, and yet it permits, binds or has a strength",
                        Faults.altering(
                                silent,
                                ruling -> Ruling.from(ruling)
                                        .strength(Strength.NORMAL)
                                        .build())),
                fault(
                        Law.EVERY_ANSWER_CITES,
                        "the answer cites [fair:99], which the protocol does not have",
                        Faults.altering(
                                prohibited,
                                ruling -> Ruling.from(ruling)
                                        .citations(List.of(new Citation("fair", para("99"))))
                                        .build())),
                fault(Law.ASKED_TWICE_ANSWERED_ALIKE, "asked the same again, the answer is another one", moody()),
                fault(
                        Law.REFERRALS_END,
                        "the matter is referred, and nobody is left who may decide it",
                        Faults.altering(LawWordsTest::exhausted)),
                fault(
                        Law.NO_PROHIBITION_IS_MET_BY_THE_ACT,
                        "the act is PROHIBITED, and `1[1]` counts, which asks for it or opens it",
                        Faults.altering(
                                ruling -> prohibited.test(ruling)
                                        && ruling.act() == INSPECT
                                        && !ruling.defeated().isEmpty(),
                                ruling -> Ruling.from(ruling)
                                        .applied(ruling.defeated().stream()
                                                .map(Defeat::clause)
                                                .toList())
                                        .build())),
                fault(
                        Law.EXCEPTIONS_BEAT_WHAT_THEY_LIMIT,
                        "` gives way to `1[1]`, which names it nowhere",
                        Faults.altering(
                                ruling -> ruling.act() == INSPECT
                                        && !ruling.defeated().isEmpty(),
                                ruling -> Ruling.from(ruling)
                                        .defeated(ruling.defeated().stream()
                                                .filter(defeat -> defeat.by().layer()
                                                        == defeat.clause().layer())
                                                .map(defeat -> new Defeat(defeat.by(), defeat.clause()))
                                                .toList())
                                        .applied(List.of())
                                        .build())),
                fault(
                        Law.UNKNOWN_AGREES_WITH_COMPLETIONS,
                        "with facts unknown only [POWERLESS] can come out, but ",
                        Faults.altering(
                                open,
                                ruling -> Ruling.from(ruling)
                                        .reachable(ImmutableSet.of(Outcome.POWERLESS))
                                        .build())),
                fault(
                        Law.UNKNOWN_AGREES_WITH_COMPLETIONS,
                        "with facts unknown [99] are cited in any case, but once they are known ",
                        Faults.altering(
                                ruling -> open.test(ruling) && ruling.chosen().isEmpty(),
                                ruling -> Ruling.from(ruling)
                                        .citations(List.of(new Citation("fair", para("99"))))
                                        .build())),
                fault(
                        Law.UNKNOWN_AGREES_WITH_COMPLETIONS,
                        "with facts unknown [sing] are owed in any case, but once they are known ",
                        Faults.altering(
                                ruling -> open.test(ruling) && ruling.chosen().isEmpty(),
                                ruling -> Ruling.from(ruling)
                                        .duties(List.of(duty("sing")))
                                        .build())),
                fault(
                        Law.UNKNOWN_AGREES_WITH_COMPLETIONS,
                        "the choice made for the person asking, {",
                        Faults.altering(ofDocuments, LawWordsTest::choosingTheImpossible)),
                fault(
                        Law.THE_CHOICE_MADE_REPLAYS,
                        "the choice made for the person asking, {shadows-portfolio=yes, in-administration=yes}, cannot be",
                        Faults.altering(ofDocuments, LawWordsTest::choosingTheImpossible)),
                fault(
                        Law.UNDETERMINED_SAYS_WHAT_IT_HANGS_ON,
                        "the answer is undetermined, without two outcomes and the facts on which they hang",
                        Faults.altering(
                                ruling -> Ruling.from(ruling).hangsOn(List.of()).build())),
                fault(
                        Law.UNDETERMINED_SAYS_WHAT_IT_HANGS_ON,
                        "the answer hangs on `weather`, which is known or a choice",
                        Faults.altering(
                                open,
                                ruling -> Ruling.from(ruling)
                                        .hangsOn(List.of("weather"))
                                        .build())),
                fault(
                        Law.UNDETERMINED_SAYS_WHAT_IT_HANGS_ON,
                        "the answer is SILENT, but [POWERLESS] can come out",
                        Faults.altering(
                                silent,
                                ruling -> Ruling.from(ruling)
                                        .reachable(ImmutableSet.of(Outcome.POWERLESS))
                                        .build())),
                fault(
                        Law.PRESUMPTIONS_REPLAY,
                        "what was presumed, [",
                        Faults.altering(
                                ruling -> ofDocuments.test(ruling)
                                        && !ruling.presumptions().isEmpty(),
                                ruling -> Ruling.from(ruling)
                                        .presumptions(IMPOSSIBLE.entrySet().stream()
                                                .map(fact -> new Presumption(fact.getKey(), fact.getValue()))
                                                .toList())
                                        .build())),
                fault(
                        Law.PRESUMPTIONS_REPLAY,
                        "once what was presumed is stated, [",
                        Faults.altering(ruling -> !ruling.presumptions().isEmpty(), Faults.outcome(Outcome.POWERLESS))),
                fault(
                        Law.ADDED_DUTY_CHANGES_NO_OUTCOME,
                        "a duty was added that comes with the act, the answer is PERMITTED, and the duty is not owed",
                        Faults.altering(
                                ruling -> Ruling.from(ruling).duties(List.of()).build())),
                fault(
                        Law.LAYERING_IS_NEVER_SILENT,
                        "` takes away what a statute gives here, and the answer does not say so",
                        Faults.altering(ruling ->
                                Ruling.from(ruling).defeated(List.of()).build())),
                fault(
                        Law.LAYERING_IS_NEVER_SILENT,
                        "the statutory right of `1[1]` applies, and the answer does not speak of it",
                        (profile, question) -> profile != Fair.PROFILE
                                ? profile.rule(question)
                                : Ruling.from(profile.rule(question))
                                        .applied(List.of())
                                        .defeated(List.of())
                                        .build()));
    }

    private static Arguments fault(Law law, String says, Answering answering) {
        return Arguments.of(law, says, answering);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void saysHow(Law law, String says, Answering answering) {
        assertThat(Laws.of(Fair.PROFILE).answeredBy(answering).verdict(law).fault())
                .get()
                .asString()
                .contains(says)
                .doesNotContainPattern(A_TYPE)
                .contains(", or in the contract override `laws(..)`")
                .endsWith(" switch the law off by `withoutLaw(\"" + law.id() + "\", reason)`");
    }

    @Test
    void whereNoClauseBroughtItAboutTheCodeIsToBeMended() {
        assertThat(Laws.of(Fair.PROFILE)
                        .answeredBy(moody())
                        .verdict(Law.ASKED_TWICE_ANSWERED_ALIKE)
                        .fault()
                        .orElseThrow())
                .endsWith(
                        "\n  mend the code that answers, or in the contract override `laws(..)` and switch the law off by"
                                + " `withoutLaw(\"asked-twice-answered-alike\", reason)`");
    }

    /** Every second time it reads the text otherwise. */
    private static Answering moody() {
        AtomicInteger asked = new AtomicInteger();
        return Faults.altering(ruling -> asked.incrementAndGet() % 2 == 0
                ? Ruling.from(ruling).addReadings(new Reading("one", "another")).build()
                : ruling);
    }

    private static Ruling exhausted(Ruling ruling) {
        Route route = ruling.route();
        return Ruling.from(ruling)
                .route(new Route(route.steps(), route.next(), route.fallen(), route.unresolved(), true))
                .build();
    }

    private static Ruling choosingTheImpossible(Ruling ruling) {
        return Ruling.from(ruling).chosen(IMPOSSIBLE).build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void saysWhoOrWhatWasExchanged(Law law, Condition<Favours> favour, String says) {
        assertThat(Laws.of(Favours.profile(Favours.GRANT, favour)).verdict(law).fault())
                .get()
                .asString()
                .contains("with " + says + " the facts changed from {")
                .contains("; asked with member {name=Ash, kind=ELECTED,")
                .doesNotContainPattern(A_TYPE);
    }

    static Stream<Arguments> saysWhoOrWhatWasExchanged() {
        return Stream.of(
                Arguments.of(Law.MEMBERS_ARE_ALIKE, Favours.FRIEND.yes(), "another member with the same facts"),
                Arguments.of(Law.OFFICERS_ARE_ALIKE, Favours.COUSIN.yes(), "another officer with the same facts"),
                Arguments.of(Law.DOCUMENTS_ARE_ALIKE, Favours.IVY.yes(), "another document with the same facts"),
                Arguments.of(Law.GROUPS_ARE_ALIKE, Favours.BLUE.yes(), "another political group in the same position"),
                Arguments.of(Law.BODIES_ARE_ALIKE, Favours.FIRST.yes(), "another body of the same kind"));
    }

    @Test
    void aRecordThatIsReadOtherwiseIsFoundOut() {
        AuthorityProfile broken = Fair.PROFILE.inEdition(Edition.undated("Fair\nfact right=statutory", "1"));
        assertThat(why(broken, COPY.ask())).isEqualTo("the decision record is read otherwise than it was written");
    }

    @Test
    void aRecordThatDoesNotReplayIsFoundOut() {
        AuthorityProfile cold = Favours.profile(Favours.SPEAK, Favours.TONE.is(Favours.Tone.COLD));
        assertThat(why(cold, Favours.SPEAK.ask().given(Favours.TONE.is(Favours.Tone.COLD))))
                .startsWith("the decision record does not replay: the profile answers otherwise than recorded: ");
    }

    private static String why(AuthorityProfile profile, Question<?> question) {
        return Law.DECISION_RECORDS_REPLAY
                .check(Trial.of(profile, question))
                .orElseThrow()
                .why();
    }

    @Test
    void anActThatCanBeAskedInNoWorldIsRefused() {
        AuthorityProfile dry =
                Fair.of(clause(para("1")).says("No swimming.").members().mustNot(Nowhere.SWIM));
        assertThatThrownBy(() -> Laws.of(dry).verdict(Law.EVERY_ANSWER_CITES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`swim` can be asked in no world: mend what its topic says can never be so");
    }
}
