package org.comity.topic;

import org.comity.question.Named;

/** What is done in personnel matters. */
public enum PersonnelDecision implements Named {
    /** Nothing: it is a day-to-day dealing. */
    NONE,
    /** A personnel policy is carried out. */
    POLICY,
    /** Somebody is recruited. */
    RECRUITMENT,
    /** Somebody is promoted. */
    PROMOTION
}
