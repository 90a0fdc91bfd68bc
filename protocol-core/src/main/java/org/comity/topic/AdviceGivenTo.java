package org.comity.topic;

import org.comity.question.Named;

/** To whom advice was given first. */
public enum AdviceGivenTo implements Named {
    /** A member. */
    INDIVIDUAL_MEMBER,
    /** A political group. */
    POLITICAL_GROUP
}
