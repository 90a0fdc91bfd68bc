package org.comity.topic;

import org.comity.question.Named;

/** Which public interest weighs more: the one in keeping information exempt, or the one in disclosing it. */
public enum PublicInterestBalance implements Named {
    /** The interest in the exemption weighs more. */
    FAVOURS_EXEMPTION,
    /** The two weigh the same. */
    EVEN,
    /** The interest in disclosure weighs more. */
    FAVOURS_DISCLOSURE
}
