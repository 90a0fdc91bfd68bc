package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.AboutMember.BOARD_MEMBER;

import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.Characteristic;
import org.comity.topic.Criticism;
import org.comity.topic.CriticismSubject;
import org.comity.topic.Equality;
import org.comity.topic.Forum;
import org.comity.topic.InstructionSource;
import org.comity.topic.Instructions;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerReports;
import org.comity.topic.PressureOnOfficers;

/** Section 4, third part: the working relationship. 4.9 to 4.11 bind Board Members only. */
final class WorkingRelationship {

    private static final Condition<Instructions> FROM_ONE_BOARD_MEMBER = Instructions.INSTRUCTION_FROM
            .isAnyOf(InstructionSource.INDIVIDUAL_MEMBER, InstructionSource.MAYOR)
            .and(BOARD_MEMBER.yes());

    private static final Condition<Criticism> OF_CONDUCT_OR_CAPABILITY =
            Criticism.SUBJECT_MATTER.isAnyOf(CriticismSubject.CONDUCT, CriticismSubject.CAPABILITY);

    private static final Condition<Criticism> AT_PUBLIC_MEETING_OR_IN_PRESS =
            OF_CONDUCT_OR_CAPABILITY.and(Criticism.FORUM.isAnyOf(Forum.PUBLIC_MEETING, Forum.PRESS));

    private static final Condition<Criticism> ELSEWHERE_IN_PUBLIC = OF_CONDUCT_OR_CAPABILITY.and(
            Criticism.FORUM.isAnyOf(Forum.SOCIAL_MEDIA, Forum.PARTY_RALLY, Forum.PUBLIC_RECEPTION, Forum.PUBLIC));

    private static final Condition<Equality> ON_PROTECTED_CHARACTERISTIC =
            Equality.REMARK_TARGETS.isNot(Characteristic.NONE, Characteristic.OTHER_CHARACTERISTIC);

    private static final String MAYOR_TAKEN = "the Mayor is, like the others, one Board Member";
    private static final String MAYOR_OTHERWISE = "a Mayor who acts under delegated powers can direct officers";

