package org.comity.topic;

import org.comity.question.Named;

/** What a staffing matter is about. */
public enum StaffMatter implements Named {
    /** The management of an office. */
    OFFICE_MANAGEMENT,
    /** Discipline. */
    STAFF_DISCIPLINE,
    /** Another employment matter. */
    EMPLOYMENT,
    /** A personal matter that has to do with the officer's job. */
    PERSONAL,
    /** The appointment of a senior officer. */
    SENIOR_APPOINTMENT,
    /** Something else. */
    OTHER
}
