package org.comity.topic;

import org.comity.question.Named;

/** Who uses a facility. */
public enum ElectionActor implements Named {
    /** The member. */
    MEMBER,
    /** Somebody who acts for the member. */
    AGENT_ON_MEMBERS_BEHALF,
    /** Somebody else. */
    OTHER
}
