package org.comity.topic;

import org.comity.question.Named;

/** To whom a letter goes. */
public enum LetterRecipient implements Named {
    /** A constituent of the member. */
    CONSTITUENT,
    /** A minister of the government. */
    MINISTER,
    /** A contractor of the authority. */
    CONTRACTOR,
    /** Somebody else. */
    OTHER
}
