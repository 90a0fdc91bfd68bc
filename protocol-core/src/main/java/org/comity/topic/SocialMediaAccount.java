package org.comity.topic;

import org.comity.question.Named;

/** Whose account is used. */
public enum SocialMediaAccount implements Named {
    /** The authority's. */
    COUNCIL,
    /** The person's own. */
    PERSONAL
}
