package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Criticism of officers, members and reports. */
public interface Criticism extends AboutCriticism {

    /** Declares the facts below. */
    Facts<Criticism> ITS = Facts.facts();

    /** The subject of the criticism. */
    OneOf<Criticism, CriticismSubject> SUBJECT_MATTER =
            ITS.oneOf("subject-matter", CriticismSubject.class, "the subject of the criticism");

    /** Whether the criticism is of officers as a body. */
    YesNo<Criticism> OFFICERS_COLLECTIVELY = ITS.yesNo(
                    "officers-collectively", "the criticism is of officers as a body")
            .ordinarily(false);

    /** Criticism of officers, members and reports. */
    Topic<Criticism> TOPIC = ITS.topic(
            "criticism",
            SUBJECT_MATTER,
            OFFICERS_COLLECTIVELY,
            FORUM,
            PERSONAL,
            ATTACK,
            INAPPROPRIATE_LANGUAGE,
            UNACCEPTABLE_MANNER,
            FAIR,
            CONSTRUCTIVE,
            WELL_FOUNDED,
            LIKELY_TO_IMPROVE_PERFORMANCE,
            UNDERMINES_OFFICER,
            UNDER_WHISTLEBLOWING_POLICY,
            MEMBER_KIND,
            MEMBER_HOLDS,
            BOARD_MEMBER);

    /** Criticising an officer. */
    Act<Criticism> CRITICISE_OFFICER =
            TOPIC.act("criticise-officer", "May the officer be criticised in this way?", Actor.MEMBER, Actor.OFFICER);

    /** Criticising a member. */
    Act<Criticism> CRITICISE_MEMBER =
            TOPIC.act("criticise-member", "May the member be criticised in this way?", Actor.MEMBER, Actor.OFFICER);

    /** Criticising an officer's report. */
    Act<Criticism> CRITICISE_REPORT =
            TOPIC.act("criticise-report", "May the report be criticised in this way?", Actor.MEMBER, Actor.OFFICER);

    /** Criticising what an officer did. */
    Act<Criticism> CRITICISE_ACTION = TOPIC.act(
            "criticise-action", "May the officer's action be criticised in this way?", Actor.MEMBER, Actor.OFFICER);

    /** Using inappropriate language or behaviour. */
    Act<Criticism> USE_INAPPROPRIATE_LANGUAGE = TOPIC.act(
            "use-inappropriate-language", "May such language or behaviour be used?", Actor.MEMBER, Actor.OFFICER);

    /** A whispering campaign. */
    Act<Criticism> SPREAD_RUMOURS = TOPIC.act(
            "spread-rumours", "May rumours about a member or an officer be spread?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Criticism>> ACTS = ImmutableList.of(
            CRITICISE_OFFICER,
            CRITICISE_MEMBER,
            CRITICISE_REPORT,
            CRITICISE_ACTION,
            USE_INAPPROPRIATE_LANGUAGE,
            SPREAD_RUMOURS);
}
