package org.comity.topic;

import org.comity.question.Named;

/** What a member uses an event for. */
public enum EventPurpose implements Named {
    /** Publicity for the member. */
    PERSONAL_PUBLICITY,
    /** An advantage for a party. */
    PARTY_ADVANTAGE,
    /** Publicity for the authority. */
    AUTHORITY_PUBLICITY
}
