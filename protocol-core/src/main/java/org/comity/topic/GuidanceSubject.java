package org.comity.topic;

import org.comity.question.Named;

/** What somebody is unsure about. */
public enum GuidanceSubject implements Named {
    /** How the protocol applies. */
    PROTOCOL,
    /** How a code of conduct applies. */
    CODE,
    /** A request for information. */
    INFORMATION_REQUEST,
    /** Officers' support for political groups. */
    GROUP_SUPPORT,
    /** Any other matter. */
    ANY_MATTER
}
