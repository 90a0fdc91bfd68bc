package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.people.OfficerTier;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutOfficer;
import org.comity.topic.Employment;
import org.comity.topic.InformationRequests;
import org.comity.topic.Instructions;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerContact;
import org.comity.topic.Pressure;
import org.comity.topic.PressureOnOfficers;

/** Paragraphs 11 to 13: employer and employee. */
final class EmployerIssues {

    private static final Condition<AboutOfficer> BELOW_MANAGERS =
            AboutOfficer.OFFICER_TIER.isAnyOf(OfficerTier.OTHER, OfficerTier.JUNIOR);

    private static final Condition<AboutOfficer> MANAGERS = Condition.not(BELOW_MANAGERS);

    static final Section SECTION = section(
            "Employer/Employee Issues",
            clause(para("11[1]"))
                    .says("Members ought to bear their role as employer in mind.")
                    .members()
                    .should(Employment.HAVE_REGARD_TO_EMPLOYER_ROLE),
            clause(para("11[2]"))
                    .says("An officer could rely on a member's bad behaviour in a case against the Council.")
                    .officers()
                    .may(Employment.RELY_ON_BEHAVIOUR_IN_EMPLOYMENT_CASE)
                    .when(Employment.INAPPROPRIATE_BEHAVIOUR.yes()),
            clause(para("12[1]"))
                    .says("Members put no inappropriate pressure on staff, junior officers above all.")
                    .members()
                    .mustNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(PressureOnOfficers.PRESSURE.isAnyOf(Pressure.INAPPROPRIATE, Pressure.UNDUE))
                    .reading("every officer is protected, junior ones in particular", "only junior officers are"),
            clause(para("12[2]"))
                    .says("What passes between them neither discredits the Council nor embarrasses anybody.")
                    .members()
                    .whenDoing(InformationRequests.REQUEST_ADVICE)
                    .owing(duty("keep communications free of disrepute and embarrassment")),
            clause(para("12[2]").part("information"))
                    .says("The same goes for requests for information.")
                    .members()
                    .whenDoing(InformationRequests.REQUEST_INFORMATION)
                    .owing(duty("keep communications free of disrepute and embarrassment")),
            clause(para("12[2]").part("contact"))
                    .says("And for any other contact.")
                    .members()
                    .whenDoing(OfficerContact.CONTACT_OFFICER)
                    .owing(duty("keep communications free of disrepute and embarrassment")),
            clause(para("12[2]").part("discredit"))
                    .says("A message that would do so is not sent.")
                    .members()
                    .mustNot(OfficerContact.CONTACT_OFFICER)
                    .when(OfficerContact.DISCREDITS_OR_EMBARRASSES.yes())
                    .overriding(para("13[4]").part("contact-managers"))
                    .reading("every officer is meant", "only what passes between members and junior officers is meant"),
            clause(para("13[1]"))
                    .says("Members seeking advice ought to think of the officer's seniority.")
                    .members()
                    .should(PressureOnOfficers.HAVE_REGARD_TO_SENIORITY),
            clause(para("13[2]"))
                    .says("Officers answer to managers and Chief Executive first.")
                    .normally()
                    .officers()
                    .must(OfficerAccountability.ANSWER_TO_MANAGERS)
                    .goingTo(Step.to(Relation.LINE_MANAGER), Step.to(Office.CHIEF_EXECUTIVE)),
            clause(para("13[2]").part("member"))
                    .says("They do not answer to any one member.")
                    .normally()
                    .officers()
                    .mustNot(OfficerAccountability.ANSWER_TO_MEMBER),
            clause(para("13[3]"), para("13[2]"))
                    .says("Members ought not to give staff direct instructions.")
                    .those(Actor.MEMBER, Actor.POLITICAL_GROUP)
                    .shouldNot(Instructions.INSTRUCT_OFFICER)
                    .reading(
                            "what members ought not to do alone they ought not to do as a group",
                            "groups are not meant"),
            clause(para("13[3]").part("require"), para("13[2]"))
                    .says("To require an action of an officer is such an instruction.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_ACTION),
            clause(para("13[3]").part("officer"))
                    .says("Whether an officer can follow one is left open.")
                    .stopsShortOf(Instructions.FOLLOW_INSTRUCTION),
            clause(para("13[4]"), para("13[1]"), para("12[1]"))
                    .says("Where possible members ought to ask staff at managerial level for advice, not those below.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_ADVICE)
                    .when(BELOW_MANAGERS.and(InformationRequests.SENIOR_OFFICER_AVAILABLE.yes())),
            clause(para("13[4]").part("managers"), para("13[1]"))
                    .says("Advice can be asked of staff at managerial level.")
                    .normally()
                    .members()
                    .may(InformationRequests.REQUEST_ADVICE)
                    .when(MANAGERS),
            clause(para("13[4]").part("information"), para("12[1]"))
                    .says("The same goes for asking for information.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_INFORMATION)
                    .when(BELOW_MANAGERS.and(InformationRequests.SENIOR_OFFICER_AVAILABLE.yes())),
            clause(para("13[4]").part("information-managers"))
                    .says("Information can be asked of staff at managerial level.")
                    .normally()
                    .members()
                    .may(InformationRequests.REQUEST_INFORMATION)
                    .when(MANAGERS),
            clause(para("13[4]").part("contact"), para("12[1]"))
                    .says("Contact with those below is best avoided.")
                    .members()
                    .shouldNot(OfficerContact.CONTACT_OFFICER)
                    .when(BELOW_MANAGERS.and(OfficerContact.MANAGERIAL_LEVEL_POSSIBLE.yes())),
            clause(para("13[4]").part("contact-managers"))
                    .says("Contact with staff at managerial level is in order.")
                    .normally()
                    .members()
                    .may(OfficerContact.CONTACT_OFFICER)
                    .when(MANAGERS));

    private EmployerIssues() {}
}
