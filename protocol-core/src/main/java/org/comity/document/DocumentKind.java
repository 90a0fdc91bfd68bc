package org.comity.document;

import org.comity.question.Named;

/** What a document is for. */
public enum DocumentKind implements Named {
    /** A report to a meeting or to whoever decides. */
    REPORT,
    /** A paper on which a report relies. */
    BACKGROUND_PAPER,
    /** Notes made at a meeting by support staff. */
    MEETING_NOTE,
    /** A working paper or internal file. */
    WORKING_PAPER,
    /** Anything else. */
    OTHER
}
