package org.comity.topic;

import org.comity.question.Named;

/** Who has received a complaint or a concern. */
public enum ConcernRecipient implements Named {
    /** The line manager of the officer. */
    LINE_MANAGER,
    /** A director, executive director or head of service. */
    DIRECTORATE,
    /** The chief officer of the department. */
    CHIEF_OFFICER,
    /** The chief executive. */
    CHIEF_EXECUTIVE,
    /** The head of paid service. */
    HEAD_OF_PAID_SERVICE,
    /** The monitoring officer. */
    MONITORING_OFFICER,
    /** The leader of the member's political group. */
    GROUP_LEADER
}
