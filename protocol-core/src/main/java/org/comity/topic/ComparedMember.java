package org.comity.topic;

import org.comity.question.Named;

/** Who else in a comparable position was given something. */
public enum ComparedMember implements Named {
    /** Nobody. */
    NOBODY,
    /** A member of the administration without further office. */
    ADMINISTRATION_BACKBENCHER,
    /** A member of the opposition without further office. */
    OPPOSITION_BACKBENCHER,
    /** A member with additional responsibilities. */
    OFFICE_HOLDER
}
