package org.comity.topic;

import org.comity.question.Named;

/** Who set up the body somebody sits on. */
public enum BodyCreator implements Named {
    /** The authority. */
    AUTHORITY,
    /** The Mayor. */
    MAYOR,
    /** Somebody else. */
    OTHER
}
