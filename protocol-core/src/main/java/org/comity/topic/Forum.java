package org.comity.topic;

import org.comity.question.Named;

/** Where something is said or seen. */
public enum Forum implements Named {
    /** A meeting held in public. */
    PUBLIC_MEETING,
    /** A meeting closed to the public. */
    PRIVATE_MEETING,
    /** The press or other media, or a meeting with the press present. */
    PRESS,
    /** Social media. */
    SOCIAL_MEDIA,
    /** A gathering of a political party. */
    PARTY_RALLY,
    /** A reception or other event with outsiders present. */
    PUBLIC_RECEPTION,
    /** Elsewhere in public. */
    PUBLIC,
    /** In private. */
    PRIVATE
}
