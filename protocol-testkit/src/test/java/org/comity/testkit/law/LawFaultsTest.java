package org.comity.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.authority.Relation.OFFICER_CONCERNED;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.topic.DocumentAccess.COPY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.clause.Step;
import org.comity.document.InformationClass;
import org.comity.people.Member;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Condition;
import org.comity.question.Question;
import org.comity.ruling.Alternative;
import org.comity.ruling.Outcome;
import org.comity.ruling.Presumption;
import org.comity.ruling.Ruling;
import org.comity.topic.AboutMember;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each law finds the fault that it is there for. */
class LawFaultsTest {

    /** A profile that is asked in a way, and what the law says of it. */
    private record Fault(AuthorityProfile profile, Answering answering, String says) {}

    private static final Map<Law, Fault> FAULTS = new EnumMap<>(Law.class);

    private static void fault(Law law, AuthorityProfile profile, String says) {
        FAULTS.put(law, new Fault(profile, Answering.DIRECTLY, says));
    }

    private static void fault(Law law, Answering answering, String says) {
        FAULTS.put(law, new Fault(Fair.PROFILE, answering, says));
    }

    private static boolean isRebuilt(AuthorityProfile profile, Question<?> question) {
        return profile != Fair.PROFILE;
    }

    private static boolean hasAddition(AuthorityProfile profile, Question<?> question) {
        return profile.clauses().stream().anyMatch(clause -> clause.para().equals(Rebuilt.ADDED));
    }

