package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Advantage sought from a position or a relationship. */
public interface PersonalAdvantage extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<PersonalAdvantage> ITS = Facts.facts();

    /** The purpose. */
    OneOf<PersonalAdvantage, AdvantagePurpose> PURPOSE = ITS.oneOf("purpose", AdvantagePurpose.class, "the purpose");

    /** The other person. */
    OneOf<PersonalAdvantage, Counterpart> COUNTERPARTY =
            ITS.oneOf("counterparty", Counterpart.class, "the other person");

    /** Whether the influence is improper or undue. */
    YesNo<PersonalAdvantage> IMPROPER =
            ITS.yesNo("improper", "the influence is improper or undue").ordinarily(true);

    /** Whether the decision would favour the person who seeks it. */
    YesNo<PersonalAdvantage> DECISION_IN_OWN_FAVOUR = ITS.yesNo(
                    "decision-in-own-favour", "the decision would favour the person who seeks it")
            .ordinarily(true);

    /** Advantage sought from a position or a relationship. */
    Topic<PersonalAdvantage> TOPIC = ITS.topic(
            "personal-advantage", PURPOSE, COUNTERPARTY, IMPROPER, DECISION_IN_OWN_FAVOUR, OFFICER_TIER, MEMBER_KIND);

    /** Taking unfair advantage of a position. */
    Act<PersonalAdvantage> TAKE_UNFAIR_ADVANTAGE = TOPIC.act(
            "take-unfair-advantage", "May unfair advantage be taken of the position?", Actor.MEMBER, Actor.OFFICER);

    /** Using a relationship between member and officer for advantage. */
    Act<PersonalAdvantage> USE_RELATIONSHIP_FOR_ADVANTAGE = TOPIC.act(
            "use-relationship-for-advantage",
            "May the relationship be used for this purpose?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Using undue influence on somebody who decides. */
    Act<PersonalAdvantage> USE_UNDUE_INFLUENCE = TOPIC.act(
            "use-undue-influence",
            "May undue influence be used for a favourable decision?",
            Actor.OFFICER,
            Actor.MEMBER);

    /** Influencing a decision improperly. */
    Act<PersonalAdvantage> INFLUENCE_DECISION_IMPROPERLY = TOPIC.act(
            "influence-decision-improperly", "May the decision be influenced improperly?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<PersonalAdvantage>> ACTS = ImmutableList.of(
            TAKE_UNFAIR_ADVANTAGE, USE_RELATIONSHIP_FOR_ADVANTAGE, USE_UNDUE_INFLUENCE, INFLUENCE_DECISION_IMPROPERLY);
}
