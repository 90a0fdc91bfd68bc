package org.comity.topic;

import org.comity.question.Named;

/** What a speech or a work does for a political party. */
public enum PartyEffect implements Named {
    /** Nothing. */
    NONE,
    /** It supports a party. */
    SUPPORTS_PARTY,
    /** It opposes a party. */
    OPPOSES_PARTY,
    /** It affects support for a party, in whatever direction. */
    AFFECTS_PARTY_SUPPORT
}
