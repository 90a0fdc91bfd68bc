package org.comity.topic;

import org.comity.question.Named;

/** What a briefing is about. */
public enum BriefingSubject implements Named {
    /** A matter of policy that the authority has discussed or may discuss. */
    POLICY_BEFORE_AUTHORITY,
    /** Other business of the authority. */
    OTHER_AUTHORITY_BUSINESS,
    /** Party politics. */
    PARTY_POLITICAL_BUSINESS
}
