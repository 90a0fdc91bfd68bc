package org.comity.topic;

import org.comity.question.Named;

/** Who would learn of a briefing. */
public enum BriefingRecipient implements Named {
    /** Somebody who took part. */
    PARTICIPANT,
    /** Another member. */
    ANOTHER_MEMBER,
    /** Another officer. */
    ANOTHER_OFFICER,
    /** Somebody outside the authority. */
    OUTSIDER
}
