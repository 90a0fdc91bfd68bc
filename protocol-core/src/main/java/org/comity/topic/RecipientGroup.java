package org.comity.topic;

import org.comity.question.Named;

/** The political group of a recipient, seen from whoever was advised or wrote first. */
public enum RecipientGroup implements Named {
    /** The same group. */
    SAME_GROUP,
    /** Another group. */
    ANOTHER_GROUP,
    /** None. */
    NO_GROUP
}
