package org.comity.topic;

import org.comity.question.Named;

/** An office that somebody holds or is a candidate for. */
public enum ElectedOffice implements Named {
    /** Member of Parliament. */
    MEMBER_OF_PARLIAMENT,
    /** Member of the European Parliament. */
    MEMBER_OF_EUROPEAN_PARLIAMENT,
    /** Member of a local authority. */
    LOCAL_AUTHORITY_MEMBER,
    /** Another elected office. */
    OTHER
}
