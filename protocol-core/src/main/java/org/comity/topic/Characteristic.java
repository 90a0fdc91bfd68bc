package org.comity.topic;

import org.comity.question.Named;

/** What a remark or a treatment aims at. */
public enum Characteristic implements Named {
    /** Age. */
    AGE,
    /** Disability. */
    DISABILITY,
    /** Gender or sex. */
    GENDER,
    /** Gender reassignment. */
    GENDER_REASSIGNMENT,
    /** Marriage and civil partnership. */
    MARRIAGE_AND_CIVIL_PARTNERSHIP,
    /** Pregnancy and maternity. */
    PREGNANCY_AND_MATERNITY,
    /** Race. */
    RACE,
    /** Ethnicity. */
    ETHNICITY,
    /** Nationality. */
    NATIONALITY,
    /** Religion or belief. */
    RELIGION,
    /** Sexual orientation. */
    SEXUAL_ORIENTATION,
    /** Another personal characteristic. */
    OTHER_CHARACTERISTIC,
    /** No personal characteristic. */
    NONE
}
