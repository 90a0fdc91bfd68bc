package org.comity.topic;

import org.comity.question.Named;

/** What a letter answers. */
public enum LetterTrigger implements Named {
    /** Nothing in particular. */
    NONE,
    /** An enquiry sent to the member. */
    ENQUIRY_ADDRESSED_TO_MEMBER,
    /** A complaint sent to the member. */
    COMPLAINT_ADDRESSED_TO_MEMBER,
    /** A letter sent to the civic chair. */
    LETTER_ADDRESSED_TO_CIVIC_CHAIR
}
