package org.comity.question;

/** Who does the act that a question is about. */
public enum Actor implements Named {
    /** An elected, appointed or co-opted member of the authority, the Mayor included. */
    MEMBER,
    /** An officer of the authority, a political adviser included. */
    OFFICER,
    /** The authority itself, where the text names no person who acts for it. */
    AUTHORITY,
    /** A committee, sub-committee, panel or board, acting as a body. */
    COMMITTEE,
    /** A political group, acting as a group. */
    POLITICAL_GROUP,
    /** Somebody who is neither member nor officer. */
    MEMBER_OF_THE_PUBLIC
}
