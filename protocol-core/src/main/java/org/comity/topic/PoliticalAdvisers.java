package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Count;
import org.comity.question.Facts;
import org.comity.question.Topic;

/** Political advisers. */
public interface PoliticalAdvisers extends AboutMember {

    /** Declares the facts below. */
    Facts<PoliticalAdvisers> ITS = Facts.facts();

    /** The number of political advisers in post. */
    Count<PoliticalAdvisers> EXISTING_ADVISERS =
            ITS.count("existing-advisers", 3, "the number of political advisers in post");

    /** Political advisers. */
    Topic<PoliticalAdvisers> TOPIC = ITS.topic("political-advisers", EXISTING_ADVISERS, MEMBER_KIND, MEMBER_HOLDS);

    /** Appointing a political adviser. */
    Act<PoliticalAdvisers> APPOINT_POLITICAL_ADVISER = TOPIC.act(
            "appoint-political-adviser", "May a political adviser be appointed?", Actor.MEMBER, Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<PoliticalAdvisers>> ACTS = ImmutableList.of(APPOINT_POLITICAL_ADVISER);
}