    static final Section SECTION = section(
            "4 Member officer working: working relationship",
            clause(para("4.9"))
                    .says("Officers take instructions from their managers, so no single Board Member gives them any.")
                    .members()
                    .mustNot(Instructions.INSTRUCT_OFFICER)
                    .when(FROM_ONE_BOARD_MEMBER)
                    .reading(MAYOR_TAKEN, MAYOR_OTHERWISE),
            clause(para("4.9").part("others"))
                    .says("It names Board Members; instructions of other members are not mentioned.")
                    .stopsShortOf(Instructions.INSTRUCT_OFFICER)
                    .when(Instructions.ACTOR.is(Actor.MEMBER).and(BOARD_MEMBER.no())),
            clause(para("4.9").part("follow"))
                    .says("Officers do not follow the instructions of a single Board Member.")
                    .officers()
                    .mustNot(Instructions.FOLLOW_INSTRUCTION)
                    .when(FROM_ONE_BOARD_MEMBER)
                    .reading(MAYOR_TAKEN, MAYOR_OTHERWISE),
            clause(para("4.9").part("manager"))
                    .says("Officers follow what their managers instruct.")
                    .officers()
                    .must(Instructions.FOLLOW_INSTRUCTION)
                    .when(Instructions.INSTRUCTION_FROM.is(InstructionSource.MANAGER)),
            clause(para("4.9").part("answer-to-managers"))
                    .says("Officers work to their managers.")
                    .officers()
                    .must(OfficerAccountability.ANSWER_TO_MANAGERS),
            clause(para("4.9").part("answer-to-member"))
                    .says("Officers do not work to a single Board Member.")
                    .officers()
                    .mustNot(OfficerAccountability.ANSWER_TO_MEMBER)
                    .when(BOARD_MEMBER.yes()),
            clause(para("4.10[1]"))
                    .says("Board Members do not make officers change their professional advice.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .when(BOARD_MEMBER.yes()),
            clause(para("4.10[1]").part("others"))
                    .says("It names Board Members; other members are not mentioned.")
                    .stopsShortOf(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .when(BOARD_MEMBER.no()),
            clause(para("4.10[1]").part("report"))
                    .says(
                            "A report altered against its author's judgement is advice that the officer was made to change.")
                    .members()
                    .mustNot(OfficerReports.AMEND_OFFICER_REPORT)
                    .when(BOARD_MEMBER.yes().and(OfficerReports.AUTHOR_PROFESSIONAL_JUDGEMENT_AGREES.no()))
                    .reading(
                            "a report holds its author's professional advice",
                            "advice is meant, and no report is mentioned"),
            clause(para("4.10[1]").part("other-reports"))
                    .says("It concerns professional advice and names no other text that a member alters.")
                    .stopsShortOf(OfficerReports.AMEND_OFFICER_REPORT)
                    .when(OfficerReports.ACTOR.is(Actor.MEMBER)),
            clause(para("4.10[2]"))
                    .says("Nor do they demand what the officer thinks unlawful.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(BOARD_MEMBER.yes().and(PressureOnOfficers.OFFICER_CONSIDERS_UNLAWFUL.yes())),
            clause(para("4.10[2]").part("others"))
                    .says("It names Board Members; what other members demand is not mentioned.")
                    .stopsShortOf(PressureOnOfficers.REQUIRE_ACTION)
                    .when(BOARD_MEMBER.no()),
            clause(para("4.10[3]"))
                    .says("Nor what would breach the officer's role or a statutory duty, or be maladministration.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(BOARD_MEMBER
                            .yes()
                            .and(PressureOnOfficers.BREACHES_OFFICER_ROLE
                                    .yes()
                                    .or(PressureOnOfficers.AMOUNTS_TO_MALADMINISTRATION.yes())
                                    .or(PressureOnOfficers.BREACHES_STATUTORY_DUTY.yes())))
                    .reading(
                            "it counts whether the action would be such a breach",
                            "it counts whether the officer considers it one"),
            clause(para("4.11[1]"))
                    .says(
                            "Board Members ought not to air officers' conduct or capability at public meetings or in the press.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(BOARD_MEMBER.yes().and(AT_PUBLIC_MEETING_OR_IN_PRESS)),
            clause(para("4.11[2]"))
                    .says("Such concerns ought to go through the proper procedure.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(BOARD_MEMBER.yes().and(AT_PUBLIC_MEETING_OR_IN_PRESS))
                    .owing(duty("raise the concern through the appropriate procedure")
                            .asBestEffort())
                    .reading("the procedure meant is that of 11.1", "another procedure is meant; none is named"),
            clause(para("4.11[2]").part("public"))
                    .says("Other public places are no such procedure either.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(BOARD_MEMBER.yes().and(ELSEWHERE_IN_PUBLIC))
                    .owing(duty("raise the concern through the appropriate procedure")
                            .asBestEffort())
                    .reading(
                            "concerns go through the procedure, so not out in public by another way",
                            "only meetings in public and the press are barred"),
            clause(para("4.11[2]").part("elsewhere"))
                    .says("It bars no concern raised in private, and none of a member who is not on the Board.")
                    .stopsShortOf(Criticism.CRITICISE_OFFICER)
                    .when(Criticism.ACTOR.is(Actor.MEMBER).and(OF_CONDUCT_OR_CAPABILITY)),
            clause(para("4.12[1]"))
                    .says("The authority is bound by statute to promote equality.")
                    .those(Actor.AUTHORITY)
                    .must(Equality.PROMOTE_EQUALITY),
            clause(para("4.12[2]"))
                    .says("Nobody ought to discriminate in manner, speech or writing on a protected characteristic.")
                    .anyone()
                    .shouldNot(Equality.REMARK)
                    .when(ON_PROTECTED_CHARACTERISTIC)
                    .reading(
                            "every characteristic that the Equality Act protects is meant, those listed and the others",
                            "only those listed by name are"),
            clause(para("4.12[2]").part("treatment"))
                    .says("Nor ought their manner towards anybody to be discriminatory.")
                    .those(Actor.MEMBER, Actor.OFFICER)
                    .shouldNot(Equality.DISCRIMINATE)
                    .when(ON_PROTECTED_CHARACTERISTIC));

    private WorkingRelationship() {}
}
