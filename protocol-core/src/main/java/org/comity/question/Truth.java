package org.comity.question;

/** What a host's record tells of a yes-no fact. Not known is never no. */
public enum Truth {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The record does not tell. */
    UNKNOWN;

    /**
     * What is known for certain.
     *
     * @param yes whether it is so
     * @return {@link #YES} or {@link #NO}
     */
    public static Truth of(boolean yes) {
        return yes ? YES : NO;
    }
}
