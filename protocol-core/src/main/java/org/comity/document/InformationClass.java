package org.comity.document;

import org.comity.question.Named;

/**
 * What kind of information a document holds. A document can be of several classes; a public one is of no other.
 */
public enum InformationClass implements Named {
    /** Open to everybody. */
    PUBLIC,
    /** A draft, not yet formally reported. */
    DRAFT,
    /** Given in confidence, in the ordinary sense of the word. */
    IN_CONFIDENCE,
    /** Confidential in the narrow statutory sense: a Government department's terms, an enactment or a court forbid publication. */
    STATUTORY_CONFIDENTIAL,
    /** Exempt under Schedule 12A of the Local Government Act 1972. */
    EXEMPT,
    /** Part of the internal workings of a political group. */
    GROUP_INTERNAL
}
