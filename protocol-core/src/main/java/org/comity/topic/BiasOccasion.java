package org.comity.topic;

import org.comity.question.Named;

/** On what occasion an officer might show a political leaning. */
public enum BiasOccasion implements Named {
    /** Support for a political group. */
    GROUP_SUPPORT,
    /** A meeting of a political group. */
    GROUP_MEETING,
    /** Help with the media. */
    MEDIA_HELP,
    /** Advice. */
    ADVICE,
    /** Any other work. */
    OTHER
}
