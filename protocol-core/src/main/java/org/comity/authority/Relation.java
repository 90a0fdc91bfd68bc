package org.comity.authority;

/** Somebody known by a relation to the matter, not by an office. */
public enum Relation implements Party {
    /** The officer whom the matter is about. */
    OFFICER_CONCERNED,
    /** The member whom the matter is about. */
    MEMBER_CONCERNED,
    /** The manager of the officer concerned, or of the officer asking. */
    LINE_MANAGER,
    /** The officer who handles the matter in the ordinary course. */
    APPROPRIATE_OFFICER,
    /** The officer who gave the information. */
    INFORMING_OFFICER,
    /** The officer in whose name a report stands. */
    REPORT_AUTHOR,
    /** The person whose information it is, or whose consent counts. */
    OWNER_OF_INFORMATION,
    /** The member who wrote or asked first. */
    ORIGINAL_MEMBER,
    /** The members who represent the area concerned. */
    LOCAL_MEMBERS,
    /** The member of the public who asked. */
    ENQUIRER,
    /** The political groups other than the one concerned. */
    OTHER_GROUPS
}
