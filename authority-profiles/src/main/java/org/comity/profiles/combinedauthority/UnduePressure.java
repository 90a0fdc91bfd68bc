package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.dsl.Does;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutOfficer;
import org.comity.topic.Counterpart;
import org.comity.topic.PersonalAdvantage;
import org.comity.topic.Pressure;
import org.comity.topic.PressureOnOfficers;
import org.comity.topic.StatutoryOfficers;

/** Section 3, second part: undue pressure on officers. */
final class UnduePressure {

    private static final Condition<PersonalAdvantage> BETWEEN_MEMBER_AND_OFFICER = PersonalAdvantage.ACTOR
            .is(Actor.MEMBER)
            .and(PersonalAdvantage.COUNTERPARTY.is(Counterpart.OFFICER))
            .or(PersonalAdvantage.ACTOR.is(Actor.OFFICER).and(PersonalAdvantage.COUNTERPARTY.is(Counterpart.MEMBER)));

    private static final Condition<AboutOfficer> BY_STATUTORY_OFFICER = AboutOfficer.OFFICER_HOLDS.hasAny(
            Office.HEAD_OF_PAID_SERVICE, Office.CHIEF_FINANCE_OFFICER, Office.MONITORING_OFFICER);

    private static final Condition<PressureOnOfficers> PRESSED =
            PressureOnOfficers.PRESSURE.isAnyOf(Pressure.UNDUE, Pressure.INAPPROPRIATE);

    private static final Condition<PressureOnOfficers> BEYOND_POWERS =
            PRESSED.and(PressureOnOfficers.WITHIN_OFFICER_POWERS.no());

    private static final Condition<PressureOnOfficers> BEYOND_DUTIES =
            PRESSED.and(PressureOnOfficers.WITHIN_NORMAL_DUTIES.no());

    private static final Condition<PressureOnOfficers> BEYOND_HOURS =
            PRESSED.and(PressureOnOfficers.WITHIN_NORMAL_HOURS.no());

