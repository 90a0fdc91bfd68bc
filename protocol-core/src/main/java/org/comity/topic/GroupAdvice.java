package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The information and advice that officers give to political groups. */
public interface GroupAdvice extends AboutGroup, AboutOfficer {

    /** Declares the facts below. */
    Facts<GroupAdvice> ITS = Facts.facts();

    /** The type of support. */
    OneOf<GroupAdvice, GroupSupport> SUPPORT_TYPE =
            ITS.oneOf("support-type", GroupSupport.class, "the type of support").ordinarily(GroupSupport.ADVICE);

    /** Whether the officer keeps politically impartial. */
    YesNo<GroupAdvice> POLITICALLY_IMPARTIAL = ITS.yesNo(
                    "politically-impartial", "the officer keeps politically impartial")
            .byChoice();

    /** Whether the same support is available to every group. */
    YesNo<GroupAdvice> AVAILABLE_TO_ALL_GROUPS = ITS.yesNo(
                    "available-to-all-groups", "the same support is available to every group")
            .byChoice();

    /** Whether another group was refused the same support. */
    YesNo<GroupAdvice> SUPPORT_REFUSED_TO_ANOTHER_GROUP = ITS.yesNo(
                    "support-refused-to-another-group", "another group was refused the same support")
            .ordinarily(false);

    /** Whether the committee needs the information or advice when it considers the matter. */
    YesNo<GroupAdvice> RELEVANT_TO_COMMITTEE = ITS.yesNo(
                    "relevant-to-committee",
                    "the committee needs the information or advice when it considers the matter")
            .ordinarily(true);

    /** The information and advice that officers give to political groups. */
    Topic<GroupAdvice> TOPIC = ITS.topic(
            "group-advice",
            GROUP_IN_ADMINISTRATION,
            SUBJECT_MATTER,
            FORUM,
            NON_COUNCILLORS_PRESENT,
            ADVICE_GIVEN_TO,
            OFFICER_TIER,
            SUPPORT_TYPE,
            POLITICALLY_IMPARTIAL,
            AVAILABLE_TO_ALL_GROUPS,
            SUPPORT_REFUSED_TO_ANOTHER_GROUP,
            RELEVANT_TO_COMMITTEE);

    /** Asking officers for support. */
    Act<GroupAdvice> REQUEST_SUPPORT = TOPIC.act(
            "request-officer-support",
            "May the group call on officers to support its deliberations?",
            Actor.POLITICAL_GROUP);

    /** Supporting the deliberations of a group. */
    Act<GroupAdvice> SUPPORT =
            TOPIC.act("support-group", "May the officer support the group in this way?", Actor.OFFICER);

    /** Advising a group. */
    Act<GroupAdvice> ADVISE = TOPIC.act("advise-group", "May the officer advise the group?", Actor.OFFICER);

    /** Refusing support to a group. */
    Act<GroupAdvice> REFUSE =
            TOPIC.act("refuse-group-support", "May officers refuse the group what other groups have?", Actor.OFFICER);

    /** Giving a group all that its members alone would be told. */
    Act<GroupAdvice> GIVE_FULL_ADVICE = TOPIC.act(
            "give-full-advice-to-group",
            "Is the officer to give the group the full level of information and advice?",
            Actor.OFFICER);

    /** Leaving advice out because a group had it. */
    Act<GroupAdvice> OMIT_FROM_COMMITTEE = TOPIC.act(
            "omit-advice-from-committee",
            "May officers leave out of their advice to the committee what the group was told?",
            Actor.OFFICER);

    /** Raising a difficulty over advice to groups. */
    Act<GroupAdvice> SEEK_RULING = TOPIC.act(
            "seek-ruling-on-group-advice",
            "With whom is a difficulty over advice to groups raised?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.POLITICAL_GROUP);

    /** What can be asked. */
    ImmutableList<Act<GroupAdvice>> ACTS = ImmutableList.of(
            REQUEST_SUPPORT, SUPPORT, ADVISE, REFUSE, GIVE_FULL_ADVICE, OMIT_FROM_COMMITTEE, SEEK_RULING);
}
