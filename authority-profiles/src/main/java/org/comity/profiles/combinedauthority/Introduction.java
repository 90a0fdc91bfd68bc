package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD;

import org.comity.clause.Section;
import org.comity.people.MemberKind;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AdviceKind;
import org.comity.topic.Courtesy;
import org.comity.topic.Criticism;
import org.comity.topic.Interpretation;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerAdvice;
import org.comity.topic.OtherInstrument;
import org.comity.topic.Precedence;
import org.comity.topic.Scope;
import org.comity.topic.SitsOn;

/** The opening line and section 1: introduction. */
final class Introduction {

    private static final Condition<Precedence> OF_A_CODE =
            Precedence.OTHER_INSTRUMENT.isAnyOf(OtherInstrument.MEMBERS_CODE, OtherInstrument.OFFICERS_CODE);

    static final Section SECTION = section(
            "1 Introduction",
            clause(para("preamble"))
                    .says("The document steers how members and officers deal with each other.")
                    .isInert("states the aim of the document"),
            clause(para("1.1[1]"))
                    .says("It covers dealings of members, the Mayor among them, with officers.")
                    .those(Actor.MEMBER, Actor.OFFICER)
                    .must(Scope.BE_BOUND_BY_PROTOCOL)
                    .unless(Scope.ACTOR.is(Actor.MEMBER).and(Scope.MEMBER_KIND.is(MemberKind.CO_OPTED))),
            clause(para("1.1[2]"))
                    .says("It means to define each side's role and to set principles of conduct.")
                    .isInert("states what the document is for"),
            clause(para("1.1[3]"))
                    .says("It offers guidance on what comes up most and neither prescribes nor covers everything.")
                    .stopsShortOf(Interpretation.RELY_ON_SILENCE),
            clause(para("1.1[3]").part("analogy"))
                    .says("It says nothing of dealing with other situations in the same way.")
                    .stopsShortOf(Interpretation.REASON_BY_ANALOGY),
            clause(para("1.2[1]"))
                    .says("It takes up ideas that lie beneath the two codes of conduct.")
                    .isInert("describes the principles beneath the codes"),
            clause(para("1.2[2]"))
                    .says("It ought to be read together with the two codes.")
                    .anyone()
                    .should(Precedence.READ_TOGETHER)
                    .when(OF_A_CODE),
            clause(para("1.2[2]").part("code-against-protocol"))
                    .says("Reading them together ranks neither above the other.")
                    .stopsShortOf(Precedence.FOLLOW_CODE_AGAINST_PROTOCOL),
            clause(para("1.2[2]").part("protocol-against-code"))
                    .says("Reading them together ranks neither above the other.")
                    .stopsShortOf(Precedence.FOLLOW_PROTOCOL_AGAINST_CODE),
            clause(para("1.2[3]"))
                    .says("Both codes serve the integrity of local government.")
                    .isInert("states what the codes are for"),
            clause(para("1.3"))
                    .says("Whoever is co-opted to a committee or a board is covered too.")
                    .members()
                    .must(Scope.BE_BOUND_BY_PROTOCOL)
                    .when(Scope.MEMBER_KIND
                            .is(MemberKind.CO_OPTED)
                            .and(Scope.SITS_ON.isAnyOf(SitsOn.COMMITTEE, SitsOn.BOARD, SitsOn.AUTHORITY_BODY))),
            clause(para("1.4[1]"))
                    .says("Both serve the public and rely on each other.")
                    .isInert("describes how both depend on each other"),
            clause(para("1.4[2]"))
                    .says("Members answer to the people of the area while their term lasts.")
                    .isInert("describes the constitution; nothing is asked of anybody"),
            clause(para("1.4[3]"))
                    .says("Officers answer to the authority.")
                    .officers()
                    .must(OfficerAccountability.ANSWER_TO_MANAGERS),
            clause(para("1.4[3]").part("individual"))
                    .says("That officers answer to the authority leaves open what a single member is owed.")
                    .stopsShortOf(OfficerAccountability.ANSWER_TO_MEMBER),
            clause(para("1.4[4]"))
                    .says("Officers advise impartially and do the authority's work.")
                    .isInert("describes the role of officers; 4.4 has the rule on neutrality"),
            clause(para("1.5[1]"))
                    .says("Good local government needs respect on both sides.")
                    .isInert("a general value; 1.5[2] and 3.1 have the standard that can be tested"),
            MutualRespect.treatWithCourtesy(para("1.5[2]"), SHOULD),
            CoOptedMembers.also(
                    para("1.5[2]").part("co-opted"),
                    "So they ought to with those of co-opted members.",
                    SHOULD,
                    Courtesy.TREAT_WITH_COURTESY,
                    MutualRespect.IN_DEALINGS),
            clause(para("1.5[2]").part("language"))
                    .says("Improper words and behaviour are no courtesy.")
                    .anyone()
                    .shouldNot(Criticism.USE_INAPPROPRIATE_LANGUAGE)
                    .reading(
                            "the courtesy between members and officers leaves no room for such words",
                            "no words are named, and those between two members are not covered"),
            clause(para("1.5[3]"))
                    .says("They do best when they work closely together.")
                    .isInert("an aspiration without facts that could be tested"),
            clause(para("1.6[1]"))
                    .says("Nothing in the relationship is to endanger what officers owe the whole authority.")
                    .isInert("an overarching principle without facts; 4.4 has the rule"),
            clause(para("1.6[2]"))
                    .says("Members have to give weight to specialist advice that officers can properly give.")
                    .members()
                    .must(OfficerAdvice.WEIGH)
                    .when(OfficerAdvice.ADVICE_KIND.isAnyOf(
                            AdviceKind.TECHNICAL, AdviceKind.FINANCIAL, AdviceKind.PROFESSIONAL, AdviceKind.LEGAL)));

    private Introduction() {}
}
