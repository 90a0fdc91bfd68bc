package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The protocol beside codes of conduct, the law and other rules. */
public interface Precedence extends AboutMember {

    /** Declares the facts below. */
    Facts<Precedence> ITS = Facts.facts();

    /** The other instrument. */
    OneOf<Precedence, OtherInstrument> OTHER_INSTRUMENT =
            ITS.oneOf("other-instrument", OtherInstrument.class, "the other instrument");

    /** Whether it conflicts with the protocol. */
    YesNo<Precedence> CONFLICT = ITS.yesNo("conflict", "it conflicts with the protocol");

    /** Whether the right arises under standing orders or by law. */
    YesNo<Precedence> RIGHT_UNDER_STANDING_ORDERS_OR_LAW = ITS.yesNo(
                    "right-under-standing-orders-or-law", "the right arises under standing orders or by law")
            .ordinarily(true);

    /** The protocol beside codes of conduct, the law and other rules. */
    Topic<Precedence> TOPIC =
            ITS.topic("precedence", OTHER_INSTRUMENT, CONFLICT, RIGHT_UNDER_STANDING_ORDERS_OR_LAW, MEMBER_KIND);

    /** Following the protocol where a code says otherwise. */
    Act<Precedence> FOLLOW_PROTOCOL_AGAINST_CODE = TOPIC.act(
            "follow-protocol-against-code",
            "May the protocol be followed where a code says otherwise?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Following a code where the protocol says otherwise. */
    Act<Precedence> FOLLOW_CODE_AGAINST_PROTOCOL = TOPIC.act(
            "follow-code-against-protocol",
            "May the code be followed where the protocol says otherwise?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Reading the protocol together with other instruments. */
    Act<Precedence> READ_TOGETHER = TOPIC.act(
            "read-together",
            "Must the protocol be read together with the other instrument?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.AUTHORITY);

    /** Complying with a code of conduct. */
    Act<Precedence> COMPLY_WITH_CODE =
            TOPIC.act("comply-with-code", "Must the person comply with the code?", Actor.MEMBER, Actor.OFFICER);

    /** Knowing the code of conduct. */
    Act<Precedence> KNOW_OWN_CODE =
            TOPIC.act("know-own-code", "Must the person know the code in detail?", Actor.MEMBER, Actor.OFFICER);

    /** Relying on a right that arises elsewhere. */
    Act<Precedence> RELY_ON_OTHER_RIGHT = TOPIC.act(
            "rely-on-other-right", "Does the other right remain beside the protocol?", Actor.MEMBER, Actor.OFFICER);

    /** Speaking to one another openly. */
    Act<Precedence> SPEAK_OPENLY = TOPIC.act(
            "speak-openly", "May members and officers speak to one another openly?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Precedence>> ACTS = ImmutableList.of(
            FOLLOW_PROTOCOL_AGAINST_CODE,
            FOLLOW_CODE_AGAINST_PROTOCOL,
            READ_TOGETHER,
            COMPLY_WITH_CODE,
            KNOW_OWN_CODE,
            RELY_ON_OTHER_RIGHT,
            SPEAK_OPENLY);
}
