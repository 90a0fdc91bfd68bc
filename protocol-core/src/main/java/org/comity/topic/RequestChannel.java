package org.comity.topic;

import org.comity.question.Named;

/** Through whom a member sends a request. */
public enum RequestChannel implements Named {
    /** Through the chief officer of the department. */
    THROUGH_CHIEF_OFFICER,
    /** Straight to the officer approached. */
    DIRECT
}
