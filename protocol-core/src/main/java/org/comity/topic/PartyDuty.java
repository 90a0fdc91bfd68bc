package org.comity.topic;

import org.comity.question.Named;

/** What a role in a political party is likely to involve. */
public enum PartyDuty implements Named {
    /** The management of the party or branch. */
    GENERAL_MANAGEMENT,
    /** Acting for the party or branch towards people outside it. */
    EXTERNAL_DEALINGS,
    /** Acting for the party or branch towards its own members. */
    INTERNAL_DEALINGS
}
