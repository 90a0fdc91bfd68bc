package org.comity.topic;

import org.comity.question.Named;

/** What a service is used for. */
public enum ServicePurpose implements Named {
    /** The authority's business. */
    AUTHORITY_BUSINESS,
    /** A private purpose. */
    PERSONAL,
    /** Party politics. */
    PARTY_POLITICAL,
    /** A campaign for a party or candidate. */
    PARTY_CAMPAIGN,
    /** Another campaign. */
    OTHER_CAMPAIGN,
    /** The promotion of the member. */
    SELF_PROMOTION,
    /** Another purpose that is not the authority's business. */
    OTHER
}
