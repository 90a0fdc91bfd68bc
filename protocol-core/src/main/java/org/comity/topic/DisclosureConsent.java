package org.comity.topic;

import org.comity.question.Named;

/** Who has consented to a disclosure. */
public enum DisclosureConsent implements Named {
    /** Nobody. */
    NONE,
    /** Somebody without authority to consent. */
    GIVEN_BY_UNAUTHORISED_PERSON,
    /** Somebody with authority to consent. */
    GIVEN_BY_AUTHORISED_PERSON
}
