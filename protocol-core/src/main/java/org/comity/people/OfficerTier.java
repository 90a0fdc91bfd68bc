package org.comity.people;

import org.comity.question.Named;

/** How senior an officer is, by neutral tiers. */
public enum OfficerTier implements Named {
    /** The chief executive. */
    CHIEF_EXECUTIVE,
    /** The chief officer of a department, a director or an executive director. */
    CHIEF_OFFICER,
    /** A head of service. */
    HEAD_OF_SERVICE,
    /** A service manager, or another senior officer below a head of service. */
    SENIOR,
    /** Neither senior nor junior. */
    OTHER,
    /** A junior officer. */
    JUNIOR
}
