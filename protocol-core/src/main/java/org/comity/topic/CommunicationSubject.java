package org.comity.topic;

import org.comity.question.Named;

/** What a communication is about. */
public enum CommunicationSubject implements Named {
    /** The authority's business. */
    AUTHORITY_BUSINESS,
    /** Party politics. */
    PARTY_POLITICAL,
    /** A private matter. */
    PRIVATE
}
