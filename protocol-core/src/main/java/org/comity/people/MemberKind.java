package org.comity.people;

import org.comity.question.Named;

/** How a member came to be one. */
public enum MemberKind implements Named {
    /** Elected to the authority. */
    ELECTED,
    /** The directly elected Mayor. */
    MAYOR,
    /** Appointed to a combined authority by a constituent council. */
    CONSTITUENT,
    /** Stands in for a constituent member. */
    SUBSTITUTE,
    /** Appointed to a combined authority by a nominating body. */
    NON_CONSTITUENT,
    /** Appointed to a combined authority as an individual. */
    ASSOCIATE,
    /** Co-opted to a committee, board or working group. */
    CO_OPTED
}
