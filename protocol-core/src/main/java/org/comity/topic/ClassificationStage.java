package org.comity.topic;

import org.comity.question.Named;

/** How far a report has come when its status is settled. */
public enum ClassificationStage implements Named {
    /** The agenda is being prepared. */
    AGENDA_PREPARATION,
    /** The meeting considers it. */
    AT_MEETING
}
