package org.comity.topic;

import org.comity.question.Named;

/** Whom somebody canvasses for. */
public enum CanvassFor implements Named {
    /** A political party. */
    POLITICAL_PARTY,
    /** A candidate for Parliament or a local authority. */
    CANDIDATE,
    /** A candidate for another elected office. */
    OTHER_CANDIDATE,
    /** Neither a party nor a candidate. */
    NO_PARTY
}
