package org.comity.topic;

import org.comity.question.Named;

/** Whom a complaint is about, seen from the person acting. */
public enum ComplaintAbout implements Named {
    /** An officer. */
    OFFICER,
    /** A member other than the person acting. */
    MEMBER,
    /** The person acting. */
    SELF
}
