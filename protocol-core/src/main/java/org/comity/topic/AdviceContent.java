package org.comity.topic;

import org.comity.question.Named;

/** What is passed on of the dealings between officers and those whom they advise. */
public enum AdviceContent implements Named {
    /** The advice. */
    ADVICE,
    /** That advice was asked for, or the request. */
    REQUEST_FOR_ADVICE,
    /** The facts on which the advice rests. */
    FACTUAL_BASIS,
    /** That an officer attended a meeting of the group. */
    ATTENDANCE,
    /** What the group said. */
    GROUP_DELIBERATIONS,
    /** What the group concluded. */
    GROUP_DECISION
}
