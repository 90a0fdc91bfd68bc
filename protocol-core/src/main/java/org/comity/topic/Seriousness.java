package org.comity.topic;

import org.comity.question.Named;

/** How serious a breach or a complaint is. */
public enum Seriousness implements Named {
    /** A small matter. */
    MINOR,
    /** More than small, but not serious enough for formal steps. */
    MODERATE,
    /** Serious enough for formal steps. */
    SERIOUS
}
