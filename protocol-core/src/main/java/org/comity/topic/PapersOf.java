package org.comity.topic;

import org.comity.question.Named;

/** Whose paper a document is, seen from the member who asks. */
public enum PapersOf implements Named {
    /** The authority's. */
    AUTHORITY,
    /** The internal paper of the member's own political group. */
    OWN_GROUP,
    /** The internal paper of another political group. */
    OTHER_GROUP
}
