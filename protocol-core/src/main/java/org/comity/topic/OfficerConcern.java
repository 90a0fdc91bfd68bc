package org.comity.topic;

import org.comity.question.Named;

/** What somebody complains of in an officer. */
public enum OfficerConcern implements Named {
    /** A lack of respect, trust or courtesy. */
    DISCOURTESY,
    /** Conduct or behaviour. */
    CONDUCT,
    /** Capability or performance. */
    CAPABILITY,
    /** A decision of the authority that the officer does not carry out. */
    NON_IMPLEMENTATION,
    /** A breach of the protocol. */
    PROTOCOL_BREACH,
    /** Conduct against the officers' code. */
    CODE_BREACH,
    /** Conduct that may be unlawful. */
    UNLAWFUL_CONDUCT
}
