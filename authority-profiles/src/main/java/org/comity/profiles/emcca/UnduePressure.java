package org.comity.profiles.emcca;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.people.MemberKind;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AdvantagePurpose;
import org.comity.topic.Allegations;
import org.comity.topic.Counterpart;
import org.comity.topic.Employment;
import org.comity.topic.InformationRequests;
import org.comity.topic.OfficerContact;
import org.comity.topic.PersonalAdvantage;
import org.comity.topic.Pressure;
import org.comity.topic.PressureOnOfficers;
import org.comity.topic.StaffMatter;
import org.comity.topic.StatutoryOfficers;

/** Undue pressure: paragraphs 12 to 15. */
final class UnduePressure {

    private static final Condition<PersonalAdvantage> BETWEEN_MEMBER_AND_OFFICER = Condition.any(
            PersonalAdvantage.ACTOR.is(Actor.MEMBER).and(PersonalAdvantage.COUNTERPARTY.is(Counterpart.OFFICER)),
            PersonalAdvantage.ACTOR.is(Actor.OFFICER).and(PersonalAdvantage.COUNTERPARTY.is(Counterpart.MEMBER)));

    private static final Condition<StatutoryOfficers> STATUTORY = Condition.any(StatutoryOfficers.OFFICER_HOLDS.hasAny(
            Office.HEAD_OF_PAID_SERVICE, Office.CHIEF_FINANCE_OFFICER, Office.MONITORING_OFFICER));

    private static final Condition<PressureOnOfficers> UNDUE =
            Condition.any(PressureOnOfficers.PRESSURE.isAnyOf(Pressure.UNDUE, Pressure.INAPPROPRIATE));

    private static final Condition<PressureOnOfficers> BEYOND_POWERS = Condition.any(
            PressureOnOfficers.WITHIN_OFFICER_POWERS.no(),
            PressureOnOfficers.OFFICER_CONSIDERS_UNLAWFUL.yes(),
            PressureOnOfficers.BREACHES_STATUTORY_DUTY.yes());

    private static final Duty MINDFULNESS =
            duty("be mindful that the officer can feel overawed").asBestEffort();

