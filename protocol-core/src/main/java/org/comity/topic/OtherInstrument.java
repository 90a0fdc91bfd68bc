package org.comity.topic;

import org.comity.question.Named;

/** What else applies beside the protocol. */
public enum OtherInstrument implements Named {
    /** The members' code of conduct. */
    MEMBERS_CODE,
    /** The officers' code of conduct. */
    OFFICERS_CODE,
    /** A professional code of conduct. */
    PROFESSIONAL_CODE,
    /** Legislation. */
    LEGISLATION,
    /** Another part of the constitution. */
    CONSTITUTION,
    /** Another policy of the authority. */
    POLICY,
    /** National codes or guidance. */
    NATIONAL_GUIDANCE
}
