package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Whom the protocol binds. */
public interface Scope extends AboutMember {

    /** Declares the facts below. */
    Facts<Scope> ITS = Facts.facts();

    /** The body that the person sits on. */
    OneOf<Scope, SitsOn> SITS_ON = ITS.oneOf("sits-on", SitsOn.class, "the body that the person sits on")
            .ordinarily(SitsOn.AUTHORITY_BODY);

    /** The creator of that body. */
    OneOf<Scope, BodyCreator> BODY_CREATED_BY = ITS.oneOf(
                    "body-created-by", BodyCreator.class, "the creator of that body")
            .ordinarily(BodyCreator.AUTHORITY);

    /** Whether the person is employed by the authority. */
    YesNo<Scope> EMPLOYED_BY_AUTHORITY = ITS.yesNo("employed-by-authority", "the person is employed by the authority")
            .ordinarily(true);

    /** Whether the person's term of office or co-option has ended. */
    YesNo<Scope> TERM_ENDED = ITS.yesNo("term-ended", "the person's term of office or co-option has ended")
            .ordinarily(false);

    /** Whom the protocol binds. */
    Topic<Scope> TOPIC =
            ITS.topic("scope", SITS_ON, BODY_CREATED_BY, EMPLOYED_BY_AUTHORITY, TERM_ENDED, MEMBER_KIND, MEMBER_HOLDS);

    /** Being bound by the protocol. */
    Act<Scope> BE_BOUND_BY_PROTOCOL = TOPIC.act(
            "be-bound-by-protocol",
            "Does the protocol bind the person?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.MEMBER_OF_THE_PUBLIC);

    /** Exercising the rights of a member. */
    Act<Scope> EXERCISE_MEMBER_RIGHTS =
            TOPIC.act("exercise-member-rights", "Has the person the rights of a member?", Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<Scope>> ACTS = ImmutableList.of(BE_BOUND_BY_PROTOCOL, EXERCISE_MEMBER_RIGHTS);
}
