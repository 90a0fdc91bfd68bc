package org.comity.topic;

import org.comity.question.Named;

/** What a request asks of the resources of a service. */
public enum ResourceImpact implements Named {
    /** No more than they allow. */
    WITHIN_AVAILABLE_RESOURCES,
    /** More than they allow. */
    EXCEEDS_AVAILABLE_RESOURCES
}
