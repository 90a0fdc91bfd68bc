package org.comity.topic;

import org.comity.question.Named;

/** The law under which information about a business has to be registered with a public registry. */
public enum RegistrationAct implements Named {
    /** No law requires it to be registered. */
    NONE,
    /** The Companies Act 1985. */
    COMPANIES_ACT_1985,
    /** The Friendly Societies Act 1974. */
    FRIENDLY_SOCIETIES_ACT_1974,
    /** The Friendly Societies Act 1992. */
    FRIENDLY_SOCIETIES_ACT_1992,
    /** The Acts of 1965 to 1978 on industrial and provident societies. */
    INDUSTRIAL_AND_PROVIDENT_SOCIETIES_ACTS,
    /** The Building Societies Act 1986. */
    BUILDING_SOCIETIES_ACT_1986,
    /** The Charities Act 1993. */
    CHARITIES_ACT_1993,
    /** Another law. */
    ANOTHER_ACT
}
