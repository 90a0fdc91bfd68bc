package org.comity.authority;

/**
 * An office or post, by its neutral name. An {@link Authority} has its own titles for them; one person may hold several.
 */
public enum Office implements Party {
    /** The directly elected Mayor. */
    MAYOR,
    /** The leader of the authority. */
    LEADER,
    /** A member of the executive, or one who holds a portfolio. */
    EXECUTIVE_MEMBER,
    /** A member of the board that governs a combined authority. */
    BOARD_MEMBER,
    /** The civic chair of the authority: not the chair of a committee. */
    CIVIC_CHAIR,
    /** The deputy of the civic chair. */
    CIVIC_VICE_CHAIR,
    /** The chair of a committee or sub-committee. */
    COMMITTEE_CHAIR,
    /** The deputy of a committee's chair. */
    COMMITTEE_VICE_CHAIR,
    /** The chair of the audit and standards committee. */
    AUDIT_AND_STANDARDS_CHAIR,
    /** The chair of an overview and scrutiny body. */
    SCRUTINY_CHAIR,
    /** A member of an overview and scrutiny body. */
    SCRUTINY_MEMBER,
    /** The leader of a political group. */
    GROUP_LEADER,
    /** A political group's spokesperson. */
    GROUP_SPOKESPERSON,
    /** The head of the officers by post; often, but not of necessity, the head of paid service. */
    CHIEF_EXECUTIVE,
    /** The deputy of the chief executive. */
    DEPUTY_CHIEF_EXECUTIVE,
    /** The statutory head of paid service. */
    HEAD_OF_PAID_SERVICE,
    /** The statutory chief finance officer: section 151 of a council, section 73 of a combined authority. */
    CHIEF_FINANCE_OFFICER,
    /** The statutory monitoring officer. */
    MONITORING_OFFICER,
    /** The proper officer for access to information, a function and not a post. */
    PROPER_OFFICER,
    /** The statutory scrutiny officer. */
    SCRUTINY_OFFICER,
    /** The data protection officer. */
    DATA_PROTECTION_OFFICER,
    /** The chief officer of a department: the first tier below the chief executive. */
    CHIEF_OFFICER,
    /** An executive director, where directors are of two kinds. */
    EXECUTIVE_DIRECTOR,
    /** A director. */
    DIRECTOR,
    /** The head of a service shared with other authorities. */
    MANAGING_DIRECTOR_OF_SHARED_SERVICE,
    /** A head of service. */
    HEAD_OF_SERVICE,
    /** A service manager. */
    SERVICE_MANAGER,
    /** The head of human resources. */
    HEAD_OF_HUMAN_RESOURCES,
    /** A political adviser or assistant. */
    POLITICAL_ADVISER
}
