package org.comity.topic;

import org.comity.question.Named;

/** What service supports a member. */
public enum SupportService implements Named {
    /** Access to information and communication systems. */
    ICT_ACCESS,
    /** Equipment handed to the member. */
    EQUIPMENT,
    /** Telephones. */
    TELEPHONE,
    /** Stationery. */
    STATIONERY,
    /** Typing and word processing. */
    TYPING,
    /** Printing. */
    PRINTING,
    /** Photocopying. */
    PHOTOCOPYING,
    /** Transport. */
    TRANSPORT,
    /** The keeping of a diary. */
    DIARY_MANAGEMENT,
    /** The handling of correspondence. */
    CORRESPONDENCE_HANDLING,
    /** The work of support staff. */
    SUPPORT_STAFF,
    /** Another service. */
    OTHER
}
