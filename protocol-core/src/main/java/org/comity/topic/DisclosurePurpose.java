package org.comity.topic;

import org.comity.question.Named;

/** What information is disclosed for. */
public enum DisclosurePurpose implements Named {
    /** To obtain professional advice. */
    PROFESSIONAL_ADVICE,
    /** Because it is thought to be in the public interest. */
    PUBLIC_INTEREST,
    /** To do the duties of a member. */
    MEMBER_DUTIES,
    /** For another purpose. */
    OTHER
}
