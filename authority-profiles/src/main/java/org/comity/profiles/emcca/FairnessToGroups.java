package org.comity.profiles.emcca;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Relation;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.people.OfficerTier;
import org.comity.people.PoliticalRestriction;
import org.comity.profiles.provisions.GroupConfidences;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.profiles.provisions.OfficersAtGroupMeetings;
import org.comity.question.Condition;
import org.comity.topic.AdviceGivenTo;
import org.comity.topic.AdviceRecipient;
import org.comity.topic.AdviceSharing;
import org.comity.topic.DifferenceReason;
import org.comity.topic.EqualTreatment;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupForum;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.Neutrality;
import org.comity.topic.PoliticalStatements;
import org.comity.topic.PressureOnOfficers;
import org.comity.topic.RecipientGroup;
import org.comity.topic.StatementChannel;

/** Political activity, third part: the same for all groups, their confidences, their meetings, rest of 48 and 49. */
final class FairnessToGroups {

    private static final Condition<GroupAdvice> ADVICE_ON_BUSINESS =
            Condition.any(GroupAdvice.SUBJECT_MATTER.is(GroupSubject.AUTHORITY_BUSINESS));

    private static final Condition<GroupMeetings> MEETING_ON_BUSINESS =
            Condition.any(GroupMeetings.SUBJECT_MATTER.is(GroupSubject.AUTHORITY_BUSINESS));

    private static final Condition<GroupMeetings> USUAL_TIER = Condition.any(GroupMeetings.OFFICER_TIER.isAnyOf(
            OfficerTier.CHIEF_EXECUTIVE, OfficerTier.CHIEF_OFFICER, OfficerTier.HEAD_OF_SERVICE));

    private static final Condition<GroupMeetings> AT_GROUP_MEETING =
            Condition.any(GroupMeetings.FORUM.is(GroupForum.GROUP_MEETING));

    private static final Condition<GroupMeetings> PRESENTING =
            Condition.any(GroupMeetings.PHASE.is(GroupMeetingPhase.PRESENTATION_AND_QUESTIONS));

    private static final Condition<AdviceSharing> LEARNT_FROM_GROUP =
            Condition.any(AdviceSharing.ADVICE_GIVEN_TO.is(AdviceGivenTo.POLITICAL_GROUP));

    private static final GroupConfidences TOLD_TO_GROUPS = new GroupConfidences(LEARNT_FROM_GROUP);

    private static final OfficersAtGroupMeetings OFFICERS = OfficersAtGroupMeetings.readWith();

    private static final Condition<AdviceSharing> BEYOND_GROUP = Condition.any(
            AdviceSharing.RECIPIENT.isAnyOf(
                    AdviceRecipient.UNINVOLVED_OFFICER, AdviceRecipient.COMMITTEE, AdviceRecipient.OUTSIDER),
            AdviceSharing.RECIPIENT
                    .isAnyOf(AdviceRecipient.ANOTHER_MEMBER, AdviceRecipient.POLITICAL_GROUP)
                    .and(AdviceSharing.RECIPIENT_GROUP.isNot(RecipientGroup.SAME_GROUP)));

    private static final Duty CONFIDENCES = duty("keep the group's confidences").asBestEffort();

    private static final Duty SAME_FOR_ALL =
            duty("make the same advice available to every group").asBestEffort();

    private static final Duty LEAVE =
            duty("leave after presenting and answering questions").asBestEffort();

