package org.comity.topic;

import org.comity.question.Named;

/** To whom an email is distributed. */
public enum EmailDistribution implements Named {
    /** Only to those whom it is meant for. */
    INTENDED_RECIPIENTS,
    /** To a list of addresses. */
    DISTRIBUTION_LIST,
    /** To all members. */
    ALL_MEMBERS
}
