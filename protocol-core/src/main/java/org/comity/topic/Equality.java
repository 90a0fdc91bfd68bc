package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;

/** Equality and discrimination. */
public interface Equality extends AboutMember {

    /** Declares the facts below. */
    Facts<Equality> ITS = Facts.facts();

    /** The characteristic aimed at. */
    OneOf<Equality, Characteristic> REMARK_TARGETS =
            ITS.oneOf("remark-targets", Characteristic.class, "the characteristic aimed at");

    /** The form of expression. */
    OneOf<Equality, Expression> EXPRESSION =
            ITS.oneOf("expression", Expression.class, "the form of expression").ordinarily(Expression.SPEECH);

    /** The personnel decision. */
    OneOf<Equality, PersonnelDecision> PERSONNEL_DECISION = ITS.oneOf(
                    "personnel-decision", PersonnelDecision.class, "the personnel decision")
            .ordinarily(PersonnelDecision.NONE);

    /** Equality and discrimination. */
    Topic<Equality> TOPIC = ITS.topic("equality", REMARK_TARGETS, EXPRESSION, PERSONNEL_DECISION, MEMBER_KIND);

    /** Making a discriminatory remark. */
    Act<Equality> REMARK = TOPIC.act("remark", "May the remark be made?", Actor.MEMBER, Actor.OFFICER);

    /** Discriminating against somebody. */
    Act<Equality> DISCRIMINATE = TOPIC.act(
            "discriminate",
            "May somebody be treated worse for the characteristic?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.AUTHORITY);

    /** Promoting equality. */
    Act<Equality> PROMOTE_EQUALITY =
            TOPIC.act("promote-equality", "Must equality be promoted?", Actor.MEMBER, Actor.OFFICER, Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<Equality>> ACTS = ImmutableList.of(REMARK, DISCRIMINATE, PROMOTE_EQUALITY);
}
