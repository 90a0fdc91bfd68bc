package org.comity.topic;

import org.comity.question.Named;

/** How a letter is sent. */
public enum LetterMedium implements Named {
    /** On paper. */
    LETTER,
    /** By fax. */
    FAX,
    /** By email. */
    EMAIL,
    /** As a text. */
    TEXT_MESSAGE,
    /** As a post on social media. */
    SOCIAL_MEDIA_POST,
    /** By other electronic means. */
    OTHER_ELECTRONIC
}
