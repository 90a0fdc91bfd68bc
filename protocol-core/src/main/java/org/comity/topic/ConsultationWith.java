package org.comity.topic;

import org.comity.question.Named;

/** Who is to be consulted before a delegated action. */
public enum ConsultationWith implements Named {
    /** The chair of the committee. */
    COMMITTEE_CHAIR,
    /** The executive member. */
    EXECUTIVE_MEMBER,
    /** Nobody. */
    NOBODY
}
