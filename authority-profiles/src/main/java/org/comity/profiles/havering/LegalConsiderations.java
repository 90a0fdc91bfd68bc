package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.topic.Courtesy;
import org.comity.topic.Employment;
import org.comity.topic.Involvement;
import org.comity.topic.Precedence;
import org.comity.topic.Pressure;
import org.comity.topic.PressureOnOfficers;
import org.comity.topic.StaffMatter;

/** Paragraphs 5 and 6: legal and audit considerations. */
final class LegalConsiderations {

    static final Section SECTION = section(
            "Legal and Audit Commission Considerations",
            clause(para("5[1]"))
                    .says("Being elected shields nobody from liability towards others.")
                    .isInert("restates the general law"),
            clause(para("5[2]"))
                    .says("Members comply with their code of conduct.")
                    .members()
                    .must(Precedence.COMPLY_WITH_CODE),
            clause(para("5[3]"))
                    .says("Members neither slander nor libel anybody.")
                    .members()
                    .mustNot(Courtesy.DEFAME_PERSON),
            clause(para("5[4]"))
                    .says("In ordinary Council duties, and without malice, protection from suit is conditional.")
                    .isInert("describes a protection that the courts decide on"),
            clause(para("6[1]"))
                    .says("Members put no pressure on an officer to change a professional opinion.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .when(PressureOnOfficers.ON_AUTHORITY_BUSINESS.yes()),
            clause(para("6[1]").part("pressure"))
                    .says("Undue pressure over an opinion on Council business is barred.")
                    .members()
                    .mustNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(PressureOnOfficers.PRESSURE
                            .is(Pressure.UNDUE)
                            .and(PressureOnOfficers.ON_AUTHORITY_BUSINESS.yes())),
            clause(para("6[2]"))
                    .says(
                            "Members do nothing that hurts, or would probably hurt, the impartiality of those who work for the Council.")
                    .members()
                    .mustNot(PressureOnOfficers.COMPROMISE_IMPARTIALITY)
                    .reading("the second verb is a misprint for compromise", "it means comprise, which gives no sense"),
            clause(para("6[2]").part("action"))
                    .says("Nor do they require an action that would.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(PressureOnOfficers.LIKELY_TO_COMPROMISE_IMPARTIALITY.yes()),
            clause(para("6[3]"))
                    .says("Members have to know where their role ends and that of officers begins.")
                    .isInert("a state of mind that nobody can test; 6[4] says what follows"),
            clause(para("6[4]"), para("11[1]"))
                    .says(
                            "Members keep out of office management, discipline and employment matters where it is not their role.")
                    .members()
                    .mustNot(Employment.INVOLVE_IN_OFFICE_MANAGEMENT)
                    .when(Employment.INVOLVEMENT
                            .is(Involvement.OUTSIDE_MEMBER_ROLE)
                            .and(Employment.SUBJECT_MATTER.isAnyOf(
                                    StaffMatter.OFFICE_MANAGEMENT,
                                    StaffMatter.STAFF_DISCIPLINE,
                                    StaffMatter.EMPLOYMENT,
                                    StaffMatter.PERSONAL,
                                    StaffMatter.SENIOR_APPOINTMENT)))
                    .reading(
                            "what the clear role is to prevent is itself barred, where it is inappropriate",
                            "only clarity about roles is demanded, and involvement is merely unwise"),
            clause(para("6[4]").part("otherwise"))
                    .says("Of a part that is proper to members it does not speak.")
                    .stopsShortOf(Employment.INVOLVE_IN_OFFICE_MANAGEMENT),
            clause(para("6[5]"), para("11[2]"))
                    .says("The Council may have to answer, as employer, for what members do.")
                    .those(Actor.AUTHORITY)
                    .may(Employment.ANSWER_AS_EMPLOYER));

    private LegalConsiderations() {}
}