    static final Section SECTION = section(
            "3 Principles of behaviour: undue pressure",
            clause(para("3.3#2[1]"))
                    .says("Neither side ought to exploit its position against the other.")
                    .anyone()
                    .shouldNot(PersonalAdvantage.TAKE_UNFAIR_ADVANTAGE)
                    .when(BETWEEN_MEMBER_AND_OFFICER),
            clause(para("3.3#2[1]").part("influence"))
                    .says("To use undue influence is to exploit one's position.")
                    .anyone()
                    .shouldNot(PersonalAdvantage.USE_UNDUE_INFLUENCE)
                    .when(BETWEEN_MEMBER_AND_OFFICER),
            clause(para("3.3#2[1]").part("pressure"))
                    .says("To press an officer unduly is to exploit one's position.")
                    .members()
                    .shouldNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(PRESSED),
            clause(para("3.3#2[1]").part("advice"))
                    .says("To press an officer unduly over advice is to exploit one's position.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .when(PRESSED),
            clause(para("3.3#2[1]").part("action"))
                    .says("To press an officer unduly into an action is to exploit one's position.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(PRESSED),
            CoOptedMembers.also(
                    para("3.3#2[1]").part("co-opted"),
                    "That holds for co-opted members.",
                    Does::shouldNot,
                    PressureOnOfficers.PRESSURE_OFFICER,
                    PRESSED),
            clause(para("3.3#2[1]").part("ask-powers"))
                    .says("To press an officer unduly beyond the powers is to exploit one's position.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_EXCEED_POWERS)
                    .when(PRESSED),
            clause(para("3.3#2[1]").part("ask-duties"))
                    .says("So it is to press for work outside normal duties.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES)
                    .when(PRESSED),
            clause(para("3.3#2[1]").part("ask-hours"))
                    .says("So it is to press for work outside normal hours.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_HOURS)
                    .when(PRESSED),
            clause(para("3.3#2[2]"))
                    .says("Members need to know that staff, above all junior staff, can feel overawed.")
                    .members()
                    .should(PressureOnOfficers.HAVE_REGARD_TO_SENIORITY),
            clause(para("3.3#2[3]"))
                    .says("A member's seniority or political position adds to that feeling.")
                    .isInert("gives a reason for care"),
            clause(para("3.4#2[1]"))
                    .says("Members have to respect the functions of the three statutory officers.")
                    .members()
                    .must(StatutoryOfficers.RESPECT_STATUTORY_ROLE)
                    .when(BY_STATUTORY_OFFICER),
            CoOptedMembers.also(
                    para("3.4#2[1]").part("co-opted"),
                    "So have co-opted members.",
                    Does::must,
                    StatutoryOfficers.RESPECT_STATUTORY_ROLE,
                    BY_STATUTORY_OFFICER),
            clause(para("3.4#2[1]").part("obstruct"))
                    .says("To keep them from those functions is not to respect them.")
                    .members()
                    .mustNot(StatutoryOfficers.OBSTRUCT_STATUTORY_OFFICER)
                    .when(BY_STATUTORY_OFFICER),
            clause(para("3.4#2[2]"))
                    .says("Their advice ought to be given particular weight.")
                    .members()
                    .should(StatutoryOfficers.RESPOND_TO_STATUTORY_ADVICE)
                    .when(BY_STATUTORY_OFFICER),
            CoOptedMembers.also(
                    para("3.4#2[2]").part("co-opted"),
                    "Co-opted members ought to give it as well.",
                    Does::should,
                    StatutoryOfficers.RESPOND_TO_STATUTORY_ADVICE,
                    BY_STATUTORY_OFFICER),
            clause(para("3.5[1]"))
                    .says("Members ought not to press officers beyond their powers.")
                    .members()
                    .shouldNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(BEYOND_POWERS),
            clause(para("3.5[1]").part("advice"))
                    .says("Nor to press for advice that the officer has no power to give.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .when(BEYOND_POWERS),
            clause(para("3.5[1]").part("action"))
                    .says("Nor to press for an action that the officer has no power to take.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(BEYOND_POWERS),
            clause(para("3.5[1]").part("ask"))
                    .says("Nor to press for anything else beyond the officer's powers.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_EXCEED_POWERS)
                    .when(PRESSED),
            clause(para("3.5[1]").part("mere-asking"))
                    .says("It concerns undue pressure; a mere request is not mentioned.")
                    .stopsShortOf(PressureOnOfficers.ASK_OFFICER_TO_EXCEED_POWERS),
            clause(para("3.5[2]"))
                    .says("Members ought not to press officers into work outside their normal duties.")
                    .members()
                    .shouldNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(BEYOND_DUTIES),
            clause(para("3.5[2]").part("action"))
                    .says("Nor into an action outside their normal duties.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(BEYOND_DUTIES),
            clause(para("3.5[2]").part("ask"))
                    .says("Asking for such work with undue pressure is the same.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES)
                    .when(PRESSED),
            clause(para("3.5[2]").part("mere-asking"))
                    .says("A mere request for such work is not mentioned.")
                    .stopsShortOf(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES),
            clause(para("3.5[3]"))
                    .says("Members ought not to press officers into work outside normal hours.")
                    .members()
                    .shouldNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(BEYOND_HOURS),
            clause(para("3.5[3]").part("action"))
                    .says("Nor into an action outside normal hours.")
                    .members()
                    .shouldNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(BEYOND_HOURS),
            clause(para("3.5[3]").part("ask"))
                    .says("Asking for such work with undue pressure is the same.")
                    .members()
                    .shouldNot(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_HOURS)
                    .when(PRESSED),
            clause(para("3.5[3]").part("mere-asking"))
                    .says("A mere request for such work is not mentioned.")
                    .stopsShortOf(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_HOURS),
            clause(para("3.5[4]"))
                    .says("Particular care is called for over the authority's property and services.")
                    .members()
                    .should(PressureOnOfficers.TAKE_CARE_OVER_PROPERTY),
            clause(para("3.5[4]").part("ask"))
                    .says("It asks for care and says nothing on who is given the use of them.")
                    .stopsShortOf(PressureOnOfficers.ASK_FOR_PROPERTY_OR_SERVICES));

    private UnduePressure() {}
}
