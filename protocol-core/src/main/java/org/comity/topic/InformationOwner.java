package org.comity.topic;

import org.comity.question.Named;

/** To whom information belongs. */
public enum InformationOwner implements Named {
    /** The authority. */
    AUTHORITY,
    /** Another person. */
    ANOTHER_PERSON
}
