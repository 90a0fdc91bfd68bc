package org.comity.document;

import org.comity.question.Named;

/** Who deals with the business that a document relates to. */
public enum DecisionMaker implements Named {
    /** It relates to nobody's business in particular. */
    NOBODY,
    /** A meeting of the whole authority. */
    FULL_AUTHORITY,
    /** A committee, sub-committee or panel. */
    COMMITTEE,
    /** A meeting of the executive. */
    EXECUTIVE,
    /** A member of the executive, alone. */
    EXECUTIVE_MEMBER,
    /** An officer, under powers of the executive. */
    OFFICER
}