    static final Section SECTION = section(
            "Political Activity: fairness to party groups",
            ofEach(
                    act -> clause(para("48[7]"))
                            .says("Such advice is there for every group, not for the majority alone.")
                            .officers()
                            .whenDoing(act)
                            .owing(SAME_FOR_ALL.doneWhen(GroupAdvice.AVAILABLE_TO_ALL_GROUPS.yes())),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            ofEach(
                    act -> clause(para("48[7]").part("unequal"))
                            .says("It is not for one group only.")
                            .officers()
                            .shouldNot(act)
                            .when(GroupAdvice.AVAILABLE_TO_ALL_GROUPS
                                    .no()
                                    .or(GroupAdvice.SUPPORT_REFUSED_TO_ANOTHER_GROUP.yes()))
                            .limiting(para("48[2]")),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            clause(para("48[7]"))
                    .says("So are briefings.")
                    .officers()
                    .whenDoing(GroupMeetings.BRIEF)
                    .owing(SAME_FOR_ALL.doneWhen(GroupMeetings.AVAILABLE_TO_ALL_GROUPS.yes())),
            clause(para("48[7]").part("unequal"))
                    .says("Nor are briefings for one group only.")
                    .officers()
                    .shouldNot(GroupMeetings.BRIEF)
                    .when(GroupMeetings.AVAILABLE_TO_ALL_GROUPS.no())
                    .limiting(para("48[2]")),
            clause(para("48[7]"))
                    .says("No group is refused it.")
                    .officers()
                    .shouldNot(GroupAdvice.REFUSE)
                    .when(ADVICE_ON_BUSINESS),
            GroupConfidences.shareFacts(para("48[7]"), SHOULD, AdviceSharing.SHARE_FACTS)
                    .when(LEARNT_FROM_GROUP
                            .and(AdviceSharing.RECIPIENT.is(AdviceRecipient.POLITICAL_GROUP))
                            .and(AdviceSharing.SUBJECT_MATTER.is(GroupSubject.AUTHORITY_BUSINESS))
                            .and(AdviceSharing.FACTS_CONFIDENTIAL.no()))
                    .reading(
                            "every group can have the same service, its facts included, but not what another group said",
                            "every group can have the very advice that another was given"),
            clause(para("48[7]").part("offer"))
                    .says("So other groups hear of it and can have the same.")
                    .officers()
                    .should(AdviceSharing.INFORM_OTHER_GROUPS)
                    .when(LEARNT_FROM_GROUP)
                    .reading(
                            "what nobody knows of is not available",
                            "it is enough that a group which asks is given the same"),
            clause(para("48[7]").part("alike"), para("48[8]"))
                    .says("So officers treat groups alike.")
                    .officers()
                    .should(EqualTreatment.TREAT_EVENHANDEDLY)
                    .reading(
                            "equal advice and neutrality are even-handedness towards groups",
                            "only advice to groups is to be equal"),
            clause(para("48[7]").part("alike"), para("48[8]"))
                    .says("Whether they form the administration or oppose it.")
                    .officers()
                    .shouldNot(EqualTreatment.TREAT_MEMBERS_DIFFERENTLY)
                    .when(EqualTreatment.DIFFERENCE_REASON.isAnyOf(
                            DifferenceReason.FORMS_ADMINISTRATION, DifferenceReason.OPPOSITION)),
            clause(para("48[8]"))
                    .says("Officers' political neutrality is preserved.")
                    .anyone()
                    .should(Neutrality.RESPECT_IMPARTIALITY)
                    .unless(Neutrality.POLITICAL_RESTRICTION.is(PoliticalRestriction.POLITICAL_ADVISER)),
            ofEach(
                    act -> ImpartialService.takeSides(para("48[8]"), SHOULD_NOT, act),
                    Neutrality.SHOW_POLITICAL_BIAS,
                    Neutrality.GIVE_POLITICAL_VIEW),
            clause(para("48[8]").part("asked"))
                    .says("So they are not asked for a political view.")
                    .anyone()
                    .shouldNot(Neutrality.ASK_OFFICER_POLITICAL_VIEW)
                    .unless(Neutrality.POLITICAL_RESTRICTION.is(PoliticalRestriction.POLITICAL_ADVISER))
                    .reading(
                            "who asks for a political view does not preserve neutrality",
                            "the text binds officers' answers, and not members' questions"),
            clause(para("48[8]").part("compromise"))
                    .says("Nor brought to give it up.")
                    .members()
                    .shouldNot(PressureOnOfficers.COMPROMISE_IMPARTIALITY)
                    .reading(
                            "neutrality is preserved by members as well",
                            "the text says that it matters, and not who is to preserve it"),
            clause(para("48[8]").part("statement"))
                    .says("They make no political statement through the authority's channels.")
                    .officers()
                    .shouldNot(PoliticalStatements.MAKE)
                    .when(PoliticalStatements.CHANNEL.isNot(StatementChannel.OWN_CHANNEL)),
            GroupConfidences.passOnDiscussions(para("48[9]"), SHOULD_NOT).when(BEYOND_GROUP),
            TOLD_TO_GROUPS
                    .shareAdvice(para("48[9]"), SHOULD_NOT)
                    .when(BEYOND_GROUP)
                    .reading(
                            "that other groups have the same service does not open what one of them was told",
                            "advice given to one group is available to all"),
            clause(para("48[9]").part("facts"))
                    .says("Also where they share facts.")
                    .officers()
                    .whenDoing(AdviceSharing.SHARE_FACTS)
                    .when(LEARNT_FROM_GROUP)
                    .owing(CONFIDENCES.towards(Relation.OTHER_GROUPS)),
            ofEach(
                    act -> clause(para("48[9]").part("support"))
                            .says("Also where they support it.")
                            .officers()
                            .whenDoing(act)
                            .owing(CONFIDENCES),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            ofEach(
                    act -> clause(para("48[9]").part("support"))
                            .says("Also what they hear at its meetings.")
                            .officers()
                            .whenDoing(act)
                            .owing(CONFIDENCES),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION),
            clause(para("49[1]"))
                    .says("Usually the Chief Executive, Directors and Heads of Service attend.")
                    .officers()
                    .may(GroupMeetings.ATTEND)
                    .when(USUAL_TIER.and(MEETING_ON_BUSINESS)),
            clause(para("49[1]").part("others"))
                    .says("And nobody else.")
                    .officers()
                    .shouldNot(GroupMeetings.ATTEND)
                    .when(Condition.not(USUAL_TIER)),
            clause(para("49[1]").part("asked"))
                    .says("So it is usually they who are asked.")
                    .anyone()
                    .whenDoing(GroupMeetings.REQUEST)
                    .owing(duty("ask as a rule for the Chief Executive, a Director or a Head of Service")
                            .asBestEffort()),
            ofEach(
                    act -> clause(para("49[1]").part("others"))
                            .says("So others do not usually speak there.")
                            .officers()
                            .shouldNot(act)
                            .when(AT_GROUP_MEETING.and(Condition.not(USUAL_TIER))),
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION),
            ofEach(
                    act -> clause(para("49[2]"))
                            .says("They generally leave when they have presented and answered questions.")
                            .officers()
                            .whenDoing(act)
                            .when(AT_GROUP_MEETING)
                            .owing(LEAVE),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF),
            clause(para("49[2]").part("until"))
                    .says("Until then they stay.")
                    .officers()
                    .may(GroupMeetings.REMAIN)
                    .when(PRESENTING),
            clause(para("49[2]").part("after"))
                    .says("After that they do not as a rule stay.")
                    .officers()
                    .shouldNot(GroupMeetings.REMAIN)
                    .when(Condition.not(PRESENTING)),
            clause(para("49[2]").part("after"))
                    .says("So they no longer join in what the group discusses.")
                    .officers()
                    .shouldNot(GroupMeetings.JOIN_DISCUSSION)
                    .when(AT_GROUP_MEETING.and(Condition.not(PRESENTING))),
            OFFICERS.stayForDeliberations(para("49[2]").part("after"), SHOULD_NOT));

    private FairnessToGroups() {}
}
