package org.comity.topic;

import org.comity.question.Named;

/** What correspondence between a member and an officer is. */
public enum CorrespondenceKind implements Named {
    /** Ordinary correspondence. */
    ORDINARY_CORRESPONDENCE,
    /** A request for advice. */
    REQUEST_FOR_ADVICE,
    /** The officer's advice. */
    ADVICE,
    /** Information that the member asked for. */
    INFORMATION
}
