package org.comity.topic;

import org.comity.question.Named;

/** What a political group deals with. */
public enum GroupSubject implements Named {
    /** The business of the authority. */
    AUTHORITY_BUSINESS,
    /** Business of the authority mixed with party politics. */
    MIXED_BUSINESS,
    /** Party politics only. */
    PARTY_POLITICAL_BUSINESS
}
