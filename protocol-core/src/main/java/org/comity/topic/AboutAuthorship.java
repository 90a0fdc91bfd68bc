package org.comity.topic;

import org.comity.question.Facts;
import org.comity.question.YesNo;

/** What questions know of a report and its author. */
public interface AboutAuthorship extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<AboutAuthorship> OF_AUTHORSHIP = Facts.facts();

    /** Whether the change reflects the author's professional judgement. */
    YesNo<AboutAuthorship> AUTHOR_PROFESSIONAL_JUDGEMENT_AGREES = OF_AUTHORSHIP.yesNo(
            "author-professional-judgement-agrees", "the change reflects the author's professional judgement");

    /** Whether the report has been published. */
    YesNo<AboutAuthorship> PUBLISHED =
            OF_AUTHORSHIP.yesNo("published", "the report has been published").ordinarily(false);

    /** Whether the report stands in the officer's name. */
    YesNo<AboutAuthorship> IN_OFFICERS_NAME = OF_AUTHORSHIP
            .yesNo("in-officers-name", "the report stands in the officer's name")
            .ordinarily(true);
}
