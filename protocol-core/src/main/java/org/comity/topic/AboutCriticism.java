package org.comity.topic;

import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.YesNo;

/** What questions know of criticism: where it is voiced, and in what manner. */
public interface AboutCriticism extends AboutMember, AboutWhistleblowing {

    /** Declares the facts below. */
    Facts<AboutCriticism> OF_CRITICISM = Facts.facts();

    /** The setting. */
    OneOf<AboutCriticism, Forum> FORUM = OF_CRITICISM.oneOf("forum", Forum.class, "the setting");

    /** Whether the criticism is personal. */
    YesNo<AboutCriticism> PERSONAL =
            OF_CRITICISM.yesNo("personal", "the criticism is personal").ordinarily(false);

    /** Whether the criticism is an attack on somebody, not a challenge to what was written or done. */
    YesNo<AboutCriticism> ATTACK = OF_CRITICISM
            .yesNo("attack", "the criticism is an attack on somebody, not a challenge to what was written or done")
            .ordinarily(false);

    /** Whether the language is inappropriate. */
    YesNo<AboutCriticism> INAPPROPRIATE_LANGUAGE = OF_CRITICISM
            .yesNo("inappropriate-language", "the language is inappropriate")
            .ordinarily(false);

    /** Whether a reasonable person could find the manner hostile, offensive, bullying or the like. */
    YesNo<AboutCriticism> UNACCEPTABLE_MANNER = OF_CRITICISM
            .yesNo(
                    "unacceptable-manner",
                    "a reasonable person could find the manner hostile, offensive, bullying or the like")
            .ordinarily(false);

    /** Whether the criticism is fair. */
    YesNo<AboutCriticism> FAIR =
            OF_CRITICISM.yesNo("fair", "the criticism is fair").byChoice();

    /** Whether the criticism is constructive. */
    YesNo<AboutCriticism> CONSTRUCTIVE =
            OF_CRITICISM.yesNo("constructive", "the criticism is constructive").byChoice();

    /** Whether the criticism is well founded. */
    YesNo<AboutCriticism> WELL_FOUNDED =
            OF_CRITICISM.yesNo("well-founded", "the criticism is well founded").byChoice();

    /** Whether the criticism is apt to improve how things are done. */
    YesNo<AboutCriticism> LIKELY_TO_IMPROVE_PERFORMANCE = OF_CRITICISM
            .yesNo("likely-to-improve-performance", "the criticism is apt to improve how things are done")
            .byChoice();

    /** Whether the criticism blames or undermines the officer. */
    YesNo<AboutCriticism> UNDERMINES_OFFICER = OF_CRITICISM
            .yesNo("undermines-officer", "the criticism blames or undermines the officer")
            .ordinarily(false);
}
