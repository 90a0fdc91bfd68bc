package org.comity.topic;

import org.comity.question.Named;

/** Who was authorised to act between meetings. */
public enum DelegatedTo implements Named {
    /** An officer named in the resolution. */
    NAMED_OFFICER,
    /** An officer whom the resolution does not name. */
    OTHER_OFFICER,
    /** A member. */
    MEMBER,
    /** Nobody. */
    NOBODY
}
