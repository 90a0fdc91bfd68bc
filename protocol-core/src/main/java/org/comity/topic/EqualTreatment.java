package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The equal treatment of members and political groups. */
public interface EqualTreatment extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<EqualTreatment> ITS = Facts.facts();

    /** The reason for the difference. */
    OneOf<EqualTreatment, DifferenceReason> DIFFERENCE_REASON =
            ITS.oneOf("difference-reason", DifferenceReason.class, "the reason for the difference");

    /** What differs. */
    OneOf<EqualTreatment, DifferenceIn> DIFFERENCE_IN = ITS.oneOf("difference-in", DifferenceIn.class, "what differs");

    /** Whether it concerns overview and scrutiny. */
    YesNo<EqualTreatment> FOR_OVERVIEW_AND_SCRUTINY = ITS.yesNo(
                    "for-overview-and-scrutiny", "it concerns overview and scrutiny")
            .ordinarily(false);

    /** The equal treatment of members and political groups. */
    Topic<EqualTreatment> TOPIC = ITS.topic(
            "equal-treatment",
            DIFFERENCE_REASON,
            DIFFERENCE_IN,
            FOR_OVERVIEW_AND_SCRUTINY,
            IN_ADMINISTRATION,
            MEMBER_HOLDS,
            OFFICER_TIER);

    /** Treating members and groups alike. */
    Act<EqualTreatment> TREAT_EVENHANDEDLY =
            TOPIC.act("treat-evenhandedly", "Must the officer treat members and groups alike?", Actor.OFFICER);

    /** Treating members or groups differently. */
    Act<EqualTreatment> TREAT_MEMBERS_DIFFERENTLY = TOPIC.act(
            "treat-members-differently", "May the officer treat members or groups differently?", Actor.OFFICER);

    /** Relying on the same rights as other members. */
    Act<EqualTreatment> RELY_ON_EQUAL_RIGHTS = TOPIC.act(
            "rely-on-equal-rights", "Has the member the same rights as others towards officers?", Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<EqualTreatment>> ACTS =
            ImmutableList.of(TREAT_EVENHANDEDLY, TREAT_MEMBERS_DIFFERENTLY, RELY_ON_EQUAL_RIGHTS);
}
