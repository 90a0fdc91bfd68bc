package org.comity.topic;

import org.comity.question.Named;

/** What a guidance note is about. */
public enum GuidanceInstrument implements Named {
    /** The members' code of conduct. */
    MEMBERS_CODE,
    /** The protocol between members and officers. */
    THIS_PROTOCOL,
    /** The protocol on probity in planning. */
    PLANNING_PROTOCOL,
    /** Something else. */
    OTHER
}
