package org.comity.topic;

import org.comity.question.Named;

/** Who would now learn of advice, or of what a group said. */
public enum AdviceRecipient implements Named {
    /** Another member. */
    ANOTHER_MEMBER,
    /** A political group. */
    POLITICAL_GROUP,
    /** An officer who is involved in the matter. */
    INVOLVED_OFFICER,
    /** An officer who is not. */
    UNINVOLVED_OFFICER,
    /** A committee that considers the matter. */
    COMMITTEE,
    /** Somebody outside the authority. */
    OUTSIDER
}
