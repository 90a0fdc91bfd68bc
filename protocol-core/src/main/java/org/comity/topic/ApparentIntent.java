package org.comity.topic;

import org.comity.question.Named;

/** What a speech or a work seems intended to do. */
public enum ApparentIntent implements Named {
    /** Nothing political. */
    NONE,
    /** To affect public support for a party. */
    AFFECT_PARTY_SUPPORT
}
