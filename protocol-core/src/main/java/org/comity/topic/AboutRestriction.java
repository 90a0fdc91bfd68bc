package org.comity.topic;

import org.comity.people.Officer;
import org.comity.people.PoliticalRestriction;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.YesNo;

/** What questions know of the political restriction of a post. */
public interface AboutRestriction extends AboutOfficer {

    /** Declares the facts below. */
    Facts<AboutRestriction> OF_RESTRICTION = Facts.facts();

    /** The political restriction of the officer's post. */
    OneOf<AboutRestriction, PoliticalRestriction> POLITICAL_RESTRICTION = OF_RESTRICTION
            .oneOf(
                    "political-restriction",
                    PoliticalRestriction.class,
                    "the political restriction of the officer's post")
            .from(OFFICER, Officer::restriction)
            .ordinarily(PoliticalRestriction.NONE);

    /** Whether the political matter is relevant to the Mayor. */
    YesNo<AboutRestriction> RELEVANT_TO_MAYOR = OF_RESTRICTION
            .yesNo("relevant-to-mayor", "the political matter is relevant to the Mayor")
            .ordinarily(false);
}
