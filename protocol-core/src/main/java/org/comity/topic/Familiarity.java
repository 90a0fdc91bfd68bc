package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Familiarity between members and officers. */
public interface Familiarity extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<Familiarity> ITS = Facts.facts();

    /** The relationship. */
    OneOf<Familiarity, Closeness> RELATIONSHIP = ITS.oneOf("relationship", Closeness.class, "the relationship");

    /** Whether the officer's impartiality towards others is doubted, or could be. */
    YesNo<Familiarity> APPEARANCE_OF_PARTIALITY =
            ITS.yesNo("appearance-of-partiality", "the officer's impartiality towards others is doubted, or could be");

    /** Whether it could arouse suspicion of improper conduct. */
    YesNo<Familiarity> APPEARANCE_OF_IMPROPRIETY = ITS.yesNo(
                    "appearance-of-impropriety", "it could arouse suspicion of improper conduct")
            .ordinarily(false);

    /** Whether the two seem personally familiar. */
    YesNo<Familiarity> SEEMS_PERSONALLY_FAMILIAR = ITS.yesNo(
                    "seems-personally-familiar", "the two seem personally familiar")
            .ordinarily(true);

    /** The setting. */
    OneOf<Familiarity, Forum> FORUM = ITS.oneOf("forum", Forum.class, "the setting");

    /** The way of addressing each other. */
    OneOf<Familiarity, Medium> MEDIUM = ITS.oneOf("medium", Medium.class, "the way of addressing each other")
            .ordinarily(Medium.IN_PERSON);

    /** Familiarity between members and officers. */
    Topic<Familiarity> TOPIC = ITS.topic(
            "familiarity",
            RELATIONSHIP,
            APPEARANCE_OF_PARTIALITY,
            APPEARANCE_OF_IMPROPRIETY,
            SEEMS_PERSONALLY_FAMILIAR,
            FORUM,
            MEDIUM,
            MEMBER_HOLDS,
            OFFICER_TIER);

    /** A close relationship between member and officer. */
    Act<Familiarity> CLOSE_RELATIONSHIP =
            TOPIC.act("close-relationship", "May the two have such a relationship?", Actor.MEMBER, Actor.OFFICER);

    /** A situation that could arouse suspicion. */
    Act<Familiarity> ENTER_SUSPICIOUS_SITUATION =
            TOPIC.act("enter-suspicious-situation", "May the two be in such a situation?", Actor.MEMBER, Actor.OFFICER);

    /** Appearing familiar in public. */
    Act<Familiarity> APPEAR_PUBLICLY_FAMILIAR = TOPIC.act(
            "appear-publicly-familiar", "May the two appear familiar in public?", Actor.MEMBER, Actor.OFFICER);

    /** Addressing each other formally. */
    Act<Familiarity> ADDRESS_FORMALLY =
            TOPIC.act("address-formally", "Must the two address each other formally?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Familiarity>> ACTS = ImmutableList.of(
            CLOSE_RELATIONSHIP, ENTER_SUSPICIOUS_SITUATION, APPEAR_PUBLICLY_FAMILIAR, ADDRESS_FORMALLY);
}
