package org.comity.topic;

import org.comity.question.Asked;
import org.comity.question.Facts;
import org.comity.question.YesNo;

/** What questions know of the whistleblowing policy. */
public interface AboutWhistleblowing extends Asked {

    /** Declares the facts below. */
    Facts<AboutWhistleblowing> OF_WHISTLEBLOWING = Facts.facts();

    /** Whether the concern is a relevant one, raised under the whistleblowing policy. */
    YesNo<AboutWhistleblowing> UNDER_WHISTLEBLOWING_POLICY = OF_WHISTLEBLOWING
            .yesNo(
                    "under-whistleblowing-policy",
                    "the concern is a relevant one, raised under the whistleblowing policy")
            .ordinarily(false);
}
