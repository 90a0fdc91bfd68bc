package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** What members do and what officers do. */
public interface Roles extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<Roles> ITS = Facts.facts();

    /** The level of the matter. */
    OneOf<Roles, RoleLevel> ROLE_LEVEL = ITS.oneOf("role-level", RoleLevel.class, "the level of the matter");

    /** Whether the authority has adopted the policy. */
    YesNo<Roles> POLICY_ADOPTED =
            ITS.yesNo("policy-adopted", "the authority has adopted the policy").ordinarily(true);

    /** Whether the appointment is a senior one. */
    YesNo<Roles> SENIOR_APPOINTMENT =
            ITS.yesNo("senior-appointment", "the appointment is a senior one").ordinarily(false);

    /** Whether it addresses performance below the agreed level. */
    YesNo<Roles> ADDRESSES_SHORTFALL = ITS.yesNo(
                    "addresses-shortfall", "it addresses performance below the agreed level")
            .ordinarily(false);

    /** What members do and what officers do. */
    Topic<Roles> TOPIC = ITS.topic(
            "roles", ROLE_LEVEL, POLICY_ADOPTED, SENIOR_APPOINTMENT, ADDRESSES_SHORTFALL, MEMBER_HOLDS, OFFICER_TIER);

    /** Determining policy. */
    Act<Roles> SET_POLICY = TOPIC.act(
            "set-policy",
            "Is it for this person to determine policy?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.COMMITTEE,
            Actor.AUTHORITY);

    /** Speaking up for constituents. */
    Act<Roles> ACT_FOR_CONSTITUENTS = TOPIC.act(
            "act-for-constituents", "Is it for this person to speak up for constituents?", Actor.MEMBER, Actor.OFFICER);

    /** Leading politically. */
    Act<Roles> GIVE_POLITICAL_LEADERSHIP = TOPIC.act(
            "give-political-leadership", "Is it for this person to lead politically?", Actor.MEMBER, Actor.OFFICER);

    /** Representing the authority. */
    Act<Roles> REPRESENT_AUTHORITY =
            TOPIC.act("represent-authority", "May this person represent the authority?", Actor.MEMBER, Actor.OFFICER);

    /** Being accountable for decisions of the authority. */
    Act<Roles> ANSWER_FOR_DECISIONS = TOPIC.act(
            "answer-for-decisions",
            "Is this person accountable for the authority's decisions?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Monitoring performance. */
    Act<Roles> MONITOR_PERFORMANCE = TOPIC.act(
            "monitor-performance", "Is it for this person to monitor performance?", Actor.MEMBER, Actor.OFFICER);

    /** Managing the day-to-day running of services. */
    Act<Roles> MANAGE_DAY_TO_DAY_OPERATION = TOPIC.act(
            "manage-day-to-day-operation",
            "May this person manage the day-to-day running of services?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Managing staff from day to day. */
    Act<Roles> MANAGE_STAFF =
            TOPIC.act("manage-staff", "May this person manage staff from day to day?", Actor.MEMBER, Actor.OFFICER);

    /** Taking part in an appointment. */
    Act<Roles> TAKE_PART_IN_APPOINTMENT = TOPIC.act(
            "take-part-in-appointment", "May this person take part in the appointment?", Actor.MEMBER, Actor.OFFICER);

    /** Carrying out policy. */
    Act<Roles> IMPLEMENT_POLICY =
            TOPIC.act("implement-policy", "Is it for this person to carry out policy?", Actor.OFFICER, Actor.MEMBER);

    /** Carrying the additional responsibilities of an office. */
    Act<Roles> CARRY_ADDITIONAL_RESPONSIBILITIES =
            TOPIC.act("carry-additional-responsibilities", "Has the member additional responsibilities?", Actor.MEMBER);

    /** Answering to the electorate. */
    Act<Roles> ANSWER_TO_ELECTORATE = TOPIC.act(
            "answer-to-electorate", "Does this person answer to the electorate?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Roles>> ACTS = ImmutableList.of(
            SET_POLICY,
            ACT_FOR_CONSTITUENTS,
            GIVE_POLITICAL_LEADERSHIP,
            REPRESENT_AUTHORITY,
            ANSWER_FOR_DECISIONS,
            MONITOR_PERFORMANCE,
            MANAGE_DAY_TO_DAY_OPERATION,
            MANAGE_STAFF,
            TAKE_PART_IN_APPOINTMENT,
            IMPLEMENT_POLICY,
            CARRY_ADDITIONAL_RESPONSIBILITIES,
            ANSWER_TO_ELECTORATE);
}
