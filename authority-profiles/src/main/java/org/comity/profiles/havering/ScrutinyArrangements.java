package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.people.OfficerTier;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.topic.AboutOfficer;
import org.comity.topic.Counterpart;
import org.comity.topic.ScrutinyConcern;
import org.comity.topic.ScrutinyEvidence;
import org.comity.topic.WitnessQuestion;

/** Paragraphs 23 to 25: overview and scrutiny. */
final class ScrutinyArrangements {

    static final Condition<ScrutinyEvidence> OFFICER_WITNESS = ScrutinyEvidence.WITNESS.is(Counterpart.OFFICER);

    private static final Condition<ScrutinyEvidence> FACT_OR_OPINION =
            ScrutinyEvidence.QUESTION_TYPE.isAnyOf(WitnessQuestion.FACT, WitnessQuestion.PROFESSIONAL_OPINION);

    private static final Condition<ScrutinyEvidence> CHAIR_THINKS_FIT = ScrutinyEvidence.MEMBER_HOLDS
            .has(Office.SCRUTINY_CHAIR)
            .and(ScrutinyEvidence.CHAIR_CONSIDERS_APPROPRIATE.yes());

    private static final Condition<AboutOfficer> OF_A_DIRECTOR =
            AboutOfficer.OFFICER_TIER.is(OfficerTier.CHIEF_OFFICER);

    private static final Condition<Asked> BY_THE_BODY = Asked.ACTOR.is(Actor.COMMITTEE);

    static final Section SECTION = section(
            "Specific Points on Overview and Scrutiny Arrangements",
            clause(para("23")).says("Scrutiny takes advice.").isInert("introduces (a) and (b)"),
            clause(para("23(a)"), para("23"))
                    .says(
                            "In doubt over the legality of an executive decision, scrutiny takes the Monitoring Officer's advice.")
                    .absolutely()
                    .leaves(ScrutinyEvidence.SEEK_ADVICE)
                    .to(Office.MONITORING_OFFICER)
                    .when(BY_THE_BODY.and(ScrutinyEvidence.CONCERN.is(ScrutinyConcern.LEGALITY_OF_EXECUTIVE_DECISION))),
            clause(para("23(b)"), para("23"))
                    .says(
                            "Over budget or policy framework it takes that of Monitoring Officer, finance chief and SLT Directors.")
                    .absolutely()
                    .leaves(ScrutinyEvidence.SEEK_ADVICE)
                    .along(Step.together(Office.MONITORING_OFFICER, Office.CHIEF_FINANCE_OFFICER, Office.CHIEF_OFFICER))
                    .when(BY_THE_BODY.and(ScrutinyEvidence.CONCERN.isAnyOf(
                            ScrutinyConcern.CONTRARY_TO_BUDGET_FRAMEWORK,
                            ScrutinyConcern.CONTRARY_TO_POLICY_FRAMEWORK))),
            clause(para("24[1]"))
                    .says(
                            "As far as possible, questions to officers keep to facts and explanations of professional opinion.")
                    .members()
                    .shouldNot(ScrutinyEvidence.QUESTION_WITNESS)
                    .when(OFFICER_WITNESS.and(ScrutinyEvidence.CONFINING_POSSIBLE.yes()))
                    .unless(FACT_OR_OPINION),
            clause(para("24[1]").part("proper"))
                    .says("Such questions can be put.")
                    .normally()
                    .members()
                    .may(ScrutinyEvidence.QUESTION_WITNESS)
                    .when(OFFICER_WITNESS.and(FACT_OR_OPINION)),
            clause(para("24[2]"))
                    .says("Officers answer openly, constructively and helpfully.")
                    .officers()
                    .must(ScrutinyEvidence.ANSWER_SCRUTINY)
                    .reading(
                            "paragraph 25's exception is for SLT Directors asked by the chairman, not for witnesses",
                            "private or confidential matters are excepted here too"),
            clause(para("24[3]"))
                    .says("They neither mislead nor tell half the truth.")
                    .officers()
                    .mustNot(ScrutinyEvidence.MISLEAD_SCRUTINY),
            clause(para("25[1]"))
                    .says("The scrutiny chairman can ask SLT Directors to explain advice to the Executive.")
                    .members()
                    .may(ScrutinyEvidence.ASK_DIRECTOR_TO_EXPLAIN_ADVICE)
                    .when(CHAIR_THINKS_FIT.and(OF_A_DIRECTOR).and(ScrutinyEvidence.ADVICE_TO_EXECUTIVE.yes())),
            clause(para("25[1]").part("others"))
                    .says("It names the chairman and SLT Directors, and nobody else.")
                    .stopsShortOf(ScrutinyEvidence.ASK_DIRECTOR_TO_EXPLAIN_ADVICE),
            clause(para("25[2]"))
                    .says("And decisions they took under the scheme of delegations.")
                    .members()
                    .may(ScrutinyEvidence.ASK_DIRECTOR_TO_EXPLAIN_DECISION)
                    .when(CHAIR_THINKS_FIT.and(OF_A_DIRECTOR).and(ScrutinyEvidence.UNDER_SCHEME_OF_DELEGATIONS.yes())),
            clause(para("25[2]").part("others"))
                    .says("Of others it says nothing.")
                    .stopsShortOf(ScrutinyEvidence.ASK_DIRECTOR_TO_EXPLAIN_DECISION),
            clause(para("25[3]"))
                    .says("Not on private or confidential matters.")
                    .members()
                    .haveNoRightTo(ScrutinyEvidence.ASK_DIRECTOR_TO_EXPLAIN_ADVICE)
                    .when(ScrutinyEvidence.PRIVATE_OR_CONFIDENTIAL.yes())
                    .overriding(para("25[1]")),
            clause(para("25[3]").part("decision"))
                    .says("That holds for decisions too.")
                    .members()
                    .haveNoRightTo(ScrutinyEvidence.ASK_DIRECTOR_TO_EXPLAIN_DECISION)
                    .when(ScrutinyEvidence.PRIVATE_OR_CONFIDENTIAL.yes())
                    .overriding(para("25[2]")));

    private ScrutinyArrangements() {}
}
