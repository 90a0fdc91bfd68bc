package org.comity.people;

import org.comity.question.Named;

/** Whether a post is politically restricted, and by which rules. */
public enum PoliticalRestriction implements Named {
    /** The post is not restricted. */
    NONE,
    /** The post is restricted as a senior or sensitive one. */
    GENERAL,
    /** The post is that of a political assistant or adviser, restricted by rules of its own. */
    POLITICAL_ADVISER
}
