package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Political comment, and criticism of policy, in correspondence. */
public interface PoliticalStatements extends AboutMember {

    /** Declares the facts below. */
    Facts<PoliticalStatements> ITS = Facts.facts();

    /** The channel. */
    OneOf<PoliticalStatements, StatementChannel> CHANNEL =
            ITS.oneOf("channel", StatementChannel.class, "the channel").byChoice();

    /** The body that adopted the policy. */
    OneOf<PoliticalStatements, PolicyAdopter> ADOPTED_BY =
            ITS.oneOf("adopted-by", PolicyAdopter.class, "the body that adopted the policy");

    /** Whether the statement reads as if the views were the authority's. */
    YesNo<PoliticalStatements> GIVES_IMPRESSION_OF_COUNCIL_VIEW = ITS.yesNo(
                    "gives-impression-of-council-view", "the statement reads as if the views were the authority's")
            .ordinarily(false);

    /** Whether the statement is made in correspondence. */
    YesNo<PoliticalStatements> IN_CORRESPONDENCE = ITS.yesNo(
                    "in-correspondence", "the statement is made in correspondence")
            .ordinarily(true);

    /** Political comment, and criticism of policy, in correspondence. */
    Topic<PoliticalStatements> TOPIC = ITS.topic(
            "political-statements",
            MEMBER_KIND,
            MEMBER_HOLDS,
            CHANNEL,
            ADOPTED_BY,
            GIVES_IMPRESSION_OF_COUNCIL_VIEW,
            IN_CORRESPONDENCE);

    /** Making a political statement. */
    Act<PoliticalStatements> MAKE = TOPIC.act(
            "make-political-statement",
            "May the person make a political statement through this channel?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Criticising a policy that has been adopted. */
    Act<PoliticalStatements> CRITICISE_POLICY = TOPIC.act(
            "criticise-adopted-policy",
            "May the person criticise the policy through this channel?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<PoliticalStatements>> ACTS = ImmutableList.of(MAKE, CRITICISE_POLICY);
}
