package org.comity.topic;

import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.YesNo;

/** What questions know of the reasons why information is, or is no longer, exempt or confidential. */
public interface AboutExemption extends AboutDocument {

    /** Declares the facts below. */
    Facts<AboutExemption> OF_EXEMPTION = Facts.facts();

    /** The law requiring the information to be registered. */
    OneOf<AboutExemption, RegistrationAct> REGISTERED_UNDER = OF_EXEMPTION
            .oneOf("registered-under", RegistrationAct.class, "the law requiring the information to be registered")
            .ordinarily(RegistrationAct.NONE);

    /**
     * Whether the information relates to development for which the authority can permit itself under regulation 3.
     */
    YesNo<AboutExemption> OWN_DEVELOPMENT = OF_EXEMPTION
            .yesNo(
                    "own-development",
                    "the information relates to development for which the authority can permit itself under regulation 3")
            .ordinarily(false);

    /** The balance of the public interest. */
    OneOf<AboutExemption, PublicInterestBalance> PUBLIC_INTEREST = OF_EXEMPTION
            .oneOf("public-interest-balance", PublicInterestBalance.class, "the balance of the public interest")
            .ordinarily(PublicInterestBalance.FAVOURS_EXEMPTION);

    /** Whether a public document has the same information. */
    YesNo<AboutExemption> ALREADY_PUBLIC = OF_EXEMPTION
            .yesNo("already-public", "a public document has the same information")
            .ordinarily(false);
}
