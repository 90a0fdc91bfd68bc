package org.comity.topic;

import org.comity.question.Named;

/** Who has approved that an officer attends. */
public enum AttendanceApprover implements Named {
    /** Nobody. */
    NOBODY,
    /** The chief executive. */
    CHIEF_EXECUTIVE,
    /** The appropriate chief officer. */
    CHIEF_OFFICER,
    /** A head of service. */
    HEAD_OF_SERVICE,
    /** Somebody else. */
    ANOTHER_PERSON
}
