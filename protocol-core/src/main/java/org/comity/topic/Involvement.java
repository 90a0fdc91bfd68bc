package org.comity.topic;

import org.comity.question.Named;

/** In what capacity a member takes part in staffing matters. */
public enum Involvement implements Named {
    /** Outside any role that members have. */
    OUTSIDE_MEMBER_ROLE,
    /** In a formal role, such as a seat on an appointments panel. */
    FORMAL_ROLE,
    /** As the representative of an employee who is a constituent. */
    CONSTITUENT_HELP
}
