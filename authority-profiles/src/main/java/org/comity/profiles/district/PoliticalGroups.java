package org.comity.profiles.district;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.CANNOT;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.profiles.provisions.GroupConfidences;
import org.comity.profiles.provisions.GroupDecisions;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.profiles.provisions.Modal;
import org.comity.profiles.provisions.OfficersAtGroupMeetings;
import org.comity.question.Condition;
import org.comity.topic.AboutGroup;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceSharing;
import org.comity.topic.BiasOccasion;
import org.comity.topic.BreachConsequences;
import org.comity.topic.BrokenRule;
import org.comity.topic.Counterpart;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupForum;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.GroupSupport;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.ScrutinyEvidence;
import org.comity.topic.ServiceClaim;
import org.comity.topic.WitnessQuestion;

/** Section 7, 7.1 to 7.3: political groups and what officers do for them. */
final class PoliticalGroups {

    /** Council business, and nothing else. */
    static final Condition<AboutGroup> COUNCIL_BUSINESS = AboutGroup.SUBJECT_MATTER.is(GroupSubject.AUTHORITY_BUSINESS);

    private static final Condition<GroupAdvice> WITHIN_BOUNDS = GroupAdvice.SUPPORT_TYPE
            .isAnyOf(GroupSupport.INFORMATION, GroupSupport.ADVICE)
            .and(COUNCIL_BUSINESS);

    private static final Condition<GroupMeetings> PARTY_PHASE =
            GroupMeetings.PHASE.isAnyOf(GroupMeetingPhase.PARTY_DEBATE, GroupMeetingPhase.DELIBERATION);

    private static final Condition<GroupMeetings> OWN_ADVICE_PHASE = GroupMeetings.PHASE.isAnyOf(
            GroupMeetingPhase.PRESENTATION_AND_QUESTIONS, GroupMeetingPhase.DISCUSSION_OF_ADVICE);

    private static final Condition<AdviceSharing> GROUP_TALK =
            AdviceSharing.CONTENT.isAnyOf(AdviceContent.GROUP_DELIBERATIONS, AdviceContent.GROUP_DECISION);

    private static final Condition<OfficerAccountability> NOT_BY_THE_COUNCIL =
            OfficerAccountability.SERVICE_CLAIMED_BY.isNot(ServiceClaim.AUTHORITY);

