package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Office;
import org.comity.people.MemberKind;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Instructions to officers, and the bounds of an officer's authority. */
public interface Instructions extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<Instructions> ITS = Facts.facts();

    /** The source of the instruction. */
    OneOf<Instructions, InstructionSource> INSTRUCTION_FROM =
            ITS.oneOf("instruction-from", InstructionSource.class, "the source of the instruction");

    /** The subject of the instruction. */
    OneOf<Instructions, InstructionSubject> INSTRUCTION_CONCERNS = ITS.oneOf(
                    "instruction-concerns", InstructionSubject.class, "the subject of the instruction")
            .ordinarily(InstructionSubject.WORK);

    /** Whether a formal decision of the authority stands behind it. */
    YesNo<Instructions> FORMAL_DECISION = ITS.yesNo(
                    "formal-decision", "a formal decision of the authority stands behind it")
            .ordinarily(false);

    /** Whether it goes beyond the authority that the chief officer gave. */
    YesNo<Instructions> EXCEEDS_DELEGATED_AUTHORITY = ITS.yesNo(
                    "exceeds-delegated-authority", "it goes beyond the authority that the chief officer gave")
            .ordinarily(false);

    /** Instructions to officers, and the bounds of an officer's authority. */
    Topic<Instructions> TOPIC = ITS.topic(
                    "instructions",
                    INSTRUCTION_FROM,
                    INSTRUCTION_CONCERNS,
                    FORMAL_DECISION,
                    EXCEEDS_DELEGATED_AUTHORITY,
                    OFFICER_TIER,
                    MEMBER_KIND,
                    MEMBER_HOLDS,
                    BOARD_MEMBER)
            .never(
                    ACTOR.is(Actor.MEMBER)
                            .and(INSTRUCTION_FROM.isNot(InstructionSource.INDIVIDUAL_MEMBER, InstructionSource.MAYOR)),
                    ACTOR.is(Actor.POLITICAL_GROUP).and(INSTRUCTION_FROM.isNot(InstructionSource.POLITICAL_GROUP)),
                    ACTOR.is(Actor.COMMITTEE).and(INSTRUCTION_FROM.is(InstructionSource.INDIVIDUAL_MEMBER)),
                    ACTOR.is(Actor.MEMBER)
                            .and(INSTRUCTION_FROM.is(InstructionSource.MAYOR))
                            .and(MEMBER_KIND.isNot(MemberKind.MAYOR))
                            .and(MEMBER_HOLDS.hasNot(Office.MAYOR)));

    /** Giving an officer an instruction. */
    Act<Instructions> INSTRUCT_OFFICER = TOPIC.act(
            "instruct-officer",
            "May the officer be given the instruction?",
            Actor.MEMBER,
            Actor.POLITICAL_GROUP,
            Actor.COMMITTEE,
            Actor.AUTHORITY);

    /** Following an instruction. */
    Act<Instructions> FOLLOW_INSTRUCTION =
            TOPIC.act("follow-instruction", "May the officer follow the instruction?", Actor.OFFICER);

    /** Going beyond the authority that an officer was given. */
    Act<Instructions> EXCEED_DELEGATED_AUTHORITY =
            TOPIC.act("exceed-delegated-authority", "May the officer go beyond the authority given?", Actor.OFFICER);

    /** Helping a member. */
    Act<Instructions> HELP_MEMBER = TOPIC.act("help-member", "Must the officer try to help the member?", Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Instructions>> ACTS =
            ImmutableList.of(INSTRUCT_OFFICER, FOLLOW_INSTRUCTION, EXCEED_DELEGATED_AUTHORITY, HELP_MEMBER);
}
