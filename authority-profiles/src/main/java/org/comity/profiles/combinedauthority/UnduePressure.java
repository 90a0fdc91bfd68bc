package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
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
import static org.comity.topic.PressureOnOfficers.REQUIRE_ACTION;
import static org.comity.topic.PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE;

import org.comity.clause.Section;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.profiles.provisions.PressureOnStaff;
import org.comity.topic.PersonalAdvantage;
import org.comity.topic.PressureOnOfficers;
import org.comity.topic.StatutoryOfficers;

/** Section 3, second part: undue pressure on officers. */
final class UnduePressure {

    static final Section SECTION = section(
            "3 Principles of behaviour: undue pressure",
            MutualRespect.takeUnfairAdvantage(para("3.3#2[1]"), SHOULD_NOT),
            clause(para("3.3#2[1]").part("influence"))
                    .says("To use undue influence is to exploit one's position.")
                    .anyone()
                    .shouldNot(PersonalAdvantage.USE_UNDUE_INFLUENCE)
                    .when(OVER_THE_OTHER),
            pressUnduly(SHOULD_NOT, PRESSURE_OFFICER, para("3.3#2[1]").part("pressure")),
            pressUnduly(SHOULD_NOT, REQUIRE_CHANGE_OF_ADVICE, para("3.3#2[1]").part("advice")),
            pressUnduly(SHOULD_NOT, REQUIRE_ACTION, para("3.3#2[1]").part("action")),
            CoOptedMembers.also(
                    para("3.3#2[1]").part("co-opted"),
                    "That holds for co-opted members.",
                    SHOULD_NOT,
                    PRESSURE_OFFICER,
                    PRESSED),
            pressUnduly(
                    SHOULD_NOT, ASK_OFFICER_TO_EXCEED_POWERS, para("3.3#2[1]").part("ask-powers")),
            pressUnduly(
                    SHOULD_NOT,
                    ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES,
                    para("3.3#2[1]").part("ask-duties")),
            pressUnduly(
                    SHOULD_NOT,
                    ASK_OFFICER_TO_WORK_OUTSIDE_HOURS,
                    para("3.3#2[1]").part("ask-hours")),
            PressureOnStaff.haveRegardToSeniority(SHOULD, para("3.3#2[2]")),
            clause(para("3.3#2[3]"))
                    .says("A member's seniority or political position adds to that feeling.")
                    .isInert("gives a reason for care"),
            PressureOnStaff.respectStatutoryOfficers(MUST, para("3.4#2[1]")),
            CoOptedMembers.also(
                    para("3.4#2[1]").part("co-opted"),
                    "So have co-opted members.",
                    MUST,
                    StatutoryOfficers.RESPECT_STATUTORY_ROLE,
                    PressureOnStaff.STATUTORY_OFFICER),
            PressureOnStaff.obstructStatutoryOfficers(MUST_NOT, para("3.4#2[1]").part("obstruct")),
            PressureOnStaff.heedStatutoryOfficers(SHOULD, para("3.4#2[2]")),
            CoOptedMembers.also(
                    para("3.4#2[2]").part("co-opted"),
                    "Co-opted members ought to give it as well.",
                    SHOULD,
                    StatutoryOfficers.RESPOND_TO_STATUTORY_ADVICE,
                    PressureOnStaff.STATUTORY_OFFICER),
            pressUnduly(SHOULD_NOT, PRESSURE_OFFICER, para("3.5[1]"))
                    .when(PressureOnOfficers.WITHIN_OFFICER_POWERS.no()),
            pressUnduly(SHOULD_NOT, REQUIRE_CHANGE_OF_ADVICE, para("3.5[1]").part("advice"))
                    .when(PressureOnOfficers.WITHIN_OFFICER_POWERS.no()),
            pressUnduly(SHOULD_NOT, REQUIRE_ACTION, para("3.5[1]").part("action"))
                    .when(PressureOnOfficers.WITHIN_OFFICER_POWERS.no()),
            pressUnduly(SHOULD_NOT, ASK_OFFICER_TO_EXCEED_POWERS, para("3.5[1]").part("ask")),
            clause(para("3.5[1]").part("mere-asking"))
                    .says("It concerns undue pressure; a mere request is not mentioned.")
                    .stopsShortOf(ASK_OFFICER_TO_EXCEED_POWERS),
            pressUnduly(SHOULD_NOT, PRESSURE_OFFICER, para("3.5[2]"))
                    .when(PressureOnOfficers.WITHIN_NORMAL_DUTIES.no()),
            pressUnduly(SHOULD_NOT, REQUIRE_ACTION, para("3.5[2]").part("action"))
                    .when(PressureOnOfficers.WITHIN_NORMAL_DUTIES.no()),
            pressUnduly(
                    SHOULD_NOT,
                    ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES,
                    para("3.5[2]").part("ask")),
            clause(para("3.5[2]").part("mere-asking"))
                    .says("A mere request for such work is not mentioned.")
                    .stopsShortOf(ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES),
            pressUnduly(SHOULD_NOT, PRESSURE_OFFICER, para("3.5[3]")).when(PressureOnOfficers.WITHIN_NORMAL_HOURS.no()),
            pressUnduly(SHOULD_NOT, REQUIRE_ACTION, para("3.5[3]").part("action"))
                    .when(PressureOnOfficers.WITHIN_NORMAL_HOURS.no()),
            pressUnduly(
                    SHOULD_NOT,
                    ASK_OFFICER_TO_WORK_OUTSIDE_HOURS,
                    para("3.5[3]").part("ask")),
            clause(para("3.5[3]").part("mere-asking"))
                    .says("A mere request for such work is not mentioned.")
                    .stopsShortOf(ASK_OFFICER_TO_WORK_OUTSIDE_HOURS),
            PressureOnStaff.takeCareOverProperty(SHOULD, para("3.5[4]")),
            clause(para("3.5[4]").part("ask"))
                    .says("It asks for care and says nothing on who is given the use of them.")
                    .stopsShortOf(PressureOnOfficers.ASK_FOR_PROPERTY_OR_SERVICES));

    private UnduePressure() {}
}
