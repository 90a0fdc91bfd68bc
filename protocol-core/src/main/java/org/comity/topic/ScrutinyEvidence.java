package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Evidence and advice before overview and scrutiny. */
public interface ScrutinyEvidence extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<ScrutinyEvidence> ITS = Facts.facts();

    /** The scrutiny body's concern. */
    OneOf<ScrutinyEvidence, ScrutinyConcern> CONCERN =
            ITS.oneOf("concern", ScrutinyConcern.class, "the scrutiny body's concern");

    /** The question. */
    OneOf<ScrutinyEvidence, WitnessQuestion> QUESTION_TYPE =
            ITS.oneOf("question-type", WitnessQuestion.class, "the question").ordinarily(WitnessQuestion.FACT);

    /** The witness. */
    OneOf<ScrutinyEvidence, Counterpart> WITNESS =
            ITS.oneOf("witness", Counterpart.class, "the witness").ordinarily(Counterpart.OFFICER);

    /** Whether it is possible to keep the question to facts and explanations. */
    YesNo<ScrutinyEvidence> CONFINING_POSSIBLE = ITS.yesNo(
                    "confining-possible", "it is possible to keep the question to facts and explanations")
            .ordinarily(true);

    /** Whether the matter is private or confidential. */
    YesNo<ScrutinyEvidence> PRIVATE_OR_CONFIDENTIAL = ITS.yesNo(
                    "private-or-confidential", "the matter is private or confidential")
            .ordinarily(false);

    /** Whether the chair considers it appropriate. */
    YesNo<ScrutinyEvidence> CHAIR_CONSIDERS_APPROPRIATE = ITS.yesNo(
                    "chair-considers-appropriate", "the chair considers it appropriate")
            .byChoice();

    /** Whether the advice was given to members of the executive. */
    YesNo<ScrutinyEvidence> ADVICE_TO_EXECUTIVE = ITS.yesNo(
                    "advice-to-executive", "the advice was given to members of the executive")
            .ordinarily(true);

    /** Whether the decision was taken under the scheme of delegations. */
    YesNo<ScrutinyEvidence> UNDER_SCHEME_OF_DELEGATIONS = ITS.yesNo(
                    "under-scheme-of-delegations", "the decision was taken under the scheme of delegations")
            .ordinarily(true);

    /** Whether a reasonable person could find the manner hostile, offensive, bullying or the like. */
    YesNo<ScrutinyEvidence> UNACCEPTABLE_MANNER = ITS.yesNo(
                    "unacceptable-manner",
                    "a reasonable person could find the manner hostile, offensive, bullying or the like")
            .ordinarily(false);

    /** Evidence and advice before overview and scrutiny. */
    Topic<ScrutinyEvidence> TOPIC = ITS.topic(
            "scrutiny-evidence",
            CONCERN,
            QUESTION_TYPE,
            WITNESS,
            CONFINING_POSSIBLE,
            PRIVATE_OR_CONFIDENTIAL,
            CHAIR_CONSIDERS_APPROPRIATE,
            ADVICE_TO_EXECUTIVE,
            UNDER_SCHEME_OF_DELEGATIONS,
            UNACCEPTABLE_MANNER,
            OFFICER_TIER,
            MEMBER_HOLDS);

    /** Seeking advice on an executive decision. */
    Act<ScrutinyEvidence> SEEK_ADVICE =
            TOPIC.act("seek-advice", "Whose advice must scrutiny seek?", Actor.COMMITTEE, Actor.MEMBER);

    /** Asking a director to explain advice. */
    Act<ScrutinyEvidence> ASK_DIRECTOR_TO_EXPLAIN_ADVICE = TOPIC.act(
            "ask-director-to-explain-advice",
            "May a director be asked to explain advice?",
            Actor.MEMBER,
            Actor.COMMITTEE);

    /** Asking a director to explain a delegated decision. */
    Act<ScrutinyEvidence> ASK_DIRECTOR_TO_EXPLAIN_DECISION = TOPIC.act(
            "ask-director-to-explain-decision",
            "May a director be asked to explain a delegated decision?",
            Actor.MEMBER,
            Actor.COMMITTEE);

    /** Questioning a witness. */
    Act<ScrutinyEvidence> QUESTION_WITNESS =
            TOPIC.act("question-witness", "May the witness be questioned in this way?", Actor.MEMBER);

    /** Answering the questions of scrutiny. */
    Act<ScrutinyEvidence> ANSWER_SCRUTINY =
            TOPIC.act("answer-scrutiny", "Must the officer answer openly?", Actor.OFFICER);

    /** Misleading a scrutiny body. */
    Act<ScrutinyEvidence> MISLEAD_SCRUTINY =
            TOPIC.act("mislead-scrutiny", "May the officer mislead the scrutiny body?", Actor.OFFICER);

    /** Protecting a witness from unacceptable questioning. */
    Act<ScrutinyEvidence> PROTECT_WITNESS =
            TOPIC.act("protect-witness", "Must the chair stop unacceptable questioning?", Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<ScrutinyEvidence>> ACTS = ImmutableList.of(
            SEEK_ADVICE,
            ASK_DIRECTOR_TO_EXPLAIN_ADVICE,
            ASK_DIRECTOR_TO_EXPLAIN_DECISION,
            QUESTION_WITNESS,
            ANSWER_SCRUTINY,
            MISLEAD_SCRUTINY,
            PROTECT_WITNESS);
}