    static {
        fault(
                Law.SILENCE_NEVER_PERMITS,
                Faults.altering(ruling -> ruling.outcome() == Outcome.SILENT, Faults.outcome(Outcome.PERMITTED)),
                "the protocol says why it is silent, and the answer is PERMITTED");
        fault(
                Law.EVERY_ANSWER_CITES,
                Faults.altering(
                        ruling -> Ruling.from(ruling).citations(List.of()).build()),
                "and cites no paragraph");
        fault(Law.ASKED_TWICE_ANSWERED_ALIKE, Faults.fickle(), "asked the same again, the outcome changed from");
        fault(
                Law.EXPLANATION_NAMES_WHAT_APPLIED,
                Faults.explaining("as you like it"),
                "the explanation leaves out `1[");
        fault(Law.REASONS_SUFFICE, Faults.withoutReasons(), "the reasons say that {} is enough, but from it alone");
        fault(Law.WHY_NOT_AGREES, Faults.withoutReasons(), "counts in the answer, but asked why not it is said that");
        fault(
                Law.REFERRALS_END,
                Fair.and(clause(para("9.1"))
                        .says("Copies are talked over with the officer.")
                        .leaves(COPY)
                        .along(Step.talkTo(OFFICER_CONCERNED))),
                "the matter is referred to officer-concerned (talk) only, where nobody decides it");
        fault(
                Law.NOBODY_JUDGES_THEIR_OWN_CASE,
                Faults.altering(Faults::withFallenSteps),
                "to be decided, an office of the person concerned");
        fault(
                Law.NO_PROHIBITION_IS_MET_BY_THE_ACT,
                Fair.and(clause(para("9.1"))
                        .says("Never, and then do it.")
                        .members()
                        .mustNot(COPY)
                        .when(DocumentAccess.REFUSED.yes())
                        .overriding(para("1[7]"))
                        .owing(duty("copy document"))),
                "the act is PROHIBITED, and the duty `copy document` is met by doing it");
        fault(Law.UNKNOWN_AGREES_WITH_COMPLETIONS, Faults.guessing(), "with facts unknown [");
        fault(Law.KNOWING_MORE_NEVER_OPENS_MORE, Faults.guessing(), "can come out, where only [");
        fault(
                Law.UNDETERMINED_SAYS_WHAT_IT_HANGS_ON,
                Faults.altering(ruling -> Ruling.from(ruling).hangsOn(List.of()).build()),
                "undetermined, without two outcomes and the facts on which they hang");
        fault(
                Law.THE_CHOICE_MADE_REPLAYS,
                Faults.altering(Faults::withOtherChoices),
                "but once the choice made for it is stated, {");
        fault(
                Law.ALTERNATIVES_REPLAY,
                Faults.altering(
                        ruling -> !ruling.alternatives().isEmpty(),
                        ruling -> Ruling.from(ruling)
                                .alternatives(ruling.alternatives().stream()
                                        .map(other ->
                                                new Alternative(other.choices(), ImmutableSet.of(Outcome.POWERLESS)))
                                        .toList())
                                .build()),
                "gives [POWERLESS], but once it is stated [");
        fault(
                Law.PRESUMPTIONS_REPLAY,
                Faults.altering(
                        ruling -> !ruling.presumptions().isEmpty(),
                        ruling -> Ruling.from(ruling)
                                .presumptions(ruling.presumptions().stream()
                                        .map(one -> new Presumption(
                                                one.fact(), one.value().equals("no") ? "yes" : "no"))
                                        .toList())
                                .build()),
                "what was presumed");
        fault(
                Law.SENSITIVITY_NEVER_OPENS,
                Fair.and(clause(para("9.1"))
                        .says("Confidential papers are open to copy.")
                        .members()
                        .may(COPY)
                        .when(DocumentAccess.INFORMATION_CLASS.has(InformationClass.IN_CONFIDENCE))),
                "the answer is SILENT, and with {information-class:in-confidence=yes, information-class:public=no} it is PERMITTED, by `9.1`; first answered by no clause, then by `9.1`");
        fault(
                Law.EVEN_HANDEDNESS,
                Fair.of(
                        Fair.PAPERS,
                        Fair.PEOPLE,
                        new org.comity.clause.Section("Fault", ImmutableList.of(Fair.partisan()))),
                "with administration and opposition swapped, the outcome changed from");
        fault(
                Law.UNRELATED_FACTS_CHANGE_NOTHING,
                Faults.answering(
                        Outcome.POWERLESS,
                        (profile, question) -> "yes".equals(question.known().get("granted-before"))),
                "no clause turns on `granted-before`, but with `");
        fault(Law.MEMBERS_ARE_ALIKE, Favours.profile(Favours.GRANT, Favours.FRIEND.yes()), "with another member");
        fault(Law.OFFICERS_ARE_ALIKE, Favours.profile(Favours.GRANT, Favours.COUSIN.yes()), "with another officer");
        fault(Law.DOCUMENTS_ARE_ALIKE, Favours.profile(Favours.GRANT, Favours.IVY.yes()), "with another document");
        fault(Law.GROUPS_ARE_ALIKE, Favours.profile(Favours.GRANT, Favours.BLUE.yes()), "with another political group");
        fault(Law.BODIES_ARE_ALIKE, Favours.profile(Favours.GRANT, Favours.FIRST.yes()), "with another body");
        fault(
                Law.FACTS_ARE_ENOUGH,
                Faults.answering(Outcome.DISCOURAGED, (profile, question) -> isPutWithAMember(question)),
                "and asked with the facts read from them, the outcome changed from");
        fault(
                Law.EXCEPTIONS_BEAT_WHAT_THEY_LIMIT,
                Faults.altering(ruling -> Ruling.from(ruling)
                        .applied(Stream.concat(
                                        ruling.applied().stream(),
                                        ruling.defeated().stream().map(defeat -> defeat.clause()))
                                .toList())
                        .build()),
                ", and both count");
        fault(
                Law.CITED_CLAUSES_ALONE_ANSWER,
                Faults.altering(
                        ruling -> ruling.applied().size() > 1,
                        ruling -> Ruling.from(ruling)
                                .applied(ruling.applied().subList(0, 1))
                                .build()),
                "with the clauses that it names alone, `1[");
        fault(
                Law.WHAT_DOES_NOT_COUNT_IS_NOT_NEEDED,
                Faults.answering(Outcome.POWERLESS, LawFaultsTest::isRebuilt),
                "does not count, but without it the outcome changed from");
        fault(
                Law.CLAUSES_ON_OTHER_ACTS_DO_NOT_MATTER,
                Faults.answering(Outcome.POWERLESS, LawFaultsTest::isRebuilt),
                "without the clauses about other acts the outcome changed from");
        fault(
                Law.ORDER_DOES_NOT_MATTER,
                Faults.answering(
                        Outcome.POWERLESS,
                        (profile, question) -> profile.clauses().get(0).para().equals(para("1[4]"))),
                "with the clauses in another order the outcome changed from");
        fault(
                Law.TAKEN_IN_TWICE_IS_ONCE,
                Faults.faithfulToTheFirst(),
                "with the same provisions taken in twice the outcome changed from");
        fault(
                Law.ADDED_PROHIBITION_NEVER_PERMITS,
                Faults.answering(Outcome.PERMITTED, LawFaultsTest::hasAddition),
                "with a prohibition added that speaks here, the answer changed from");
        fault(
                Law.ADDED_PERMISSION_NEVER_FORBIDS,
                Faults.answering(Outcome.PROHIBITED, LawFaultsTest::hasAddition),
                "with a permission added that speaks here, the answer changed from");
        fault(
                Law.ADDED_DUTY_CHANGES_NO_OUTCOME,
                Faults.answering(Outcome.PROHIBITED, LawFaultsTest::hasAddition),
                "with a duty added that comes with the act, the answer changed from");
        fault(
                Law.LAYERING_IS_NEVER_SILENT,
                Faults.answering(Outcome.PROHIBITED, LawFaultsTest::hasAddition),
                "a statute gives the right here, and the answer can be [PROHIBITED]");
        fault(
                Law.NAMES_ROUND_TRIP,
                Favours.profile(Favours.SPEAK, Condition.always()),
                "two values of `tone` have one name");
        fault(
                Law.DECISION_RECORDS_REPLAY,
                Faults.altering(Faults.outcome(Outcome.POWERLESS)),
                "from its decision record the outcome changed from");
    }

    /** A member can be put with a question once only. */
    private static boolean isPutWithAMember(Question<?> question) {
        return question.act().topic() == DocumentAccess.TOPIC && isPut(question);
    }

    @SuppressWarnings("unchecked") // the topic was looked at
    private static boolean isPut(Question<?> question) {
        try {
            ((Question<DocumentAccess>) question)
                    .with(AboutMember.MEMBER, Member.builder().name("Yew").build());
            return false;
        } catch (IllegalArgumentException fault) {
            return fault.getMessage().contains("given twice");
        }
    }

    @TestFactory
    Stream<DynamicTest> findsItsFault() {
        return Arrays.stream(Law.values())
                .map(law -> DynamicTest.dynamicTest(law.id(), () -> {
                    Fault fault = FAULTS.get(law);
                    assertThat(fault).as("a fault that `%s` finds", law).isNotNull();
                    Verdict verdict = Laws.of(fault.profile())
                            .answeredBy(fault.answering())
                            .verdict(law);
                    assertThat(verdict.isMet()).isFalse();
                    assertThat(verdict.counterexample()).isPresent();
                    assertThat(verdict.fault().orElseThrow())
                            .startsWith("`fair` does not keep `" + law.id() + "`, that " + law.sentence() + ": ")
                            .contains(fault.says())
                            .doesNotContainPattern(LawWordsTest.A_TYPE);
                }));
    }
}
