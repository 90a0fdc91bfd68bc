package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.dsl.Does;
import org.comity.profiles.provisions.GroupDecisions;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutGroup;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceGivenTo;
import org.comity.topic.AdviceRecipient;
import org.comity.topic.AdviceSharing;
import org.comity.topic.DifferenceIn;
import org.comity.topic.EqualTreatment;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupConclusions;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.GroupSupport;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerInvolvement;
import org.comity.topic.RecipientGroup;

/** Section 3: officers' advice to political groups. */
final class AdviceToGroups {

    private static final Condition<AboutGroup> COUNCIL_BUSINESS =
            AboutGroup.SUBJECT_MATTER.isAnyOf(GroupSubject.AUTHORITY_BUSINESS, GroupSubject.MIXED_BUSINESS);

    private static final Condition<AboutGroup> PARTY_BUSINESS =
            AboutGroup.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS);

    private static final Duty NEUTRAL = duty("stay politically neutral");
    private static final Duty EVEN_HANDED = duty("treat all groups fairly and alike");
    private static final Duty ADVICE_ONLY = duty("keep to information and advice on council business");
    private static final Duty SPECIAL_CARE =
            duty("take special care, since people who are not members attend").asBestEffort();

    /** What was asked by a group, or said to it, and is now to go to somebody else. */
    private static final Condition<AdviceSharing> ADVICE_TO_A_GROUP = AdviceSharing.ADVICE_GIVEN_TO
            .is(AdviceGivenTo.POLITICAL_GROUP)
            .and(AdviceSharing.CONTENT.isAnyOf(AdviceContent.ADVICE, AdviceContent.REQUEST_FOR_ADVICE));

    private static final Condition<AdviceSharing> TO_OUTSIDE_THE_GROUP = AdviceSharing.OFFICER_PRESENT
            .yes()
            .and(AdviceSharing.RECIPIENT_GROUP
                    .is(RecipientGroup.ANOTHER_GROUP)
                    .or(AdviceSharing.RECIPIENT.is(AdviceRecipient.UNINVOLVED_OFFICER)));

    static final Section SECTION = section(
            "3 Officers' advice to political groups",
            clause(para("3.1"))
                    .says("Officers serve the council as a whole.")
                    .officers()
                    .must(OfficerAccountability.SERVE_WHOLE_AUTHORITY),
            clause(para("3.1").part("exclusively"))
                    .says("They serve no group, combination of groups or member exclusively.")
                    .officers()
                    .mustNot(OfficerAccountability.SERVE_ONE_GROUP)
                    .when(OfficerAccountability.EXCLUSIVELY.yes()),
            clause(para("3.1").part("claim"))
                    .says("Nobody may claim officers for one group or member.")
                    .anyone()
                    .mustNot(OfficerAccountability.CLAIM_OFFICER)
                    .when(OfficerAccountability.EXCLUSIVELY.yes()),
            clause(para("3.2[1]"))
                    .says("Groups often look at council business beforehand.")
                    .isInert("describes a practice"),
            clause(para("3.2[2]"))
                    .says("Groups may call on officers to support such talks.")
                    .those(Actor.POLITICAL_GROUP)
                    .may(GroupAdvice.REQUEST_SUPPORT)
                    .when(COUNCIL_BUSINESS),
            ofEach(
                    act -> clause(para("3.2[2]"))
                            .says("Officers may support and contribute to a group's talks on council business.")
                            .officers()
                            .may(act)
                            .when(COUNCIL_BUSINESS),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION,
                    GroupMeetings.REMAIN,
                    GroupMeetings.REMAIN_DURING_DELIBERATIONS),
            ofEach(
                    act -> clause(para("3.2[2]"))
                            .says("Officers may support a group on council business.")
                            .officers()
                            .may(act)
                            .when(COUNCIL_BUSINESS),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            ofEach(
                    act -> clause(para("3.2[3]"))
                            .says("They stay neutral throughout.")
                            .officers()
                            .mustNot(act),
                    Neutrality.SHOW_POLITICAL_BIAS,
                    Neutrality.SHOW_BIAS_AT_GROUP_MEETING),
            ofEach(
                    act -> clause(para("3.2[3]"))
                            .says("They stay neutral throughout.")
                            .officers()
                            .whenDoing(act)
                            .owing(NEUTRAL),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION,
                    GroupMeetings.REMAIN,
                    GroupMeetings.REMAIN_DURING_DELIBERATIONS),
            ofEach(
                    act -> clause(para("3.2[3]"))
                            .says("They stay neutral throughout.")
                            .officers()
                            .whenDoing(act)
                            .owing(NEUTRAL),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            clause(para("3.2[4]"))
                    .says("They treat groups and members fairly and alike.")
                    .officers()
                    .must(EqualTreatment.TREAT_EVENHANDEDLY),
            clause(para("3.2[4]").part("unlike"))
                    .says("They do not treat one unlike another.")
                    .officers()
                    .mustNot(EqualTreatment.TREAT_MEMBERS_DIFFERENTLY)
                    .when(EqualTreatment.DIFFERENCE_IN.is(DifferenceIn.TREATMENT)),
            clause(para("3.3[1]"))
                    .says("Support runs from a briefing to a talk before the whole group.")
                    .isInert("gives examples"),
            clause(para("3.3[2]")).says("The ruling group asks most.").isInert("an observation"),
            clause(para("3.3[3]"))
                    .says("The same support is open to every group.")
                    .those(Actor.POLITICAL_GROUP)
                    .areEntitledTo(GroupAdvice.REQUEST_SUPPORT)
                    .when(COUNCIL_BUSINESS),
            clause(para("3.3[3]").part("refusal"))
                    .says("No group is refused what others have.")
                    .officers()
                    .mustNot(GroupAdvice.REFUSE)
                    .when(COUNCIL_BUSINESS),
            ofEach(
                    act -> clause(para("3.3[3]"), para("3.2[4]"))
                            .says("The same support is open to every group, fairly and alike.")
                            .officers()
                            .whenDoing(act)
                            .owing(EVEN_HANDED),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF),
            ofEach(
                    act -> clause(para("3.3[3]"), para("3.2[4]"))
                            .says("The same support is open to every group, fairly and alike.")
                            .officers()
                            .whenDoing(act)
                            .owing(EVEN_HANDED),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            clause(para("3.4")).says("Both sides have to grasp what follows.").isInert("opens the list"),
            clause(para("3.4.1[1]"))
                    .says("Support goes no further than information and advice.")
                    .officers()
                    .mustNot(GroupAdvice.SUPPORT)
                    .when(GroupAdvice.SUPPORT_TYPE.is(GroupSupport.OTHER))
                    .overriding(para("3.2[2]")),
            ofEach(
                    act -> clause(para("3.4.1[1]"))
                            .says("Support goes no further than information and advice on council business.")
                            .officers()
                            .whenDoing(act)
                            .owing(ADVICE_ONLY),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION,
                    GroupMeetings.REMAIN_DURING_DELIBERATIONS),
            ofEach(
                    act -> clause(para("3.4.1[1]"))
                            .says("Support goes no further than information and advice on council business.")
                            .officers()
                            .whenDoing(act)
                            .owing(ADVICE_ONLY),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            ofEach(
                    act -> clause(para("3.4.1[2]"))
                            .says("Officers take no part in advice on party business.")
                            .officers()
                            .mustNot(act)
                            .when(PARTY_BUSINESS),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            ofEach(
                    act -> clause(para("3.4.1[2]"))
                            .says("Officers take no part in advice on party business.")
                            .officers()
                            .mustNot(act)
                            .when(PARTY_BUSINESS),
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION),
            ofEach(
                    act -> clause(para("3.4.1[3]"))
                            .says("It helps if officers are not expected at party business.")
                            .officers()
                            .asGoodPractice()
                            .shouldNot(act)
                            .when(PARTY_BUSINESS)
                            .reading(
                                    "their absence is what helps, so presence is discouraged",
                                    "they merely need not come"),
                    GroupMeetings.ATTEND,
                    GroupMeetings.REMAIN,
                    GroupMeetings.REMAIN_DURING_DELIBERATIONS),
            GroupDecisions.decideForTheAuthority(Does::cannot, para("3.4.2[1]")),
            GroupDecisions.rankAsDecisions(Does::cannot, para("3.4.2[2]")),
            clause(para("3.4.2[3]"))
                    .says("Nobody interprets it as one.")
                    .anyone()
                    .mustNot(GroupConclusions.TREAT_AS_DECISION)
                    .when(GroupConclusions.FORMAL_COUNCIL_DECISION.no()),
            GroupDecisions.beActedUpon(Does::mustNot, para("3.4.2[3]")),
            clause(para("3.4.3"))
                    .says("Advising a group does not replace full advice to the committee.")
                    .officers()
                    .mustNot(GroupAdvice.OMIT_FROM_COMMITTEE)
                    .when(GroupAdvice.RELEVANT_TO_COMMITTEE.yes()),
            clause(para("3.5[1]"))
                    .says("Special care is needed where people who are not members attend.")
                    .officers()
                    .should(GroupMeetings.TAKE_SPECIAL_CARE)
                    .when(GroupMeetings.NON_COUNCILLORS_PRESENT.yes()),
            ofEach(
                    act -> clause(para("3.5[1]"))
                            .says("Special care is needed where people who are not members attend.")
                            .officers()
                            .whenDoing(act)
                            .when(GroupMeetings.NON_COUNCILLORS_PRESENT.yes())
                            .owing(SPECIAL_CARE),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION,
                    GroupMeetings.REMAIN_DURING_DELIBERATIONS),
            ofEach(
                    act -> clause(para("3.5[1]"))
                            .says("Special care is needed where people who are not members attend.")
                            .officers()
                            .whenDoing(act)
                            .when(GroupAdvice.NON_COUNCILLORS_PRESENT.yes())
                            .owing(SPECIAL_CARE),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            clause(para("3.5[2]")).says("The Members' Code does not bind them.").isInert("gives the reason for 3.5[1]"),
            clause(para("3.5[3]"))
                    .says("Officers may hold back what they would tell members alone.")
                    .officers()
                    .needNot(GroupAdvice.GIVE_FULL_ADVICE)
                    .when(GroupAdvice.NON_COUNCILLORS_PRESENT.yes()),
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
                            .when(AdviceSharing.REQUESTED
                                    .yes()
                                    .and(AdviceSharing.CONTENT.is(AdviceContent.FACTUAL_BASIS)))
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

    private AdviceToGroups() {}
}
