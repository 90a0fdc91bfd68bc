package org.comity.authority;

import org.comity.question.Named;

/** The kinds of local authority that can have a protocol. */
public enum AuthorityType implements Named {
    /** A combined county authority. */
    COMBINED_COUNTY_AUTHORITY,
    /** A combined authority. */
    COMBINED_AUTHORITY,
    /** A London borough. */
    LONDON_BOROUGH,
    /** A county council. */
    COUNTY,
    /** A non-metropolitan district. */
    DISTRICT,
    /** A unitary authority. */
    UNITARY,
    /** A metropolitan district. */
    METROPOLITAN_DISTRICT
}