    static final Section SECTION = section(
            "Undue Pressure",
            clause(para("12"))
                    .says("Neither side ought to exploit its position.")
                    .anyone()
                    .shouldNot(PersonalAdvantage.TAKE_UNFAIR_ADVANTAGE)
                    .when(BETWEEN_MEMBER_AND_OFFICER),
            clause(para("12").part("relationship"))
                    .says("Nor the tie to the other side that comes with it.")
                    .anyone()
                    .shouldNot(PersonalAdvantage.USE_RELATIONSHIP_FOR_ADVANTAGE)
                    .when(BETWEEN_MEMBER_AND_OFFICER.and(
                            PersonalAdvantage.PURPOSE.isNot(AdvantagePurpose.OFFICIAL_DUTIES)))
                    .reading(
                            "who turns the dealings to a private end takes unfair advantage of the position",
                            "the text speaks of the position, and not of the relationship"),
            ofEach(
                    act -> clause(para("12").part("influence"))
                            .says("Nor by swaying the other side improperly.")
                            .anyone()
                            .shouldNot(act)
                            .when(BETWEEN_MEMBER_AND_OFFICER.and(PersonalAdvantage.IMPROPER.yes()))
                            .reading(
                                    "undue influence is unfair advantage taken of a position",
                                    "only 15 speaks of influence, and only of officers and their own favour"),
                    PersonalAdvantage.USE_UNDUE_INFLUENCE,
                    PersonalAdvantage.INFLUENCE_DECISION_IMPROPERLY),
            ofEach(
                    act -> clause(para("12").part("pressure"))
                            .says("Undue pressure on an officer is such an advantage.")
                            .members()
                            .shouldNot(act)
                            .when(UNDUE)
                            .reading(
                                    "the paragraph opens what is headed undue pressure, so that all such pressure is meant",
                                    "only the three kinds of pressure in 14 are meant"),
                    PressureOnOfficers.PRESSURE_OFFICER,
                    PressureOnOfficers.ASK_FOR_PROPERTY_OR_SERVICES),
            clause(para("12").part("advice"), para("29[3]"))
                    .says("To make an officer change advice is such an advantage too.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .reading(
                            "officers give unbiased advice, and whoever demands another presses them unduly",
                            "the text asks this of officers, and does not say what a member can demand"),
            clause(para("12").part("action"))
                    .says("So is to require an action of one.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_ACTION)
                    .unless(PressureOnOfficers.MEMBER_KIND
                            .is(MemberKind.MAYOR)
                            .or(PressureOnOfficers.MEMBER_HOLDS.has(Office.MAYOR)))
                    .reading(
                            "officers do not answer to single members, and whoever requires it presses them unduly",
                            "only pressure that is undue besides is meant"),
            clause(para("13[1]"))
                    .says("Members are aware that officers, junior ones above all, are easily overawed.")
                    .members()
                    .should(PressureOnOfficers.HAVE_REGARD_TO_SENIORITY),
            ofEach(
                    act -> clause(para("13[1]"))
                            .says("They bear it in mind when they ask.")
                            .members()
                            .whenDoing(act)
                            .owing(MINDFULNESS),
                    InformationRequests.REQUEST_INFORMATION,
                    InformationRequests.REQUEST_ADVICE),
            clause(para("13[1]"))
                    .says("They bear it in mind in every contact.")
                    .members()
                    .whenDoing(OfficerContact.CONTACT_OFFICER)
                    .owing(MINDFULNESS),
            clause(para("13[2]"))
                    .says("A member's high or political office makes the feeling stronger.")
                    .isInert("names what aggravates, and asks for nothing"),
            clause(para("13[3]"))
                    .says("Members respect the roles of the three statutory officers.")
                    .members()
                    .must(StatutoryOfficers.RESPECT_STATUTORY_ROLE)
                    .when(STATUTORY),
            clause(para("13[3]").part("obstruction"))
                    .says("Who respects a role does not obstruct it.")
                    .members()
                    .mustNot(StatutoryOfficers.OBSTRUCT_STATUTORY_OFFICER)
                    .when(STATUTORY)
                    .reading(
                            "to keep the officer from the role is not to respect it",
                            "the text asks for understanding and respect, and does not name obstruction"),
            clause(para("13[4]"))
                    .says("Members have particular regard to advice from these officers.")
                    .members()
                    .should(StatutoryOfficers.RESPOND_TO_STATUTORY_ADVICE)
                    .when(STATUTORY),
            clause(para("14[1]"), para("13[1]"))
                    .says("No undue pressure to do what the officer has no power to do.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_EXCEED_POWERS)
                    .when(UNDUE),
            clause(para("14[1]"), para("13[1]"))
                    .says("No undue pressure to go beyond one's powers.")
                    .members()
                    .shouldNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(UNDUE.and(PressureOnOfficers.WITHIN_OFFICER_POWERS.no())),
            clause(para("14[1]").part("action"), para("13[1]"))
                    .says("Nor to require what the officer has no power to do, or what is unlawful.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(BEYOND_POWERS)
                    .reading(
                            "to require it is to press for it unduly, and nobody has power to act unlawfully",
                            "only pressure that is undue besides is meant"),
            clause(para("14[2]"), para("13[1]"))
                    .says("Nor for work outside normal duties.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES)
                    .when(UNDUE),
            clause(para("14[2]"), para("13[1]"))
                    .says("Nor to do what is not the officer's job.")
                    .members()
                    .shouldNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(UNDUE.and(PressureOnOfficers.WITHIN_NORMAL_DUTIES.no())),
            clause(para("14[3]"), para("13[1]"))
                    .says("Nor for work outside normal hours.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_HOURS)
                    .when(UNDUE),
            clause(para("14[3]"), para("13[1]"))
                    .says("Nor to work at unusual hours.")
                    .members()
                    .shouldNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(UNDUE.and(PressureOnOfficers.WITHIN_NORMAL_HOURS.no())),
            clause(para("14[4]"))
                    .says("Property and services of the authority call for particular care.")
                    .members()
                    .should(PressureOnOfficers.TAKE_CARE_OVER_PROPERTY),
            clause(para("14[4]").part("asking"))
                    .says("Also when a member asks for them.")
                    .members()
                    .may(PressureOnOfficers.ASK_FOR_PROPERTY_OR_SERVICES)
                    .owing(duty("take particular care over property and services")
                            .asBestEffort())
                    .reading(
                            "to ask for care in their use takes for granted that they can be asked for",
                            "the text asks for care and permits nothing"),
            clause(para("15[1]"))
                    .says("Officers never use undue influence on a member for a decision in their own favour.")
                    .officers()
                    .mustNot(PersonalAdvantage.USE_UNDUE_INFLUENCE)
                    .when(PersonalAdvantage.COUNTERPARTY
                            .is(Counterpart.MEMBER)
                            .and(PersonalAdvantage.IMPROPER.yes())
                            .and(PersonalAdvantage.DECISION_IN_OWN_FAVOUR.yes())),
            clause(para("15[1]").part("decision"))
                    .says("That is so of whatever a member decides for them.")
                    .officers()
                    .mustNot(PersonalAdvantage.INFLUENCE_DECISION_IMPROPERLY)
                    .when(PersonalAdvantage.COUNTERPARTY
                            .is(Counterpart.MEMBER)
                            .and(PersonalAdvantage.IMPROPER.yes())
                            .and(PersonalAdvantage.DECISION_IN_OWN_FAVOUR.yes())),
            clause(para("15[2]"))
                    .says("Officers never take their own job matters to a member.")
                    .officers()
                    .mustNot(Employment.RAISE_OWN_JOB_MATTER),
            clause(para("15[2]").part("help"))
                    .says("So they do not ask a member for help with them.")
                    .officers()
                    .mustNot(Employment.ASK_MEMBER_FOR_HELP)
                    .when(Employment.SUBJECT_MATTER.isAnyOf(
                            StaffMatter.PERSONAL, StaffMatter.EMPLOYMENT, StaffMatter.STAFF_DISCIPLINE))
                    .reading(
                            "an officer who lives in the member's area stays an officer",
                            "as a resident the officer may ask like any other"),
            clause(para("15[3]"))
                    .says("Officers never make claims about other officers to a member.")
                    .officers()
                    .mustNot(Allegations.ALLEGE_MISCONDUCT_OF_COLLEAGUE)
                    .when(Allegations.COUNTERPARTY
                            .is(Counterpart.MEMBER)
                            .and(Allegations.CONCERN_ABOUT.is(Counterpart.OFFICER)))
                    .reading(
                            "like the rest of the sentence it is about what officers bring to a member",
                            "officers make such claims to nobody"));

    private UnduePressure() {}
}
