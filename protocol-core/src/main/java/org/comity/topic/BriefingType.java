package org.comity.topic;

import org.comity.question.Named;

/** What sort of briefing it is. */
public enum BriefingType implements Named {
    /** A private and confidential briefing that a member asked for. */
    PRIVATE,
    /** An informal briefing of a member with additional responsibilities. */
    INFORMAL,
    /** A briefing before a meeting. */
    PRE_COMMITTEE,
    /** Another briefing. */
    OTHER
}
