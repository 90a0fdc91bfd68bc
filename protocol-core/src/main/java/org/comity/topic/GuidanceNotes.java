package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** General guidance on the protocol and the codes. */
public interface GuidanceNotes extends AboutOfficer {

    /** Declares the facts below. */
    Facts<GuidanceNotes> ITS = Facts.facts();

    /** The subject of the guidance. */
    OneOf<GuidanceNotes, GuidanceInstrument> INSTRUMENT = ITS.oneOf(
                    "instrument", GuidanceInstrument.class, "the subject of the guidance")
            .ordinarily(GuidanceInstrument.THIS_PROTOCOL);

    /** Whether it is appropriate to consult others first. */
    YesNo<GuidanceNotes> WIDER_CONSULTATION_APPROPRIATE = ITS.yesNo(
                    "wider-consultation-appropriate", "it is appropriate to consult others first")
            .ordinarily(true);

    /** Whether the chief executive has been consulted. */
    YesNo<GuidanceNotes> CHIEF_EXECUTIVE_CONSULTED = ITS.yesNo(
                    "chief-executive-consulted", "the chief executive has been consulted")
            .byChoice();

    /** Whether the chief finance officer has been consulted. */
    YesNo<GuidanceNotes> CHIEF_FINANCE_OFFICER_CONSULTED = ITS.yesNo(
                    "chief-finance-officer-consulted", "the chief finance officer has been consulted")
            .byChoice();

    /** General guidance on the protocol and the codes. */
    Topic<GuidanceNotes> TOPIC = ITS.topic(
            "guidance-notes",
            INSTRUMENT,
            WIDER_CONSULTATION_APPROPRIATE,
            CHIEF_EXECUTIVE_CONSULTED,
            CHIEF_FINANCE_OFFICER_CONSULTED,
            OFFICER_HOLDS);

    /** Issuing general guidance. */
    Act<GuidanceNotes> ISSUE_GUIDANCE =
            TOPIC.act("issue-guidance", "May general guidance be issued?", Actor.COMMITTEE, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<GuidanceNotes>> ACTS = ImmutableList.of(ISSUE_GUIDANCE);
}
