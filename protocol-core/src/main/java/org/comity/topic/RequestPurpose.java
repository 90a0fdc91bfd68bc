package org.comity.topic;

import org.comity.question.Named;

/** Why a member asks to see documents, as an officer has found and recorded it. */
public enum RequestPurpose implements Named {
    /** To do the duties of a member. */
    MEMBER_DUTIES,
    /** To look through documents at large: a roving commission or a fishing expedition. */
    ROVING,
    /** Out of curiosity. */
    CURIOSITY,
    /** From a motive that is indirect, improper or ulterior. */
    IMPROPER_MOTIVE
}
