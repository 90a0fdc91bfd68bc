package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceGivenTo;
import org.comity.topic.AdviceRecipient;
import org.comity.topic.AdviceSharing;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupForum;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerInvolvement;
import org.comity.topic.RecipientGroup;

/** Section 3, last part: what stays within a group, and difficult cases. */
final class GroupConfidence {

    /** What was asked by a group, or said to it, and is now to go to somebody else. */
    private static final Condition<AdviceSharing> ADVICE_TO_A_GROUP = AdviceSharing.ADVICE_GIVEN_TO
            .is(AdviceGivenTo.POLITICAL_GROUP)
            .and(AdviceSharing.CONTENT.isAnyOf(AdviceContent.ADVICE, AdviceContent.REQUEST_FOR_ADVICE));

    /** The facts on which such advice rests, and somebody of a group who would have them. */
    private static final Condition<AdviceSharing> FACTS_BENEATH_ADVICE_TO_A_GROUP = AdviceSharing.ADVICE_GIVEN_TO
            .is(AdviceGivenTo.POLITICAL_GROUP)
            .and(AdviceSharing.CONTENT.is(AdviceContent.FACTUAL_BASIS))
            .and(AdviceSharing.RECIPIENT_GROUP.isNot(RecipientGroup.NO_GROUP));

    /** What was said at a group's discussion with the officer there, and is now to leave the group. */
    private static final Condition<AdviceSharing> TO_OUTSIDE_THE_GROUP = AdviceSharing.OFFICER_PRESENT
            .yes()
            .and(AdviceSharing.FORUM.isNot(GroupForum.IN_WRITING))
            .and(AdviceSharing.CONTENT.isNot(AdviceContent.FACTUAL_BASIS, AdviceContent.ATTENDANCE))
            .and(AdviceSharing.RECIPIENT_GROUP
                    .is(RecipientGroup.ANOTHER_GROUP)
                    .or(AdviceSharing.RECIPIENT.is(AdviceRecipient.UNINVOLVED_OFFICER)));

    static final Section SECTION = section(
            "3 Officers' advice to political groups: confidence",
            clause(para("3.6[1]"))
                    .says("A group's request and the advice on it stay strictly confidential.")
                    .officers()
                    .mustNot(AdviceSharing.SHARE_ADVICE)
                    .when(ADVICE_TO_A_GROUP)
                    .unless(AdviceSharing.RECIPIENT_GROUP
                            .is(RecipientGroup.SAME_GROUP)
                            .or(AdviceSharing.RECIPIENT.isAnyOf(
                                    AdviceRecipient.COMMITTEE, AdviceRecipient.INVOLVED_OFFICER)))
                    .reading(
                            "the group itself, the officers concerned and the committee of 3.4.3 are not kept out",
                            "nobody but the officers concerned"),
            clause(para("3.6[2]"))
                    .says("No other group has access to them.")
                    .officers()
                    .mustNot(AdviceSharing.SHARE_ADVICE)
                    .when(ADVICE_TO_A_GROUP.and(AdviceSharing.RECIPIENT_GROUP.is(RecipientGroup.ANOTHER_GROUP))),
            ofEach(
                    act -> clause(para("3.6[3]"))
                            .says("The facts beneath the advice are there for every group that asks.")
                            .officers()
                            .must(act)
                            .when(FACTS_BENEATH_ADVICE_TO_A_GROUP.and(AdviceSharing.REQUESTED.yes()))
                            .owing(duty("give the facts only, not the advice")),
                    AdviceSharing.SHARE_FACTS,
                    AdviceSharing.SHARE_ADVICE),
            clause(para("3.7"))
                    .says("Helping to shape a policy does not show that an officer supports it.")
                    .those(Actor.MEMBER, Actor.POLITICAL_GROUP)
                    .mustNot(Neutrality.ASSUME_OFFICER_SUPPORT)
                    .when(Neutrality.OFFICER_INVOLVEMENT.isAnyOf(
                            OfficerInvolvement.FORMULATED, OfficerInvolvement.ADVISED)),
            clause(para("3.8[1]"))
                    .says("What is said at group talks that officers attend stays confidential.")
                    .officers()
                    .mustNot(AdviceSharing.RELAY)
                    .when(TO_OUTSIDE_THE_GROUP)
                    .reading("the duty is absolute, and 3.8[2] says towards whom", "3.8[2] softens it to a should"),
            clause(para("3.8[2]"))
                    .says("It ought not to reach another group or an officer who is not involved.")
                    .officers()
                    .shouldNot(AdviceSharing.RELAY)
                    .when(TO_OUTSIDE_THE_GROUP),
            clause(para("3.9[1]"))
                    .says("Doubtful cases of advice to groups go to the Chief Executive.")
                    .leaves(GroupAdvice.SEEK_RULING)
                    .to(Office.CHIEF_EXECUTIVE),
            clause(para("3.9[2]"))
                    .says("The Chief Executive talks to the leaders of the groups concerned.")
                    .anyone()
                    .whenDoing(GroupAdvice.SEEK_RULING)
                    .owing(duty("discuss it with the leaders of the groups concerned")
                            .of(Office.CHIEF_EXECUTIVE)
                            .towards(Office.GROUP_LEADER)));

    private GroupConfidence() {}
}
