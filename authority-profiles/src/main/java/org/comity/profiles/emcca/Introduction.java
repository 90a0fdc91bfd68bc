package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.people.MemberKind;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AdviceKind;
import org.comity.topic.BodyCreator;
import org.comity.topic.InstructionSource;
import org.comity.topic.InstructionSubject;
import org.comity.topic.Instructions;
import org.comity.topic.Interpretation;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerAdvice;
import org.comity.topic.Scope;
import org.comity.topic.SitsOn;

/** Introduction: paragraphs 1 to 8. */
final class Introduction {

    /** What the authority itself directs: the whole authority, or a body of it by a formal decision. */
    private static final Condition<Instructions> FROM_AUTHORITY = Instructions.INSTRUCTION_FROM
            .is(InstructionSource.COUNCIL)
            .or(Instructions.INSTRUCTION_FROM
                    .isAnyOf(InstructionSource.EXECUTIVE, InstructionSource.COMMITTEE)
                    .and(Instructions.FORMAL_DECISION.yes()));

    /** What the Mayor directs, or a member who is the Mayor. */
    private static final Condition<Instructions> BY_MAYOR = Condition.any(
            Instructions.INSTRUCTION_FROM.is(InstructionSource.MAYOR),
            Instructions.ACTOR.is(Actor.MEMBER).and(Instructions.MEMBER_KIND.is(MemberKind.MAYOR)),
            Instructions.ACTOR.is(Actor.MEMBER).and(Instructions.MEMBER_HOLDS.has(Office.MAYOR)));

    private static final Condition<Instructions> ABOUT_WORK =
            Instructions.INSTRUCTION_CONCERNS.is(InstructionSubject.WORK);

    static final Section SECTION = section(
            "Introduction",
            clause(para("preamble"))
                    .says("The document steers how members and officers deal with each other.")
                    .isInert("states the aim of the document"),
            clause(para("1[1]"))
                    .says("Members of every kind are bound.")
                    .members()
                    .must(Scope.BE_BOUND_BY_PROTOCOL)
                    .unless(Scope.TERM_ENDED.yes())
                    .reading(
                            "the Mayor is a member of the authority, and paragraphs 30 and 34 take that for granted",
                            "the list of members does not name the Mayor"),
            clause(para("1[2]"))
                    .says("So is anybody on a committee or working group set up by the authority or the Mayor.")
                    .those(Actor.MEMBER, Actor.MEMBER_OF_THE_PUBLIC)
                    .must(Scope.BE_BOUND_BY_PROTOCOL)
                    .when(Scope.SITS_ON
                            .isAnyOf(SitsOn.COMMITTEE, SitsOn.WORKING_GROUP)
                            .and(Scope.BODY_CREATED_BY.isAnyOf(BodyCreator.AUTHORITY, BodyCreator.MAYOR)))
                    .unless(Scope.TERM_ENDED.yes()),
            clause(para("2"))
                    .says("Its officers are bound as well.")
                    .officers()
                    .must(Scope.BE_BOUND_BY_PROTOCOL)
                    .when(Scope.EMPLOYED_BY_AUTHORITY.yes())
                    .reading(
                            "officers of the authority are those whom it employs",
                            "staff lent or shared by constituent councils count too"),
            clause(para("3[1]"))
                    .says("It guides on frequent questions, is no rigid code and leaves gaps.")
                    .stopsShortOf(Interpretation.RELY_ON_SILENCE),
            clause(para("3[2]"))
                    .says("How it treats what it covers points the way for what it does not.")
                    .anyone()
                    .should(Interpretation.REASON_BY_ANALOGY)
                    .when(Interpretation.EXPRESSLY_COVERED.no()),
            clause(para("4"))
                    .says("It writes down present practice to be clearer about it.")
                    .isInert("describes the status of the document"),
            clause(para("5[1]"))
                    .says("It takes up the principles beneath both sides' rules of conduct.")
                    .isInert("describes the principles beneath; 51 ranks codes and protocol"),
            clause(para("5[2]"))
                    .says("It wants local government to be honest and to be seen so.")
                    .isInert("states an aim"),
            clause(para("6[1]"))
                    .says("Both serve the public and need each other for it.")
                    .isInert("describes a common task"),
            clause(para("6[2]"))
                    .says("Elected members answer to voters.")
                    .isInert("describes the constitution; nothing in the protocol follows from it"),
            clause(para("6[3]"))
                    .says("Members have their place while their term or co-option runs.")
                    .members()
                    .areEntitledTo(Scope.EXERCISE_MEMBER_RIGHTS)
                    .when(Scope.TERM_ENDED.no()),
            clause(para("6[3]").part("afterwards"))
                    .says("And no longer.")
                    .members()
                    .haveNoRightTo(Scope.EXERCISE_MEMBER_RIGHTS)
                    .when(Scope.TERM_ENDED.yes()),
            clause(para("6[3]").part("bound"))
                    .says("Whether duties outlast the term is not said.")
                    .stopsShortOf(Scope.BE_BOUND_BY_PROTOCOL)
                    .when(Scope.TERM_ENDED.yes()),
            clause(para("6[4]"))
                    .says("Officers answer to the authority that employs them.")
                    .officers()
                    .must(OfficerAccountability.ANSWER_TO_MANAGERS),
            clause(para("6[5]"))
                    .says("Officers advise the authority and single members.")
                    .isInert("describes the role; 21 to 29 have what can be asked"),
            ofEach(
                    act -> clause(para("6[6]"))
                            .says("Officers do the authority's work as the authority directs.")
                            .anyone()
                            .may(act)
                            .when(FROM_AUTHORITY.and(ABOUT_WORK))
                            .reading(
                                    "a body that decides formally directs for the authority",
                                    "only the whole authority directs, and no committee"),
                    Instructions.INSTRUCT_OFFICER,
                    Instructions.FOLLOW_INSTRUCTION),
            clause(para("6[6]").part("authority"))
                    .says("Whatever the authority itself directs is such work.")
                    .those(Actor.AUTHORITY)
                    .may(Instructions.INSTRUCT_OFFICER)
                    .when(ABOUT_WORK),
            ofEach(
                    act -> clause(para("6[6]").part("mayor"))
                            .says("Their work is the Mayor's to direct too.")
                            .anyone()
                            .may(act)
                            .when(BY_MAYOR.and(ABOUT_WORK))
                            .limiting(para("50[3]"))
                            .reading(
                                    "the Mayor directs the work, while nobody's line of accountability runs to the Mayor",
                                    "50 takes every command from single members, the Mayor's with them"),
                    Instructions.INSTRUCT_OFFICER,
                    Instructions.FOLLOW_INSTRUCTION),
            clause(para("7[1]"))
                    .says("Good local government needs mutual respect.")
                    .isInert("a general value; 11 has the standard that can be tested"),
            clause(para("7[2]"))
                    .says("Too close a tie can harm the relationship and embarrass colleagues.")
                    .isInert("gives a reason; 18 has the ban"),
            clause(para("8[1]"))
                    .says("Officers' last responsibility is to the whole authority.")
                    .isInert("gives the reason for 28 and 50, without facts of its own"),
            clause(para("8[2]"))
                    .says("Members give specialist advice its due weight.")
                    .members()
                    .must(OfficerAdvice.WEIGH)
                    .when(OfficerAdvice.ADVICE_KIND.isNot(AdviceKind.OTHER)),
            clause(para("8[3]"))
                    .says("The protocol is a frame for working together.")
                    .isInert("states the aim of the document"));

    private Introduction() {}
}
