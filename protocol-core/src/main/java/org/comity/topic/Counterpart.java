package org.comity.topic;

import org.comity.question.Named;

/** Whom somebody deals with. */
public enum Counterpart implements Named {
    /** A member. */
    MEMBER,
    /** An officer. */
    OFFICER,
    /** Somebody who is neither. */
    MEMBER_OF_THE_PUBLIC
}
