package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** What the conclusions of political groups are worth. */
public interface GroupConclusions extends AboutGroup {

    /** Declares the facts below. */
    Facts<GroupConclusions> ITS = Facts.facts();

    /** Whether what the group concluded has become a formal decision of the authority. */
    YesNo<GroupConclusions> FORMAL_COUNCIL_DECISION = ITS.yesNo(
                    "formal-council-decision", "what the group concluded has become a formal decision of the authority")
            .ordinarily(false);

    /** What is done about it. */
    OneOf<GroupConclusions, GroupDecisionUse> KIND_OF_USE = ITS.oneOf(
                    "kind-of-use", GroupDecisionUse.class, "what is done about it")
            .ordinarily(GroupDecisionUse.CARRY_OUT);

    /** What the conclusions of political groups are worth. */
    Topic<GroupConclusions> TOPIC =
            ITS.topic("group-conclusions", GROUP_IN_ADMINISTRATION, FORMAL_COUNCIL_DECISION, KIND_OF_USE);

    /** Acting on the conclusion of a group. */
    Act<GroupConclusions> ACTION = TOPIC.act(
            "action-group-decision", "May the conclusion of the group be acted on?", Actor.OFFICER, Actor.MEMBER);

    /** Deciding on behalf of the authority. */
    Act<GroupConclusions> DECIDE =
            TOPIC.act("decide-for-authority", "Can the group decide for the authority?", Actor.POLITICAL_GROUP);

    /** Taking the conclusion of a group for a decision. */
    Act<GroupConclusions> TREAT_AS_DECISION = TOPIC.act(
            "treat-group-conclusion-as-decision",
            "May the conclusion of the group be treated as a decision of the authority?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.COMMITTEE);

    /** Blaming an officer for not acting on a conclusion. */
    Act<GroupConclusions> HOLD_RESPONSIBLE = TOPIC.act(
            "hold-officer-responsible-for-group-decision",
            "May the officer be held responsible for not carrying the conclusion out?",
            Actor.MEMBER,
            Actor.POLITICAL_GROUP,
            Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<GroupConclusions>> ACTS = ImmutableList.of(ACTION, DECIDE, TREAT_AS_DECISION, HOLD_RESPONSIBLE);
}
