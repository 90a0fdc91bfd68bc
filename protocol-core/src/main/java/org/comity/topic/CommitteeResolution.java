package org.comity.topic;

import org.comity.question.Named;

/** What the committee has resolved about the press and public. */
public enum CommitteeResolution implements Named {
    /** It has resolved nothing yet. */
    NONE,
    /** It has resolved to exclude them. */
    EXCLUDES_PUBLIC,
    /** It has resolved not to exclude them. */
    DOES_NOT_EXCLUDE_PUBLIC
}
