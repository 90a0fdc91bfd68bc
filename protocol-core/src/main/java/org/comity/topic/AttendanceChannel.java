package org.comity.topic;

import org.comity.question.Named;

/** Through whom a political group asks for an officer to attend. */
public enum AttendanceChannel implements Named {
    /** The chief officer or director of the department. */
    CHIEF_OFFICER,
    /** A head of service. */
    HEAD_OF_SERVICE,
    /** Nobody: the officer is asked directly. */
    DIRECT_TO_OFFICER
}
