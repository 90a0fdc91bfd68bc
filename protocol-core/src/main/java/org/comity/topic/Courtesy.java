package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;

/** Respect and courtesy. */
public interface Courtesy extends AboutMember {

    /** Declares the facts below. */
    Facts<Courtesy> ITS = Facts.facts();

    /** The other person. */
    OneOf<Courtesy, Counterpart> COUNTERPARTY = ITS.oneOf("counterparty", Counterpart.class, "the other person");

    /** The occasion. */
    OneOf<Courtesy, Occasion> OCCASION =
            ITS.oneOf("occasion", Occasion.class, "the occasion").ordinarily(Occasion.FORMAL_MEETING);

    /** Respect and courtesy. */
    Topic<Courtesy> TOPIC = ITS.topic("courtesy", COUNTERPARTY, OCCASION, MEMBER_KIND, MEMBER_HOLDS, BOARD_MEMBER);

    /** Treating each other with respect and courtesy. */
    Act<Courtesy> TREAT_WITH_COURTESY = TOPIC.act(
            "treat-with-courtesy", "Must the other person be treated with courtesy?", Actor.MEMBER, Actor.OFFICER);

    /** Bullying somebody. */
    Act<Courtesy> BULLY_PERSON = TOPIC.act("bully-person", "May somebody be bullied?", Actor.MEMBER, Actor.OFFICER);

    /** Slander and libel. */
    Act<Courtesy> DEFAME_PERSON =
            TOPIC.act("defame-person", "May somebody be slandered or libelled?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Courtesy>> ACTS = ImmutableList.of(TREAT_WITH_COURTESY, BULLY_PERSON, DEFAME_PERSON);
}
