package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Criticism of the authority and its decisions. */
public interface CriticismOfAuthority extends AboutCriticism {

    /** Declares the facts below. */
    Facts<CriticismOfAuthority> ITS = Facts.facts();

    /** Whether the speaker is formally representing the authority. */
    YesNo<CriticismOfAuthority> FORMALLY_REPRESENTING_AUTHORITY =
            ITS.yesNo("formally-representing-authority", "the speaker is formally representing the authority");

    /** Whether the speaker disagrees with the decision personally. */
    YesNo<CriticismOfAuthority> PERSONAL_DISAGREEMENT = ITS.yesNo(
                    "personal-disagreement", "the speaker disagrees with the decision personally")
            .ordinarily(false);

    /** Criticism of the authority and its decisions. */
    Topic<CriticismOfAuthority> TOPIC = ITS.topic(
            "criticism-of-authority",
            FORMALLY_REPRESENTING_AUTHORITY,
            PERSONAL_DISAGREEMENT,
            FORUM,
            PERSONAL,
            FAIR,
            CONSTRUCTIVE,
            WELL_FOUNDED,
            UNDER_WHISTLEBLOWING_POLICY,
            MEMBER_KIND,
            MEMBER_HOLDS);

    /** Criticising a decision of the authority. */
    Act<CriticismOfAuthority> CRITICISE_AUTHORITY_DECISION = TOPIC.act(
            "criticise-authority-decision", "May the authority's decision be criticised?", Actor.MEMBER, Actor.OFFICER);

    /** Criticising the authority. */
    Act<CriticismOfAuthority> CRITICISE_AUTHORITY =
            TOPIC.act("criticise-authority", "May the authority be criticised?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<CriticismOfAuthority>> ACTS = ImmutableList.of(CRITICISE_AUTHORITY_DECISION, CRITICISE_AUTHORITY);
}
