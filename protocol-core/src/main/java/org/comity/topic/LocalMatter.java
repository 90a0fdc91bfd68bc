package org.comity.topic;

import org.comity.question.Named;

/** What members are told of. */
public enum LocalMatter implements Named {
    /** A local issue. */
    LOCAL_ISSUE,
    /** A proposal that affects the member's area. */
    PROPOSAL_AFFECTING_MEMBER_AREA,
    /** An issue that affects the member's area. */
    ISSUE_AFFECTING_MEMBER_AREA,
    /** An event that affects the member's area. */
    EVENT_AFFECTING_MEMBER_AREA,
    /** A policy in the making that affects the member's area. */
    POLICY_AFFECTING_MEMBER_AREA,
    /** A major issue for the authority. */
    MAJOR_AUTHORITY_ISSUE,
    /** Something else. */
    OTHER
}
