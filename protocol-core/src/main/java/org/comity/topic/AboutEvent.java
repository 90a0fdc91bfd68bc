package org.comity.topic;

import org.comity.question.Asked;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.YesNo;

/** What questions know of an event: who holds it and where. */
public interface AboutEvent extends Asked {

    /** Declares the facts below. */
    Facts<AboutEvent> OF_EVENT = Facts.facts();

    /** The organiser of the event. */
    OneOf<AboutEvent, EventInitiator> EVENT_INITIATOR = OF_EVENT.oneOf(
                    "event-initiator", EventInitiator.class, "the organiser of the event")
            .ordinarily(EventInitiator.AUTHORITY);

    /** The place of the event. */
    OneOf<AboutEvent, EventLocation> EVENT_LOCATION =
            OF_EVENT.oneOf("event-location", EventLocation.class, "the place of the event");

    /** Whether it is possible to invite the members. */
    YesNo<AboutEvent> INVITATION_POSSIBLE = OF_EVENT.yesNo(
                    "invitation-possible", "it is possible to invite the members")
            .ordinarily(true);

    /** Whether the invitation says whether allowances can be claimed. */
    YesNo<AboutEvent> ALLOWANCES_STATED = OF_EVENT.yesNo(
                    "allowances-stated", "the invitation says whether allowances can be claimed")
            .byChoice();
}
