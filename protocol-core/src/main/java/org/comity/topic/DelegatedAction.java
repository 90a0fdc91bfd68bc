package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Action between meetings under a resolution. */
public interface DelegatedAction extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<DelegatedAction> ITS = Facts.facts();

    /** The person authorised to act. */
    OneOf<DelegatedAction, DelegatedTo> DELEGATED_TO =
            ITS.oneOf("delegated-to", DelegatedTo.class, "the person authorised to act");

    /** The person to be consulted. */
    OneOf<DelegatedAction, ConsultationWith> CONSULTATION_WITH = ITS.oneOf(
                    "consultation-with", ConsultationWith.class, "the person to be consulted")
            .ordinarily(ConsultationWith.COMMITTEE_CHAIR);

    /** Whether that person has been consulted. */
    YesNo<DelegatedAction> CONSULTED =
            ITS.yesNo("consulted", "that person has been consulted").byChoice();

    /** Action between meetings under a resolution. */
    Topic<DelegatedAction> TOPIC =
            ITS.topic("delegated-action", DELEGATED_TO, CONSULTATION_WITH, CONSULTED, OFFICER_TIER, MEMBER_HOLDS);

    /** Taking a delegated action. */
    Act<DelegatedAction> TAKE_DELEGATED_ACTION =
            TOPIC.act("take-delegated-action", "May the delegated action be taken?", Actor.MEMBER, Actor.OFFICER);

    /** Authorising an officer to act between meetings. */
    Act<DelegatedAction> AUTHORISE_OFFICER_ACTION = TOPIC.act(
            "authorise-officer-action",
            "May an officer be authorised to act between meetings?",
            Actor.COMMITTEE,
            Actor.MEMBER,
            Actor.AUTHORITY);

    /** Directing or stopping an officer's delegated action. */
    Act<DelegatedAction> DIRECT_DELEGATED_ACTION =
            TOPIC.act("direct-delegated-action", "May the person consulted direct or stop the action?", Actor.MEMBER);

    /** Being accountable for a delegated action. */
    Act<DelegatedAction> ANSWER_FOR_ACTION = TOPIC.act(
            "answer-for-action", "Is this the person accountable for the action?", Actor.OFFICER, Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<DelegatedAction>> ACTS = ImmutableList.of(
            TAKE_DELEGATED_ACTION, AUTHORISE_OFFICER_ACTION, DIRECT_DELEGATED_ACTION, ANSWER_FOR_ACTION);
}
