package org.comity.topic;

import org.comity.question.Named;

/** What somebody complains of in a member. */
public enum MemberConcern implements Named {
    /** A lack of respect, trust or courtesy. */
    DISCOURTESY,
    /** Conduct or behaviour. */
    CONDUCT,
    /** Behaviour that a reasonable person finds hostile, offensive, bullying or the like. */
    UNACCEPTABLE_BEHAVIOUR,
    /** A breach of the protocol. */
    PROTOCOL_BREACH,
    /** Conduct against the members' code. */
    CODE_BREACH,
    /** A breach of another protocol of the authority. */
    OTHER_PROTOCOL_BREACH,
    /** The release of confidential information. */
    BREACH_OF_CONFIDENCE,
    /** The authority's resources used for re-election or for private purposes. */
    MISUSE_OF_RESOURCES,
    /** Conduct that may be unlawful. */
    UNLAWFUL_CONDUCT
}
