package org.comity.topic;

import org.comity.question.Named;

/** What a meeting of a political group has come to. */
public enum GroupMeetingPhase implements Named {
    /** The officer presents the matter and answers questions. */
    PRESENTATION_AND_QUESTIONS,
    /** The questions have been answered. */
    AFTER_QUESTIONS,
    /** The group discusses the officer's professional advice. */
    DISCUSSION_OF_ADVICE,
    /** The group deliberates on the issue, or concludes. */
    DELIBERATION,
    /** The group debates party business. */
    PARTY_DEBATE
}
