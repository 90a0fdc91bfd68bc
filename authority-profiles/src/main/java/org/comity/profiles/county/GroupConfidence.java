package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.profiles.provisions.GroupConfidences;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceGivenTo;
import org.comity.topic.AdviceRecipient;
import org.comity.topic.AdviceSharing;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupForum;
import org.comity.topic.GuidanceSubject;
import org.comity.topic.Interpretation;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerInvolvement;
import org.comity.topic.RecipientGroup;

/** Section 3, last part: what stays within a group, and difficult cases. */
final class GroupConfidence {

    private static final GroupConfidences ASKED_OR_ADVISED = GroupConfidences.ofGroups();

    /** A group, or somebody of one, who asks for what lies beneath such advice. */
    private static final Condition<AdviceSharing> A_GROUP_ASKS = AdviceSharing.ADVICE_GIVEN_TO
            .is(AdviceGivenTo.POLITICAL_GROUP)
            .and(AdviceSharing.REQUESTED.yes())
            .and(AdviceSharing.RECIPIENT_GROUP.isNot(RecipientGroup.NO_GROUP));

    /** What was said at a group's discussion with the officer there, and is now to leave the group. */
    private static final Condition<AdviceSharing> TO_OUTSIDE_THE_GROUP = AdviceSharing.OFFICER_PRESENT
            .yes()
            .and(AdviceSharing.FORUM.isNot(GroupForum.IN_WRITING))
            .and(AdviceSharing.CONTENT.isNot(AdviceContent.FACTUAL_BASIS, AdviceContent.ATTENDANCE))
            .and(AdviceSharing.RECIPIENT_GROUP
                    .is(RecipientGroup.ANOTHER_GROUP)
                    .or(AdviceSharing.RECIPIENT.is(AdviceRecipient.UNINVOLVED_OFFICER)));

    private static final Duty FACTS_ONLY = duty("give the facts only, not the advice");

    private static final Duty DISCUSSED_WITH_LEADERS = duty("discuss it with the leaders of the groups concerned")
            .of(Office.CHIEF_EXECUTIVE)
            .towards(Office.GROUP_LEADER);

    static final Section SECTION = section(
            "3 Officers' advice to political groups: confidence",
            ASKED_OR_ADVISED
                    .shareAdvice(para("3.6[1]"), MUST_NOT)
                    .unless(AdviceSharing.RECIPIENT_GROUP
                            .is(RecipientGroup.SAME_GROUP)
                            .or(AdviceSharing.RECIPIENT.isAnyOf(
                                    AdviceRecipient.COMMITTEE, AdviceRecipient.INVOLVED_OFFICER)))
                    .reading(
                            "the group itself, the officers concerned and the committee of 3.4.3 are not kept out",
                            "nobody but the officers concerned"),
            ASKED_OR_ADVISED.shareAdviceWithAnotherGroup(para("3.6[2]"), MUST_NOT),
            GroupConfidences.shareFacts(para("3.6[3]"), MUST, AdviceSharing.SHARE_FACTS)
                    .when(A_GROUP_ASKS)
                    .owing(FACTS_ONLY),
            GroupConfidences.shareFacts(para("3.6[3]").part("advice"), MUST, AdviceSharing.SHARE_ADVICE)
                    .when(A_GROUP_ASKS.and(AdviceSharing.CONTENT.is(AdviceContent.FACTUAL_BASIS)))
                    .owing(FACTS_ONLY),
            ofEach(
                    act -> clause(para("3.6[1]").part("member"))
                            .says("Of advice to a single member it says nothing.")
                            .stopsShortOf(act)
                            .when(AdviceSharing.ADVICE_GIVEN_TO.is(AdviceGivenTo.INDIVIDUAL_MEMBER)),
                    AdviceSharing.SHARE_ADVICE,
                    AdviceSharing.SHARE_FACTS),
            clause(para("3.6[3]").part("others"))
                    .says("The other groups are not told unasked.")
                    .stopsShortOf(AdviceSharing.INFORM_OTHER_GROUPS),
            clause(para("3.7"))
                    .says("Helping to shape a policy does not show that an officer supports it.")
                    .those(Actor.MEMBER, Actor.POLITICAL_GROUP)
                    .mustNot(Neutrality.ASSUME_OFFICER_SUPPORT)
                    .when(Neutrality.OFFICER_INVOLVEMENT.isAnyOf(
                            OfficerInvolvement.FORMULATED, OfficerInvolvement.ADVISED)),
            GroupConfidences.passOnDiscussions(para("3.8[1]"), MUST_NOT)
                    .when(TO_OUTSIDE_THE_GROUP)
                    .reading("the duty is absolute, and 3.8[2] says towards whom", "3.8[2] softens it to a should"),
            GroupConfidences.passOnDiscussions(para("3.8[2]"), SHOULD_NOT).when(TO_OUTSIDE_THE_GROUP),
            clause(para("3.9[1]"))
                    .says("Doubtful cases of advice to groups go to the Chief Executive.")
                    .leaves(GroupAdvice.SEEK_RULING)
                    .to(Office.CHIEF_EXECUTIVE),
            clause(para("3.9[1]").part("guidance"))
                    .says("Doubtful cases of advice to groups go to the Chief Executive.")
                    .leaves(Interpretation.SEEK_GUIDANCE)
                    .to(Office.CHIEF_EXECUTIVE)
                    .when(Interpretation.SUBJECT_MATTER.is(GuidanceSubject.GROUP_SUPPORT)),
            clause(para("3.9[2]"))
                    .says("The Chief Executive talks to the leaders of the groups concerned.")
                    .anyone()
                    .whenDoing(GroupAdvice.SEEK_RULING)
                    .owing(DISCUSSED_WITH_LEADERS),
            clause(para("3.9[2]").part("guidance"))
                    .says("The Chief Executive talks to the leaders of the groups concerned.")
                    .anyone()
                    .whenDoing(Interpretation.SEEK_GUIDANCE)
                    .when(Interpretation.SUBJECT_MATTER.is(GuidanceSubject.GROUP_SUPPORT))
                    .owing(DISCUSSED_WITH_LEADERS));

    private GroupConfidence() {}
}
