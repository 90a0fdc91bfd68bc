package org.comity.topic;

import org.comity.question.Named;

/** What body meets. */
public enum MeetingKind implements Named {
    /** The whole authority. */
    FULL_AUTHORITY,
    /** The executive or cabinet. */
    CABINET,
    /** A committee. */
    COMMITTEE,
    /** A sub-committee. */
    SUB_COMMITTEE,
    /** An overview and scrutiny body. */
    SCRUTINY,
    /** A working group or panel. */
    WORKING_GROUP
}
