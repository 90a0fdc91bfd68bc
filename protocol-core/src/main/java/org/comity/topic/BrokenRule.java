package org.comity.topic;

import org.comity.question.Named;

/** What the rule is about that somebody broke. */
public enum BrokenRule implements Named {
    /** Political impartiality, or partisan advice. */
    POLITICAL_IMPARTIALITY,
    /** The interests of the authority as a whole. */
    AUTHORITY_INTEREST,
    /** Support for political groups, or attendance at their meetings. */
    GROUP_SUPPORT,
    /** The confidentiality of political groups. */
    GROUP_CONFIDENTIALITY,
    /** The confidentiality of information. */
    CONFIDENTIALITY,
    /** What the authority's resources may be used for. */
    USE_OF_RESOURCES,
    /** Respect and courtesy. */
    COURTESY,
    /** Something else in the protocol. */
    OTHER
}
