package org.comity.topic;

import org.comity.question.Named;

/** What somebody is in a political party. */
public enum PartyRole implements Named {
    /** An officer of the party or a branch: treasurer, press contact and the like. */
    PARTY_OFFICER,
    /** A member of a committee or sub-committee of the party or a branch. */
    COMMITTEE_MEMBER,
    /** An ordinary member. */
    ORDINARY_MEMBER
}
