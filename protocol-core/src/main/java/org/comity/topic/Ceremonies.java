package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Ceremonial events. */
public interface Ceremonies extends AboutEvent, AboutMember {

    /** Declares the facts below. */
    Facts<Ceremonies> ITS = Facts.facts();

    /** Whether the event belongs to a particular committee. */
    YesNo<Ceremonies> COMMITTEE_LINKED = ITS.yesNo("committee-linked", "the event belongs to a particular committee")
            .ordinarily(false);

    /** Whether the event falls in the member's portfolio. */
    YesNo<Ceremonies> WITHIN_PORTFOLIO = ITS.yesNo("within-portfolio", "the event falls in the member's portfolio")
            .ordinarily(false);

    /** Whether the member was nominated by the executive member. */
    YesNo<Ceremonies> NOMINEE_OF_EXECUTIVE_MEMBER = ITS.yesNo(
                    "nominee-of-executive-member", "the member was nominated by the executive member")
            .ordinarily(false);

    /** Whether the civic chair is available. */
    YesNo<Ceremonies> CHAIR_AVAILABLE =
            ITS.yesNo("chair-available", "the civic chair is available").ordinarily(true);

    /** Whether the authority is invited to the event. */
    YesNo<Ceremonies> BY_INVITATION =
            ITS.yesNo("by-invitation", "the authority is invited to the event").ordinarily(true);

    /** Whether it is appropriate to tell district and parish councils. */
    YesNo<Ceremonies> OTHER_COUNCILS_APPROPRIATE = ITS.yesNo(
                    "other-councils-appropriate", "it is appropriate to tell district and parish councils")
            .ordinarily(true);

    /** The use made of the event. */
    OneOf<Ceremonies, EventPurpose> PURPOSE = ITS.oneOf("purpose", EventPurpose.class, "the use made of the event");

    /** Whether the publicity sought is disproportionate. */
    YesNo<Ceremonies> DISPROPORTIONATE = ITS.yesNo("disproportionate", "the publicity sought is disproportionate")
            .ordinarily(false);

    /** Ceremonial events. */
    Topic<Ceremonies> TOPIC = ITS.topic(
            "ceremonies",
            COMMITTEE_LINKED,
            WITHIN_PORTFOLIO,
            NOMINEE_OF_EXECUTIVE_MEMBER,
            CHAIR_AVAILABLE,
            BY_INVITATION,
            OTHER_COUNCILS_APPROPRIATE,
            PURPOSE,
            DISPROPORTIONATE,
            EVENT_INITIATOR,
            EVENT_LOCATION,
            INVITATION_POSSIBLE,
            ALLOWANCES_STATED,
            MEMBER_HOLDS);

    /** Leading a ceremonial event. */
    Act<Ceremonies> LEAD_CEREMONIAL_EVENT =
            TOPIC.act("lead-ceremonial-event", "Is this the member to lead the ceremonial event?", Actor.MEMBER);

    /** Representing the authority at a ceremonial event. */
    Act<Ceremonies> REPRESENT_AT_CEREMONIAL_EVENT = TOPIC.act(
            "represent-at-ceremonial-event",
            "Is this the member to represent the authority at the event?",
            Actor.MEMBER);

    /** Holding a ceremonial event. */
    Act<Ceremonies> HOLD_CEREMONIAL_EVENT = TOPIC.act(
            "hold-ceremonial-event",
            "Must the local members be told of the ceremonial event?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** Telling district and parish councils of a ceremonial event. */
    Act<Ceremonies> INFORM_OTHER_COUNCILS = TOPIC.act(
            "inform-other-councils",
            "Must district and parish councils be told of the event?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** Using a ceremonial event for publicity. */
    Act<Ceremonies> USE_EVENT_FOR_PUBLICITY =
            TOPIC.act("use-event-for-publicity", "May the member use the event for publicity?", Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<Ceremonies>> ACTS = ImmutableList.of(
            LEAD_CEREMONIAL_EVENT,
            REPRESENT_AT_CEREMONIAL_EVENT,
            HOLD_CEREMONIAL_EVENT,
            INFORM_OTHER_COUNCILS,
            USE_EVENT_FOR_PUBLICITY);
}
