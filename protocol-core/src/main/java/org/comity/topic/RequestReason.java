package org.comity.topic;

import org.comity.question.Named;

/** What a member asks for. */
public enum RequestReason implements Named {
    /** The member's own role. */
    MEMBER_ROLE,
    /** The case of a constituent. */
    CONSTITUENT_CASEWORK,
    /** Party politics. */
    PARTY_POLITICAL,
    /** Private ends. */
    PERSONAL
}
