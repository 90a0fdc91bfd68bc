package org.comity.profiles.district;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.Employment;
import org.comity.topic.GroupSubject;
import org.comity.topic.InstructionSource;
import org.comity.topic.InstructionSubject;
import org.comity.topic.Instructions;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerAdvice;
import org.comity.topic.Roles;
import org.comity.topic.Scope;
import org.comity.topic.StaffMatter;

/** Section 2, 2.1 to 2.4 with the quick guide: what members do and what officers do. */
final class MemberRoles {

    /** Internal management, discipline and other employment matters. */
    static final Condition<Employment> STAFFING = Employment.SUBJECT_MATTER.isAnyOf(
            StaffMatter.OFFICE_MANAGEMENT, StaffMatter.STAFF_DISCIPLINE, StaffMatter.EMPLOYMENT);

    /** Advice that is political: argued for a party, or about party business. */
    private static final Condition<OfficerAdvice> POLITICAL = OfficerAdvice.POLITICALLY_PARTISAN
            .yes()
            .or(OfficerAdvice.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS));

    static final Section SECTION = section(
            "2 Roles of Members and Officers",
            clause(para("2.1"))
                    .says("Leads in to the summary of roles.")
                    .isInert("a lead-in without a statement of its own"),
            clause(para("2.2[1]"))
                    .says("Both work for the public and need each other.")
                    .isInert("a general value without facts that could be tested"),
            clause(para("2.2[2]"))
                    .says("What each answers for is separate.")
                    .isInert("announces a difference that the following sentences spell out"),
            clause(para("2.2[3]"))
                    .says("Members answer to the voters.")
                    .members()
                    .must(Roles.ANSWER_TO_ELECTORATE),
            clause(para("2.2[3]").part("in office"))
                    .says("They serve while the term of office runs.")
                    .members()
                    .areEntitledTo(Scope.EXERCISE_MEMBER_RIGHTS)
                    .when(Scope.TERM_ENDED.no()),
            clause(para("2.2[3]").part("out of office"))
                    .says("They serve no longer than the term of office.")
                    .members()
                    .haveNoRightTo(Scope.EXERCISE_MEMBER_RIGHTS)
                    .when(Scope.TERM_ENDED.yes()),
            clause(para("2.2[4]"))
                    .says("Officers work under the direction of the Council, the Cabinet and its committees.")
                    .officers()
                    .may(Instructions.FOLLOW_INSTRUCTION)
                    .when(Instructions.INSTRUCTION_FROM
                            .isAnyOf(
                                    InstructionSource.COUNCIL, InstructionSource.EXECUTIVE, InstructionSource.COMMITTEE)
                            .or(Instructions.FORMAL_DECISION.yes())),
            clause(para("2.2[4]").part("direction"))
                    .says("It is these bodies that direct and control the work.")
                    .those(Actor.COMMITTEE, Actor.AUTHORITY)
                    .may(Instructions.INSTRUCT_OFFICER),
            clause(para("2.2[5]"))
                    .says("An officer always serves the good of the Council as a whole.")
                    .officers()
                    .must(OfficerAccountability.SERVE_WHOLE_AUTHORITY),
            clause(para("2.2[5]").part("against"))
                    .says("So no officer acts against that good.")
                    .officers()
                    .mustNot(OfficerAccountability.ACT_AGAINST_AUTHORITY_INTEREST),
            clause(para("2.2[6]"))
                    .says("Political advice is not for officers to give.")
                    .officers()
                    .mustNot(Neutrality.GIVE_POLITICAL_ADVICE),
            clause(para("2.2[6]").part("view"))
                    .says("Nor, then, a political view.")
                    .officers()
                    .mustNot(Neutrality.GIVE_POLITICAL_VIEW)
                    .reading(
                            "a political view given to members is political advice",
                            "only advice is barred; a mere view is held back by neutrality alone"),
            clause(para("2.2[6]").part("advice"))
                    .says("Advice that is political is out, whoever asks for it.")
                    .officers()
                    .mustNot(OfficerAdvice.GIVE)
                    .when(POLITICAL)
                    .overriding(para("2.10[1]")),
            clause(para("2.2[7]"))
                    .says("Respect both ways is essential to good government.")
                    .isInert("a general value; 1.1 and 4.1 have the standard that can be tested"),
            clause(para("2.3"))
                    .says("Members, together or singly, have seven fields of responsibility.")
                    .isInert("opens a list; the items are encoded"),
            clause(para("2.3(1)"), para("2.3"))
                    .says("They settle the Council's policy.")
                    .members()
                    .may(Roles.SET_POLICY),
            clause(para("2.3(2)"), para("2.3"))
                    .says("They speak up for those they represent.")
                    .members()
                    .may(Roles.ACT_FOR_CONSTITUENTS),
            clause(para("2.3(3)"), para("2.3"))
                    .says("Political leadership is theirs.")
                    .members()
                    .may(Roles.GIVE_POLITICAL_LEADERSHIP),
            clause(para("2.3(4)"), para("2.3"))
                    .says("They stand for the Council outside it.")
                    .members()
                    .may(Roles.REPRESENT_AUTHORITY),
            clause(para("2.3(5)"), para("2.3"))
                    .says("They answer for what the Council decides.")
                    .members()
                    .must(Roles.ANSWER_FOR_DECISIONS),
            clause(para("2.3(6)"), para("2.3"))
                    .says("They see that standards are met.")
                    .members()
                    .may(Roles.MONITOR_PERFORMANCE),
            clause(para("2.3(7)"), para("2.3"))
                    .says("They watch results and take up what falls short.")
                    .members()
                    .may(Roles.MONITOR_PERFORMANCE),
            clause(para("2.4[1]"))
                    .says("Running services from day to day is not a member's role.")
                    .members()
                    .shouldNot(Roles.MANAGE_DAY_TO_DAY_OPERATION),
            clause(para("2.4[2]"))
                    .says("Members take care to keep out of internal management, discipline and staffing.")
                    .members()
                    .shouldNot(Employment.INVOLVE_IN_OFFICE_MANAGEMENT)
                    .when(STAFFING),
            clause(para("2.4[2]").part("helping"))
                    .says("Help in such a matter for an employee who is no constituent is involvement too.")
                    .members()
                    .shouldNot(Employment.HELP_EMPLOYEE_CONSTITUENT)
                    .when(STAFFING.and(Employment.CONSTITUENT.no())),
            clause(para("2.4[2]").part("orders"))
                    .says("So they give no orders on staffing.")
                    .members()
                    .shouldNot(Instructions.INSTRUCT_OFFICER)
                    .when(Instructions.INSTRUCTION_CONCERNS.is(InstructionSubject.LINE_MANAGEMENT)),
            clause(para("2.4[2]").part("staff"))
                    .says("So they do not manage staff.")
                    .members()
                    .shouldNot(Roles.MANAGE_STAFF),
            clause(para("2.4[2]").part("appointments"))
                    .says("Nor do they take part in appointments other than senior ones.")
                    .members()
                    .shouldNot(Roles.TAKE_PART_IN_APPOINTMENT)
                    .when(Roles.SENIOR_APPOINTMENT.no()),
            clause(para("2.4[3]"), para("2.4[2]"))
                    .says("A member's act may be counted as one of the Council as employer.")
                    .those(Actor.AUTHORITY)
                    .may(Employment.ANSWER_AS_EMPLOYER),
            clause(para("2.guide[M1]"))
                    .says("Quick guide: members answer to the voters.")
                    .members()
                    .must(Roles.ANSWER_TO_ELECTORATE),
            clause(para("2.guide[M2]"))
                    .says("Quick guide: a member leads the community of a ward.")
                    .members()
                    .may(Roles.ACT_FOR_CONSTITUENTS),
            clause(para("2.guide[M3]"))
                    .says("Quick guide: the political element comes from members.")
                    .members()
                    .may(Roles.GIVE_POLITICAL_LEADERSHIP),
            clause(para("2.guide[M4]"))
                    .says("Quick guide: members decide on high-level policy and strategy.")
                    .members()
                    .may(Roles.SET_POLICY),
            clause(para("2.guide[M5]"))
                    .says("Quick guide: members take part in senior appointments.")
                    .members()
                    .may(Roles.TAKE_PART_IN_APPOINTMENT)
                    .when(Roles.SENIOR_APPOINTMENT.yes()),
            clause(para("2.guide[M5]").part("staffing"))
                    .says("A senior appointment is a staffing matter that is open to them.")
                    .members()
                    .may(Employment.INVOLVE_IN_OFFICE_MANAGEMENT)
                    .when(Employment.SUBJECT_MATTER.is(StaffMatter.SENIOR_APPOINTMENT)),
            clause(para("2.guide[O1]"))
                    .says("Quick guide: officers answer to the Council.")
                    .officers()
                    .must(OfficerAccountability.ANSWER_TO_MANAGERS),
            clause(para("2.guide[O1]").part("members"), para("2.2[4]"), para("7.3[3]"))
                    .says("So no officer answers to a single member.")
                    .officers()
                    .mustNot(OfficerAccountability.ANSWER_TO_MEMBER)
                    .reading(
                            "who answers to the Council, and serves no member alone, answers to no single member",
                            "only exclusive service is denied"),
            clause(para("2.guide[O2]"))
                    .says("Quick guide: officers serve all of the Council.")
                    .officers()
                    .must(OfficerAccountability.SERVE_WHOLE_AUTHORITY),
            clause(para("2.guide[O3]"))
                    .says("Quick guide: officers are impartial in politics.")
                    .officers()
                    .shouldNot(Neutrality.SHOW_POLITICAL_BIAS),
            clause(para("2.guide[O3]").part("group meeting"))
                    .says("That holds at the meetings of groups.")
                    .officers()
                    .shouldNot(Neutrality.SHOW_BIAS_AT_GROUP_MEETING),
            clause(para("2.guide[O4]"))
                    .says("Quick guide: officers see to the running of services.")
                    .officers()
                    .may(Roles.MANAGE_DAY_TO_DAY_OPERATION),
            clause(para("2.guide[O5]"))
                    .says("Quick guide: officers manage staff from day to day.")
                    .officers()
                    .may(Roles.MANAGE_STAFF));

    private MemberRoles() {}
}