    static final Section SECTION = section(
            "7 Political Groups",
            GroupDecisions.decideForTheAuthority(CANNOT, para("7.1[1]")),
            GroupDecisions.rankAsDecisions(MUST_NOT, para("7.1[2]")),
            GroupDecisions.beTakenForDecisions(MUST_NOT, para("7.1[3]")),
            clause(para("7.2[1]"))
                    .says("Groups may be given information and advice on the Council's business.")
                    .officers()
                    .may(GroupAdvice.SUPPORT)
                    .when(WITHIN_BOUNDS),
            clause(para("7.2[1]").part("advice"))
                    .says("So they may be advised on it.")
                    .officers()
                    .may(GroupAdvice.ADVISE)
                    .when(COUNCIL_BUSINESS),
            clause(para("7.2[1]").part("briefing"))
                    .says("And briefed on it, which at a meeting comes under 7.4.")
                    .officers()
                    .may(GroupMeetings.BRIEF)
                    .when(COUNCIL_BUSINESS.and(AboutGroup.FORUM.isNot(GroupForum.GROUP_MEETING))),
            clause(para("7.2[1]").part("beyond"))
                    .says("Support goes no further, and never into party politics.")
                    .officers()
                    .mustNot(GroupAdvice.SUPPORT)
                    .unless(WITHIN_BOUNDS),
            clause(para("7.2[1]").part("party advice"))
                    .says("So there is no advice on party politics.")
                    .officers()
                    .mustNot(GroupAdvice.ADVISE)
                    .unless(COUNCIL_BUSINESS),
            clause(para("7.2[1]").part("party briefing"))
                    .says("And no briefing on it.")
                    .officers()
                    .mustNot(GroupMeetings.BRIEF)
                    .unless(COUNCIL_BUSINESS),
            clause(para("7.2[1]").part("party attendance"))
                    .says("And no attendance for it.")
                    .officers()
                    .mustNot(GroupMeetings.ATTEND)
                    .unless(COUNCIL_BUSINESS)
                    .overriding(para("7.4(a)[2]")),
            clause(para("7.2[1]").part("party discussion"))
                    .says("And no part in a discussion of it.")
                    .officers()
                    .mustNot(GroupMeetings.JOIN_DISCUSSION)
                    .unless(COUNCIL_BUSINESS)
                    .reading(
                            "whoever joins in gives more than information and advice on the Council's business",
                            "joining in is only what had better not be, as by the sentence on good practice"),
            clause(para("7.2[1]").part("sides"))
                    .says("To take sides at a group's meeting goes beyond that.")
                    .officers()
                    .mustNot(Neutrality.SHOW_BIAS_AT_GROUP_MEETING)
                    .reading(
                            "whoever takes sides gives more than information and advice",
                            "only impartiality in general is asked for, as by 2.10"),
            clause(para("7.2[1]").part("bias"))
                    .says("So does any leaning shown in support of a group.")
                    .officers()
                    .mustNot(Neutrality.SHOW_POLITICAL_BIAS)
                    .when(Neutrality.OCCASION.isAnyOf(BiasOccasion.GROUP_SUPPORT, BiasOccasion.GROUP_MEETING))
                    .reading(
                            "whoever shows a leaning gives more than information and advice",
                            "only impartiality in general is asked for, as by 2.10"),
            clause(para("7.2[1]").part("requests"))
                    .says("The bound is on what officers give; what a group may ask for is not said.")
                    .stopsShortOf(GroupAdvice.REQUEST_SUPPORT),
            clause(para("7.2[2]"))
                    .says("Officers may talk through the advice they give.")
                    .officers()
                    .may(GroupMeetings.JOIN_DISCUSSION)
                    .when(OWN_ADVICE_PHASE.and(COUNCIL_BUSINESS)),
            clause(para("7.2[2]").part("staying"))
                    .says("They may be there for that.")
                    .officers()
                    .may(GroupMeetings.REMAIN)
                    .when(OWN_ADVICE_PHASE.and(COUNCIL_BUSINESS)),
            OfficersAtGroupMeetings.debatePartyPolitics(para("7.2[3]"), Modal.asGoodPractice(SHOULD_NOT)),
            clause(para("7.2[3]").part("staying"))
                    .says("So officers had better not stay for it.")
                    .officers()
                    .asGoodPractice()
                    .shouldNot(GroupMeetings.REMAIN)
                    .when(PARTY_PHASE.or(AboutGroup.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS))),
            clause(para("7.2[3]").part("joining"))
                    .says("Nor join in.")
                    .officers()
                    .asGoodPractice()
                    .shouldNot(GroupMeetings.JOIN_DISCUSSION)
                    .when(PARTY_PHASE.or(AboutGroup.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS))),
            GroupConfidences.passOnDiscussions(para("7.3[1]"), MUST_NOT)
                    .unless(AdviceSharing.CONTENT.isAnyOf(AdviceContent.ATTENDANCE, AdviceContent.FACTUAL_BASIS)),
            clause(para("7.3[1]").part("other groups"), para("7.4(b)(iii)"))
                    .says("Offering other groups the same does not open discussions and decisions to them.")
                    .officers()
                    .mustNot(AdviceSharing.INFORM_OTHER_GROUPS)
                    .when(GROUP_TALK)
                    .overriding(para("7.4(b)(v)[1]"), para("7.4(b)(v)[2]")),
            clause(para("7.3[2]"))
                    .says("Breaches of this part are taken to the Monitoring Officer.")
                    .anyone()
                    .must(BreachConsequences.REPORT_PROTOCOL_BREACH)
                    .when(BreachConsequences.RULE_BROKEN.isAnyOf(
                            BrokenRule.GROUP_CONFIDENTIALITY,
                            BrokenRule.GROUP_SUPPORT,
                            BrokenRule.POLITICAL_IMPARTIALITY))
                    .goingTo(Step.to(Office.MONITORING_OFFICER))
                    .reading(
                            "this part is the section on political groups", "this part is the rule on confidentiality"),
            ImpartialService.serveTheWhole(para("7.3[3]"), MUST),
            ImpartialService.serveOneAlone(para("7.3[3]").part("alone"), MUST_NOT)
                    .when(NOT_BY_THE_COUNCIL),
            ImpartialService.claimOneAlone(para("7.3[3]").part("claim"), MUST_NOT)
                    .when(NOT_BY_THE_COUNCIL),
            ImpartialService.respectImpartiality(para("7.3[4]"), MUST),
            ImpartialService.askForPoliticalView(para("7.3[5]"), MUST_NOT),
            clause(para("7.3[5]").part("scrutiny"))
                    .says("That holds for questions to officers at scrutiny.")
                    .members()
                    .mustNot(ScrutinyEvidence.QUESTION_WITNESS)
                    .when(ScrutinyEvidence.QUESTION_TYPE
                            .is(WitnessQuestion.POLITICAL_OPINION)
                            .and(ScrutinyEvidence.WITNESS.is(Counterpart.OFFICER))));

    private PoliticalGroups() {}
}
