package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The political neutrality of officers. */
public interface Neutrality extends AboutRestriction, AboutMember {

    /** Declares the facts below. */
    Facts<Neutrality> ITS = Facts.facts();

    /** The officer's part in the policy. */
    OneOf<Neutrality, OfficerInvolvement> OFFICER_INVOLVEMENT = ITS.oneOf(
                    "officer-involvement", OfficerInvolvement.class, "the officer's part in the policy")
            .ordinarily(OfficerInvolvement.ADVISED);

    /** The occasion. */
    OneOf<Neutrality, BiasOccasion> OCCASION =
            ITS.oneOf("occasion", BiasOccasion.class, "the occasion").ordinarily(BiasOccasion.OTHER);

    /** Whether the advice argues for the advantage of a party. */
    YesNo<Neutrality> ADVICE_PARTISAN = ITS.yesNo("advice-partisan", "the advice argues for the advantage of a party")
            .ordinarily(true);

    /** Whether the advice is professional advice. */
    YesNo<Neutrality> ADVICE_PROFESSIONAL = ITS.yesNo("advice-professional", "the advice is professional advice")
            .ordinarily(true);

    /** The political neutrality of officers. */
    Topic<Neutrality> TOPIC = ITS.topic(
            "neutrality",
            OFFICER_INVOLVEMENT,
            OCCASION,
            ADVICE_PARTISAN,
            ADVICE_PROFESSIONAL,
            POLITICAL_RESTRICTION,
            RELEVANT_TO_MAYOR,
            OFFICER_TIER,
            MEMBER_HOLDS);

    /** Asking an officer for a political view. */
    Act<Neutrality> ASK_OFFICER_POLITICAL_VIEW = TOPIC.act(
            "ask-officer-political-view",
            "May an officer be asked for a political view?",
            Actor.MEMBER,
            Actor.POLITICAL_GROUP);

    /** Giving a political view. */
    Act<Neutrality> GIVE_POLITICAL_VIEW =
            TOPIC.act("give-political-view", "May the officer give a political view?", Actor.OFFICER);

    /** Giving political advice. */
    Act<Neutrality> GIVE_POLITICAL_ADVICE =
            TOPIC.act("give-political-advice", "May the officer give political advice?", Actor.OFFICER);

    /** Showing a political leaning. */
    Act<Neutrality> SHOW_POLITICAL_BIAS =
            TOPIC.act("show-political-bias", "May the officer show a political leaning?", Actor.OFFICER);

    /** Taking sides at a meeting of a political group. */
    Act<Neutrality> SHOW_BIAS_AT_GROUP_MEETING =
            TOPIC.act("show-bias-at-group-meeting", "May the officer take sides at a group meeting?", Actor.OFFICER);

    /** Taking an officer to support a policy personally. */
    Act<Neutrality> ASSUME_OFFICER_SUPPORT = TOPIC.act(
            "assume-officer-support",
            "May the officer be taken to support the policy personally?",
            Actor.MEMBER,
            Actor.POLITICAL_GROUP,
            Actor.OFFICER);

    /** Respecting the impartiality of officers. */
    Act<Neutrality> RESPECT_IMPARTIALITY = TOPIC.act(
            "respect-impartiality",
            "Must the impartiality of officers be respected?",
            Actor.MEMBER,
            Actor.POLITICAL_GROUP);

    /** Changing advice because it is unwelcome. */
    Act<Neutrality> CHANGE_ADVICE_BECAUSE_UNWELCOME = TOPIC.act(
            "change-advice-because-unwelcome", "May the officer change advice because it is unwelcome?", Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Neutrality>> ACTS = ImmutableList.of(
            ASK_OFFICER_POLITICAL_VIEW,
            GIVE_POLITICAL_VIEW,
            GIVE_POLITICAL_ADVICE,
            SHOW_POLITICAL_BIAS,
            SHOW_BIAS_AT_GROUP_MEETING,
            ASSUME_OFFICER_SUPPORT,
            RESPECT_IMPARTIALITY,
            CHANGE_ADVICE_BECAUSE_UNWELCOME);
}
