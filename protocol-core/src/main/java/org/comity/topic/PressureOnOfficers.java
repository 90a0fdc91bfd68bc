package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Pressure on officers, and challenges to their advice. */
public interface PressureOnOfficers extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<PressureOnOfficers> ITS = Facts.facts();

    /** The pressure on the officer. */
    OneOf<PressureOnOfficers, Pressure> PRESSURE = ITS.oneOf("pressure", Pressure.class, "the pressure on the officer");

    /** Whether what is asked lies within the officer's powers. */
    YesNo<PressureOnOfficers> WITHIN_OFFICER_POWERS = ITS.yesNo(
                    "within-officer-powers", "what is asked lies within the officer's powers")
            .ordinarily(true);

    /** Whether what is asked lies within the officer's normal duties. */
    YesNo<PressureOnOfficers> WITHIN_NORMAL_DUTIES = ITS.yesNo(
                    "within-normal-duties", "what is asked lies within the officer's normal duties")
            .ordinarily(true);

    /** Whether what is asked can be done within normal hours. */
    YesNo<PressureOnOfficers> WITHIN_NORMAL_HOURS = ITS.yesNo(
                    "within-normal-hours", "what is asked can be done within normal hours")
            .ordinarily(true);

    /** Whether the opinion concerns the authority's business. */
    YesNo<PressureOnOfficers> ON_AUTHORITY_BUSINESS = ITS.yesNo(
                    "on-authority-business", "the opinion concerns the authority's business")
            .ordinarily(true);

    /** Whether the officer considers the action unlawful. */
    YesNo<PressureOnOfficers> OFFICER_CONSIDERS_UNLAWFUL = ITS.yesNo(
                    "officer-considers-unlawful", "the officer considers the action unlawful")
            .ordinarily(false);

    /** Whether the action could amount to maladministration. */
    YesNo<PressureOnOfficers> AMOUNTS_TO_MALADMINISTRATION = ITS.yesNo(
                    "amounts-to-maladministration", "the action could amount to maladministration")
            .ordinarily(false);

    /** Whether the action would breach a statutory duty. */
    YesNo<PressureOnOfficers> BREACHES_STATUTORY_DUTY = ITS.yesNo(
                    "breaches-statutory-duty", "the action would breach a statutory duty")
            .ordinarily(false);

    /** Whether the action would go against the officer's role and responsibilities. */
    YesNo<PressureOnOfficers> BREACHES_OFFICER_ROLE = ITS.yesNo(
                    "breaches-officer-role", "the action would go against the officer's role and responsibilities")
            .ordinarily(false);

    /** Whether the action would breach a code of conduct, a professional one included. */
    YesNo<PressureOnOfficers> BREACHES_CODE = ITS.yesNo(
                    "breaches-code", "the action would breach a code of conduct, a professional one included")
            .ordinarily(false);

    /** Whether it is likely to compromise the impartiality of those who work for the authority. */
    YesNo<PressureOnOfficers> LIKELY_TO_COMPROMISE_IMPARTIALITY = ITS.yesNo(
                    "likely-to-compromise-impartiality",
                    "it is likely to compromise the impartiality of those who work for the authority")
            .ordinarily(false);

    /** Whether the request concerns the authority's property or services. */
    YesNo<PressureOnOfficers> CONCERNS_PROPERTY_OR_SERVICES = ITS.yesNo(
                    "concerns-property-or-services", "the request concerns the authority's property or services")
            .ordinarily(false);

    /** Whether the challenge is made in an appropriate manner. */
    YesNo<PressureOnOfficers> APPROPRIATE_MANNER = ITS.yesNo(
                    "appropriate-manner", "the challenge is made in an appropriate manner")
            .byChoice();

    /** Whether the officer is pressed to change a professional opinion. */
    YesNo<PressureOnOfficers> PRESSES_FOR_OTHER_OPINION = ITS.yesNo(
                    "presses-for-other-opinion", "the officer is pressed to change a professional opinion")
            .ordinarily(false);

    /** Whether the challenge is made without pressing the officer. */
    YesNo<PressureOnOfficers> WITHOUT_PRESSURE = ITS.yesNo(
                    "without-pressure", "the challenge is made without pressing the officer")
            .byChoice();

    /** Pressure on officers, and challenges to their advice. */
    Topic<PressureOnOfficers> TOPIC = ITS.topic(
                    "pressure-on-officers",
                    PRESSURE,
                    WITHIN_OFFICER_POWERS,
                    WITHIN_NORMAL_DUTIES,
                    WITHIN_NORMAL_HOURS,
                    ON_AUTHORITY_BUSINESS,
                    OFFICER_CONSIDERS_UNLAWFUL,
                    AMOUNTS_TO_MALADMINISTRATION,
                    BREACHES_STATUTORY_DUTY,
                    BREACHES_OFFICER_ROLE,
                    BREACHES_CODE,
                    LIKELY_TO_COMPROMISE_IMPARTIALITY,
                    CONCERNS_PROPERTY_OR_SERVICES,
                    APPROPRIATE_MANNER,
                    PRESSES_FOR_OTHER_OPINION,
                    WITHOUT_PRESSURE,
                    OFFICER_TIER,
                    MEMBER_KIND,
                    MEMBER_HOLDS,
                    BOARD_MEMBER)
            .never(WITHOUT_PRESSURE.yes().and(PRESSURE.isAnyOf(Pressure.UNDUE, Pressure.INAPPROPRIATE)));

    /** Putting pressure on an officer. */
    Act<PressureOnOfficers> PRESSURE_OFFICER =
            TOPIC.act("pressure-officer", "May the member put this pressure on the officer?", Actor.MEMBER);

    /** Challenging an officer's advice. */
    Act<PressureOnOfficers> CHALLENGE_ADVICE =
            TOPIC.act("challenge-advice", "May the member challenge the officer's advice?", Actor.MEMBER);

    /** Requiring an officer to change professional advice. */
    Act<PressureOnOfficers> REQUIRE_CHANGE_OF_ADVICE = TOPIC.act(
            "require-change-of-advice", "May the member require the officer to change the advice?", Actor.MEMBER);

    /** Requiring an officer to do something. */
    Act<PressureOnOfficers> REQUIRE_ACTION =
            TOPIC.act("require-action", "May the member require the officer to take the action?", Actor.MEMBER);

    /** Asking an officer to work outside normal hours. */
    Act<PressureOnOfficers> ASK_OFFICER_TO_WORK_OUTSIDE_HOURS = TOPIC.act(
            "ask-officer-to-work-outside-hours",
            "May the member ask the officer to work outside normal hours?",
            Actor.MEMBER);

    /** Asking an officer to work outside normal duties. */
    Act<PressureOnOfficers> ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES = TOPIC.act(
            "ask-officer-to-work-outside-duties",
            "May the member ask the officer for work outside normal duties?",
            Actor.MEMBER);

    /** Asking an officer to act without power. */
    Act<PressureOnOfficers> ASK_OFFICER_TO_EXCEED_POWERS = TOPIC.act(
            "ask-officer-to-exceed-powers",
            "May the member ask for something the officer has no power to do?",
            Actor.MEMBER);

    /** Compromising the impartiality of those who work for the authority. */
    Act<PressureOnOfficers> COMPROMISE_IMPARTIALITY =
            TOPIC.act("compromise-impartiality", "May the member do what compromises impartiality?", Actor.MEMBER);

    /** Having regard to the seniority of an officer. */
    Act<PressureOnOfficers> HAVE_REGARD_TO_SENIORITY = TOPIC.act(
            "have-regard-to-seniority", "Must the member have regard to how senior the officer is?", Actor.MEMBER);

    /** Asking an officer for the use of property or services. */
    Act<PressureOnOfficers> ASK_FOR_PROPERTY_OR_SERVICES = TOPIC.act(
            "ask-for-property-or-services",
            "May the member ask for the use of the authority's property or services?",
            Actor.MEMBER);

    /** Taking particular care over property and services. */
    Act<PressureOnOfficers> TAKE_CARE_OVER_PROPERTY = TOPIC.act(
            "take-care-over-property",
            "Must the member take particular care over the authority's property and services?",
            Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<PressureOnOfficers>> ACTS = ImmutableList.of(
            PRESSURE_OFFICER,
            CHALLENGE_ADVICE,
            REQUIRE_CHANGE_OF_ADVICE,
            REQUIRE_ACTION,
            ASK_OFFICER_TO_WORK_OUTSIDE_HOURS,
            ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES,
            ASK_OFFICER_TO_EXCEED_POWERS,
            COMPROMISE_IMPARTIALITY,
            HAVE_REGARD_TO_SENIORITY,
            ASK_FOR_PROPERTY_OR_SERVICES,
            TAKE_CARE_OVER_PROPERTY);
}
