package org.comity.topic;

import org.comity.question.Named;

/** The rules under which a complaint is made. */
public enum ComplaintType implements Named {
    /** A concern under no particular rules. */
    CONCERN,
    /** The protocol. */
    PROTOCOL,
    /** Another protocol of the authority. */
    OTHER_PROTOCOL,
    /** The members' code of conduct. */
    MEMBERS_CODE,
    /** The officers' code of conduct. */
    OFFICERS_CODE
}
