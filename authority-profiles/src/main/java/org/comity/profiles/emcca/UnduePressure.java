package org.comity.profiles.emcca;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.Modal.SHOULD;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;
import static org.comity.profiles.provisions.MutualRespect.OVER_THE_OTHER;
import static org.comity.profiles.provisions.PressureOnStaff.PRESSED;
import static org.comity.profiles.provisions.PressureOnStaff.pressUnduly;
import static org.comity.topic.PressureOnOfficers.ASK_OFFICER_TO_EXCEED_POWERS;
import static org.comity.topic.PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES;
import static org.comity.topic.PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_HOURS;
import static org.comity.topic.PressureOnOfficers.PRESSURE_OFFICER;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.people.MemberKind;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.profiles.provisions.OwnMatters;
import org.comity.profiles.provisions.PressureOnStaff;
import org.comity.question.Condition;
import org.comity.topic.Counterpart;
import org.comity.topic.InformationRequests;
import org.comity.topic.OfficerContact;
import org.comity.topic.PersonalAdvantage;
import org.comity.topic.PressureOnOfficers;

/** Undue pressure: paragraphs 12 to 15. */
final class UnduePressure {

    private static final Condition<PressureOnOfficers> BEYOND_POWERS = Condition.any(
            PressureOnOfficers.WITHIN_OFFICER_POWERS.no(),
            PressureOnOfficers.OFFICER_CONSIDERS_UNLAWFUL.yes(),
            PressureOnOfficers.BREACHES_STATUTORY_DUTY.yes());

    private static final Duty MINDFULNESS =
            duty("be mindful that the officer can feel overawed").asBestEffort();

    static final Section SECTION = section(
            "Undue Pressure",
            MutualRespect.takeUnfairAdvantage(para("12"), SHOULD_NOT),
            MutualRespect.useTheRelationship(para("12").part("relationship"), SHOULD_NOT)
                    .reading(
                            "who turns the dealings to a private end takes unfair advantage of the position",
                            "the text speaks of the position, and not of the relationship"),
            ofEach(
                    act -> clause(para("12").part("influence"))
                            .says("Nor by swaying the other side improperly.")
                            .anyone()
                            .shouldNot(act)
                            .when(OVER_THE_OTHER.and(PersonalAdvantage.IMPROPER.yes()))
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
                            .when(PRESSED)
                            .reading(
                                    "the paragraph opens what is headed undue pressure, so that all such pressure is meant",
                                    "only the three kinds of pressure in 14 are meant"),
                    PRESSURE_OFFICER,
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
            PressureOnStaff.haveRegardToSeniority(SHOULD, para("13[1]")),
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
            PressureOnStaff.respectStatutoryOfficers(MUST, para("13[3]")),
            PressureOnStaff.obstructStatutoryOfficers(MUST_NOT, para("13[3]").part("obstruction"))
                    .reading(
                            "to keep the officer from the role is not to respect it",
                            "the text asks for understanding and respect, and does not name obstruction"),
            PressureOnStaff.heedStatutoryOfficers(SHOULD, para("13[4]")),
            pressUnduly(SHOULD_NOT, ASK_OFFICER_TO_EXCEED_POWERS, para("14[1]"), para("13[1]")),
            pressUnduly(SHOULD_NOT, PRESSURE_OFFICER, para("14[1]"), para("13[1]"))
                    .when(PressureOnOfficers.WITHIN_OFFICER_POWERS.no()),
            clause(para("14[1]").part("action"), para("13[1]"))
                    .says("Nor to require what the officer has no power to do, or what is unlawful.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(BEYOND_POWERS)
                    .reading(
                            "to require it is to press for it unduly, and nobody has power to act unlawfully",
                            "only pressure that is undue besides is meant"),
            pressUnduly(SHOULD_NOT, ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES, para("14[2]"), para("13[1]")),
            pressUnduly(SHOULD_NOT, PRESSURE_OFFICER, para("14[2]"), para("13[1]"))
                    .when(PressureOnOfficers.WITHIN_NORMAL_DUTIES.no()),
            pressUnduly(SHOULD_NOT, ASK_OFFICER_TO_WORK_OUTSIDE_HOURS, para("14[3]"), para("13[1]")),
            pressUnduly(SHOULD_NOT, PRESSURE_OFFICER, para("14[3]"), para("13[1]"))
                    .when(PressureOnOfficers.WITHIN_NORMAL_HOURS.no()),
            PressureOnStaff.takeCareOverProperty(SHOULD, para("14[4]")),
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
            OwnMatters.takeToMembers(MUST_NOT, para("15[2]")),
            OwnMatters.askMembersForHelp(MUST_NOT, para("15[2]").part("help"))
                    .reading(
                            "an officer who lives in the member's area stays an officer",
                            "as a resident the officer may ask like any other"),
            OwnMatters.makeClaimsAboutColleagues(MUST_NOT, para("15[3]"))
                    .reading(
                            "like the rest of the sentence it is about what officers bring to a member",
                            "officers make such claims to nobody"));

    private UnduePressure() {}
}
