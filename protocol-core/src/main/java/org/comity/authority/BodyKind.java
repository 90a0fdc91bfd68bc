package org.comity.authority;

/** The kinds of body that do an authority's business. */
public enum BodyKind implements Party {
    /** The whole authority: full council, or the board of a combined authority. */
    FULL_AUTHORITY,
    /** The executive or cabinet. */
    EXECUTIVE,
    /** A committee. */
    COMMITTEE,
    /** A sub-committee. */
    SUB_COMMITTEE,
    /** A standing panel. */
    PANEL,
    /** A working group. */
    WORKING_GROUP,
    /** An overview and scrutiny body. */
    OVERVIEW_AND_SCRUTINY,
    /** The office that speaks to the press for the authority. */
    COMMUNICATIONS_TEAM,
    /** The department for human resources. */
    HUMAN_RESOURCES
}
