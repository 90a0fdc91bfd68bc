package org.comity.topic;

import org.comity.authority.Office;
import org.comity.people.Officer;
import org.comity.people.OfficerTier;
import org.comity.question.Asked;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Part;
import org.comity.question.SetOf;

/** What questions know of the officer who acts, or with whom a member deals. */
public interface AboutOfficer extends Asked {

    /** Declares the facts below. */
    Facts<AboutOfficer> OF_OFFICER = Facts.facts();

    /** The officer. */
    Part<AboutOfficer, Officer> OFFICER = OF_OFFICER.part("officer", Officer.class);

    /** How senior the officer is. */
    OneOf<AboutOfficer, OfficerTier> OFFICER_TIER = OF_OFFICER
            .oneOf("officer-tier", OfficerTier.class, "the officer's tier")
            .from(OFFICER, Officer::tier);

    /** The offices and posts that the officer holds. */
    SetOf<AboutOfficer, Office> OFFICER_HOLDS = OF_OFFICER
            .setOf("officer-holds", Office.class, "the officer's posts")
            .from(OFFICER, Officer::offices)
            .ordinarilyNone();
}
