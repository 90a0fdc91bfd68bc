package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.topic.AdvantagePurpose;
import org.comity.topic.Closeness;
import org.comity.topic.Courtesy;
import org.comity.topic.Employment;
import org.comity.topic.Familiarity;
import org.comity.topic.InstructionSource;
import org.comity.topic.Instructions;
import org.comity.topic.Involvement;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerContact;
import org.comity.topic.PersonalAdvantage;
import org.comity.topic.Pressure;
import org.comity.topic.PressureOnOfficers;

/** Section 4, 4.1 to 4.4: working relationships. */
final class WorkingRelationships {

    private static final Duty MONITORING_OFFICER_FIRST = duty("seek the Monitoring Officer's advice first")
            .towards(Office.MONITORING_OFFICER)
            .asBestEffort()
            .doneWhen(Employment.MONITORING_OFFICER_CONSULTED.yes());

    static final Section SECTION = section(
            "4 Potential Issues: Working Relationships",
            clause(para("4.1[1]"))
                    .says("Members and officers ought to work closely together.")
                    .anyone()
                    .should(Familiarity.CLOSE_RELATIONSHIP)
                    .when(Familiarity.RELATIONSHIP.is(Closeness.CLOSE_WORKING)),
            clause(para("4.1[2]"))
                    .says("Closeness must not put fair dealing with others in doubt.")
                    .anyone()
                    .mustNot(Familiarity.CLOSE_RELATIONSHIP)
                    .when(Familiarity.APPEARANCE_OF_PARTIALITY.yes())
                    .overriding(para("4.1[1]")),
            clause(para("4.1[3]"))
                    .says("Dealings are trusting and polite.")
                    .anyone()
                    .should(Courtesy.TREAT_WITH_COURTESY),
            clause(para("4.1[4]"))
                    .says("Neither side ought to exploit its position.")
                    .anyone()
                    .shouldNot(PersonalAdvantage.TAKE_UNFAIR_ADVANTAGE),
            clause(para("4.1[4]").part("relationship"))
                    .says("Nor, so, the relationship, for a private end.")
                    .anyone()
                    .shouldNot(PersonalAdvantage.USE_RELATIONSHIP_FOR_ADVANTAGE)
                    .when(PersonalAdvantage.PURPOSE.isNot(AdvantagePurpose.OFFICIAL_DUTIES)),
            clause(para("4.2[1]"))
                    .says("An employee who lives in the ward may seek help like any resident.")
                    .officers()
                    .may(Employment.ASK_MEMBER_FOR_HELP)
                    .when(Employment.CONSTITUENT.yes())
                    .overriding(para("3.1(k)").part("help")),
            clause(para("4.2[1]").part("own job"))
                    .says("That holds for a matter of the employee's own.")
                    .officers()
                    .may(Employment.RAISE_OWN_JOB_MATTER)
                    .when(Employment.CONSTITUENT.yes())
                    .overriding(para("3.1(k)")),
            clause(para("4.2[2]"))
                    .says("Members take care not to harm the Council's position over any employee.")
                    .members()
                    .shouldNot(Employment.HELP_EMPLOYEE_CONSTITUENT)
                    .when(Employment.PREJUDICES_AUTHORITY.yes()),
            clause(para("4.2[2]").part("involvement"))
                    .says("That holds for getting involved in any other way.")
                    .members()
                    .shouldNot(Employment.INVOLVE_IN_OFFICE_MANAGEMENT)
                    .when(Employment.PREJUDICES_AUTHORITY.yes()),
            clause(para("4.2[2]").part("regard"))
                    .says("So they bear in mind that the Council is the employer.")
                    .members()
                    .should(Employment.HAVE_REGARD_TO_EMPLOYER_ROLE),
            clause(para("4.2[3]"), para("4.2[1]"))
                    .says("A member so approached asks the Monitoring Officer before helping.")
                    .members()
                    .may(Employment.HELP_EMPLOYEE_CONSTITUENT)
                    .when(Employment.CONSTITUENT.yes())
                    .onlyAfter(MONITORING_OFFICER_FIRST)
                    .reading(
                            "every request of an employee for help is meant",
                            "only requests on disciplinary or employment matters are meant"),
            clause(para("4.2[3]").part("involvement"), para("4.2[1]"))
                    .says("After that, help for a constituent is no undue involvement in staffing.")
                    .members()
                    .may(Employment.INVOLVE_IN_OFFICE_MANAGEMENT)
                    .when(Employment.INVOLVEMENT.is(Involvement.CONSTITUENT_HELP))
                    .limiting(para("2.4[2]"))
                    .onlyAfter(MONITORING_OFFICER_FIRST),
            clause(para("4.3[1]"))
                    .says("Whoever seeks advice or support has regard to the officer's rank.")
                    .members()
                    .should(PressureOnOfficers.HAVE_REGARD_TO_SENIORITY),
            clause(para("4.3[2]"))
                    .says("An officer's overriding duty is to the Council as a whole.")
                    .officers()
                    .must(OfficerAccountability.SERVE_WHOLE_AUTHORITY),
            clause(para("4.3[3]"))
                    .says("No member ever seeks to order officers about.")
                    .members()
                    .mustNot(Instructions.INSTRUCT_OFFICER),
            clause(para("4.3[3]").part("action"))
                    .says("Requiring an officer to act is such an order.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_ACTION),
            clause(para("4.3[3]").part("following"))
                    .says("The bar is on members; what an officer does with such an order is not said.")
                    .stopsShortOf(Instructions.FOLLOW_INSTRUCTION)
                    .when(Instructions.INSTRUCTION_FROM.is(InstructionSource.INDIVIDUAL_MEMBER)),
            clause(para("4.3[4]"))
                    .says("A member whom the answer does not satisfy may go up the line.")
                    .members()
                    .may(OfficerContact.ESCALATE_RESPONSE)
                    .when(OfficerContact.RESPONSE_SATISFACTORY.no())
                    .goingTo(Step.to(Office.SERVICE_MANAGER, Office.HEAD_OF_SERVICE, Office.CHIEF_OFFICER)),
            clause(para("4.4[1]"))
                    .says("No member presses an officer to change a professional opinion on the Council's business.")
                    .members()
                    .mustNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(PressureOnOfficers.ON_AUTHORITY_BUSINESS
                            .yes()
                            .and(PressureOnOfficers.PRESSURE.isNot(Pressure.NONE)))
                    .reading(
                            "pressure over an opinion on the Council's business aims at changing it",
                            "only pressure that asks for another opinion is barred"),
            clause(para("4.4[1]").part("change"))
                    .says("Requiring another opinion is such pressure.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .when(PressureOnOfficers.ON_AUTHORITY_BUSINESS.yes()),
            clause(para("4.4[1]").part("challenge"))
                    .says("A challenge that is pressed on the officer is such pressure.")
                    .members()
                    .mustNot(PressureOnOfficers.CHALLENGE_ADVICE)
                    .when(PressureOnOfficers.ON_AUTHORITY_BUSINESS
                            .yes()
                            .and(PressureOnOfficers.PRESSURE.isAnyOf(Pressure.UNDUE, Pressure.INAPPROPRIATE))),
            clause(para("4.4[2]"))
                    .says("No member does what compromises impartiality, or probably would.")
                    .members()
                    .mustNot(PressureOnOfficers.COMPROMISE_IMPARTIALITY));

    private WorkingRelationships() {}
}
