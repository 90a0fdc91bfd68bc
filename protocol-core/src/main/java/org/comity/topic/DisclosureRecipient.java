package org.comity.topic;

import org.comity.question.Named;

/** To whom information is disclosed. */
public enum DisclosureRecipient implements Named {
    /** Another member. */
    ANOTHER_MEMBER,
    /** An officer. */
    OFFICER,
    /** A constituent of the member. */
    CONSTITUENT,
    /** A third party who advises professionally, such as a solicitor or an accountant. */
    PROFESSIONAL_ADVISER,
    /** A journalist, or the press. */
    JOURNALIST,
    /** The public at large. */
    PUBLIC,
    /** Anybody else. */
    ANOTHER_PERSON
}
