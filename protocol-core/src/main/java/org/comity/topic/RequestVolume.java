package org.comity.topic;

import org.comity.question.Named;

/** How much a member asks for. */
public enum RequestVolume implements Named {
    /** A reasonable number of requests. */
    REASONABLE,
    /** An unreasonable number of requests. */
    UNREASONABLE
}
