package org.comity.topic;

import org.comity.question.Facts;
import org.comity.question.YesNo;

/** What questions know of the confidence that information is held in, beyond its class. */
public interface AboutConfidence extends AboutExemption {

    /** Declares the facts below. */
    Facts<AboutConfidence> OF_CONFIDENCE = Facts.facts();

    /** Whether the information concerns the private or business affairs of some individual. */
    YesNo<AboutConfidence> PRIVATE_AFFAIRS = OF_CONFIDENCE
            .yesNo("private-affairs", "the information concerns the private or business affairs of some individual")
            .ordinarily(false);

    /** Whether the member does not know whether the information may be disclosed or is confidential or exempt. */
    YesNo<AboutConfidence> STATUS_IN_DOUBT = OF_CONFIDENCE
            .yesNo(
                    "status-in-doubt",
                    "the member does not know whether the information may be disclosed or is confidential or exempt")
            .ordinarily(false);

    /** Whether the information bears a mark that it is confidential or exempt. */
    YesNo<AboutConfidence> MARKED =
            OF_CONFIDENCE.yesNo("marked", "the information bears a mark that it is confidential or exempt");

    /** Whether the recipient has a right to see the information. */
    YesNo<AboutConfidence> RECIPIENT_ENTITLED =
            OF_CONFIDENCE.yesNo("recipient-entitled", "the recipient has a right to see the information");
}
