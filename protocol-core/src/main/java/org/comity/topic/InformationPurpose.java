package org.comity.topic;

import org.comity.question.Named;

/** What a member uses information for. */
public enum InformationPurpose implements Named {
    /** The purpose for which it was supplied. */
    PURPOSE_OF_SUPPLY,
    /** Other duties of a member. */
    OTHER_MEMBER_DUTIES,
    /** Party politics. */
    PARTY_POLITICAL,
    /** Private ends. */
    PERSONAL
}
