package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.Closeness;
import org.comity.topic.Criticism;
import org.comity.topic.Employment;
import org.comity.topic.Familiarity;
import org.comity.topic.InformationRequests;
import org.comity.topic.InstructionSource;
import org.comity.topic.Instructions;
import org.comity.topic.Involvement;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerContact;
import org.comity.topic.OfficerReports;
import org.comity.topic.Pressure;
import org.comity.topic.PressureOnOfficers;

/** Section 4, 4.1 to 4.4: working relationships. */
final class WorkingRelationships {

    private static final Condition<PressureOnOfficers> PRESSED_ON_BUSINESS =
            PressureOnOfficers.PRESSES_FOR_OTHER_OPINION.yes().and(PressureOnOfficers.ON_AUTHORITY_BUSINESS.yes());

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
            clause(para("4.1[2]").part("public"))
                    .says("That holds for how the two appear in public.")
                    .anyone()
                    .mustNot(Familiarity.APPEAR_PUBLICLY_FAMILIAR)
                    .when(Familiarity.APPEARANCE_OF_PARTIALITY.yes()),
            clause(para("4.1[2]").part("familiar"))
                    .says("Familiarity that leaves no doubt of fair dealing is not spoken of.")
                    .stopsShortOf(Familiarity.APPEAR_PUBLICLY_FAMILIAR),
            clause(para("4.1[2]").part("situations"))
                    .says("It holds for any situation of the two.")
                    .anyone()
                    .mustNot(Familiarity.ENTER_SUSPICIOUS_SITUATION)
                    .when(Familiarity.APPEARANCE_OF_PARTIALITY.yes()),
            MutualRespect.treatWithCourtesy(para("4.1[3]"), SHOULD),
            MutualRespect.bully(para("4.1[3]").part("bullying"), SHOULD_NOT)
                    .reading(
                            "who bullies falls short of trust, respect and courtesy",
                            "bullying is a matter of the codes alone"),
            clause(para("4.1[3]").part("language"))
                    .says("Nor is improper language between the two, in private either.")
                    .anyone()
                    .shouldNot(Criticism.USE_INAPPROPRIATE_LANGUAGE)
                    .reading(
                            "courtesy is owed in any dealings, so private ones too",
                            "only 4.5 speaks of language, and only in public"),
            MutualRespect.takeUnfairAdvantage(para("4.1[4]"), SHOULD_NOT),
            MutualRespect.useTheRelationship(para("4.1[4]").part("relationship"), SHOULD_NOT),
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
            clause(para("4.3[1]").part("advice"))
                    .says("With that regard, advice and support may be sought.")
                    .members()
                    .may(InformationRequests.REQUEST_ADVICE)
                    .owing(ExpectationsOfMembers.SENIORITY)
                    .reading(
                            "members may seek advice of officers of any rank, with due regard to it",
                            "only the regard to rank is spoken of, not whom a member may ask"),
            clause(para("4.3[1]").part("information"))
                    .says("Information is such support.")
                    .members()
                    .whenDoing(InformationRequests.REQUEST_INFORMATION)
                    .owing(ExpectationsOfMembers.SENIORITY),
            clause(para("4.3[1]").part("contact"))
                    .says("The same regard goes with a direct approach.")
                    .members()
                    .whenDoing(OfficerContact.CONTACT_OFFICER)
                    .owing(ExpectationsOfMembers.SENIORITY),
            clause(para("4.3[2]"))
                    .says("An officer's overriding duty is to the Council as a whole.")
                    .officers()
                    .must(OfficerAccountability.SERVE_WHOLE_AUTHORITY),
            clause(para("4.3[3]"))
                    .says("No member ever seeks to order officers about, in a group as little as alone.")
                    .those(Actor.MEMBER, Actor.POLITICAL_GROUP)
                    .mustNot(Instructions.INSTRUCT_OFFICER)
                    .reading(
                            "what members do through their group they do in some circumstances too",
                            "only the single member is meant; what a group may tell officers is not said"),
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
                    .when(PRESSED_ON_BUSINESS)
                    .reading(
                            "only pressure for another opinion is barred here; other undue pressure comes under 3.2(f)",
                            "undue pressure of any kind aims at another opinion"),
            clause(para("4.4[1]").part("change"))
                    .says("Requiring another opinion is such pressure.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .when(PressureOnOfficers.ON_AUTHORITY_BUSINESS.yes()),
            clause(para("4.4[1]").part("challenge"))
                    .says("A challenge that is pressed on the officer is such pressure.")
                    .members()
                    .mustNot(PressureOnOfficers.CHALLENGE_ADVICE)
                    .when(PRESSED_ON_BUSINESS.or(PressureOnOfficers.ON_AUTHORITY_BUSINESS
                            .yes()
                            .and(PressureOnOfficers.WITHOUT_PRESSURE.no())
                            .and(PressureOnOfficers.PRESSURE.isAnyOf(Pressure.UNDUE, Pressure.INAPPROPRIATE))))
                    .overriding(para("4.6[1]").part("advice")),
            clause(para("4.4[1]").part("report"))
                    .says("So is having a report altered against its author's judgement.")
                    .members()
                    .mustNot(OfficerReports.AMEND_OFFICER_REPORT)
                    .when(OfficerReports.AUTHOR_PROFESSIONAL_JUDGEMENT_AGREES.no())
                    .reading(
                            "an alteration against the author's judgement is forced on the author",
                            "pressure is barred; altering the text of a report is not spoken of"),
            clause(para("4.4[1]").part("recommendation"))
                    .says("A professional opinion is guarded; a recommendation is not spoken of.")
                    .stopsShortOf(OfficerReports.CHANGE_RECOMMENDATION),
            clause(para("4.4[2]").part("pressure"))
                    .says("Pressure that probably compromises impartiality is out too.")
                    .members()
                    .mustNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(PressureOnOfficers.LIKELY_TO_COMPROMISE_IMPARTIALITY.yes()),
            clause(para("4.4[2]").part("challenge"))
                    .says("Nor does a member challenge advice in a way that probably compromises impartiality.")
                    .members()
                    .mustNot(PressureOnOfficers.CHALLENGE_ADVICE)
                    .when(PressureOnOfficers.LIKELY_TO_COMPROMISE_IMPARTIALITY.yes())
                    .overriding(para("4.6[1]").part("advice")),
            clause(para("4.4[2]").part("change"))
                    .says("Nor require other advice, whatever its subject, where that probably would.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .when(PressureOnOfficers.LIKELY_TO_COMPROMISE_IMPARTIALITY.yes()),
            clause(para("4.4[2]"))
                    .says("No member does what compromises impartiality, or probably would.")
                    .members()
                    .mustNot(PressureOnOfficers.COMPROMISE_IMPARTIALITY));

    private WorkingRelationships() {}
}
