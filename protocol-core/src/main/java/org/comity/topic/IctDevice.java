package org.comity.topic;

import org.comity.question.Named;

/** What device or system is used. */
public enum IctDevice implements Named {
    /** A laptop or another computer. */
    LAPTOP,
    /** A mobile phone. */
    MOBILE_PHONE,
    /** A telephone that is not mobile. */
    TELEPHONE,
    /** The email system. */
    EMAIL,
    /** The network. */
    NETWORK,
    /** Other equipment. */
    OTHER_EQUIPMENT
}
