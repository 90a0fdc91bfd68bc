package org.comity.topic;

import org.comity.question.Named;

/** In what setting officers support a political group. */
public enum GroupForum implements Named {
    /** At a meeting of the group. */
    GROUP_MEETING,
    /** At a briefing for a chair or spokesperson. */
    BRIEFING_MEETING,
    /** In writing. */
    IN_WRITING
}
