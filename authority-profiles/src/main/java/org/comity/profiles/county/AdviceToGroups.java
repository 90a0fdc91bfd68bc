package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.CANNOT;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import java.util.function.Function;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.dsl.Provisions;
import org.comity.dsl.Sentence;
import org.comity.profiles.provisions.GroupDecisions;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutGroup;
import org.comity.topic.DifferenceIn;
import org.comity.topic.EqualTreatment;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupConclusions;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.GroupSupport;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.ServiceClaim;

/** Section 3: officers' advice to political groups. */
final class AdviceToGroups {

    private static final Condition<AboutGroup> COUNCIL_BUSINESS =
            AboutGroup.SUBJECT_MATTER.isAnyOf(GroupSubject.AUTHORITY_BUSINESS, GroupSubject.MIXED_BUSINESS);

    private static final Condition<AboutGroup> PARTY_BUSINESS =
            AboutGroup.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS);

    /** Party business, or the part of a meeting that turns to it. */
    private static final Condition<GroupMeetings> MEETING_ON_PARTY =
            GroupMeetings.PHASE.is(GroupMeetingPhase.PARTY_DEBATE).or(PARTY_BUSINESS);

    private static final Condition<OfficerAccountability> NOT_BY_THE_COUNCIL =
            OfficerAccountability.SERVICE_CLAIMED_BY.isNot(ServiceClaim.AUTHORITY);

    private static final Duty NEUTRAL = duty("stay politically neutral");
    private static final Duty EVEN_HANDED = duty("treat all groups fairly and alike");
    private static final Duty ADVICE_ONLY = duty("keep to information and advice on council business");
    private static final Duty SPECIAL_CARE =
            duty("take special care, since people who are not members attend").asBestEffort();

    static final Section SECTION = section(
            "3 Officers' advice to political groups",
            ImpartialService.serveTheWhole(para("3.1"), MUST),
            ImpartialService.serveOneAlone(para("3.1").part("exclusively"), MUST_NOT)
                    .when(NOT_BY_THE_COUNCIL),
            ImpartialService.claimOneAlone(para("3.1").part("claim"), MUST_NOT).when(NOT_BY_THE_COUNCIL),
            clause(para("3.2[1]"))
                    .says("Groups often look at council business beforehand.")
                    .isInert("describes a practice"),
            clause(para("3.2[2]"))
                    .says("Groups may call on officers to support such talks.")
                    .those(Actor.POLITICAL_GROUP)
                    .may(GroupAdvice.REQUEST_SUPPORT)
                    .when(COUNCIL_BUSINESS),
            clause(para("3.2[2]"))
                    .says("Groups may call on officers to come to such talks.")
                    .anyone()
                    .may(GroupMeetings.REQUEST)
                    .when(COUNCIL_BUSINESS),
            ofMeetings(act -> clause(para("3.2[2]"))
                    .says("Officers may support and contribute to a group's talks on council business.")
                    .officers()
                    .may(act)
                    .when(COUNCIL_BUSINESS)),
            ofAdvice(act -> clause(para("3.2[2]"))
                    .says("Officers may support a group on council business.")
                    .officers()
                    .may(act)
                    .when(COUNCIL_BUSINESS)),
            ofEach(
                    act -> ImpartialService.takeSides(para("3.2[3]"), MUST_NOT, act),
                    Neutrality.SHOW_POLITICAL_BIAS,
                    Neutrality.SHOW_BIAS_AT_GROUP_MEETING,
                    Neutrality.GIVE_POLITICAL_VIEW),
            clause(para("3.2[3]").part("advice"), para("3.4.1[2]"))
                    .says("Neutral officers take no part in advice that argues for a party.")
                    .officers()
                    .mustNot(Neutrality.GIVE_POLITICAL_ADVICE)
                    .when(Neutrality.ADVICE_PARTISAN.yes()),
            ofMeetings(act -> clause(para("3.2[3]"))
                    .says("They stay neutral throughout.")
                    .officers()
                    .whenDoing(act)
                    .onlyAfter(NEUTRAL.doneWhen(GroupMeetings.POLITICALLY_IMPARTIAL.yes()))
                    .overriding(para("3.2[2]"))),
            ofAdvice(act -> clause(para("3.2[3]"))
                    .says("They stay neutral throughout.")
                    .officers()
                    .whenDoing(act)
                    .onlyAfter(NEUTRAL.doneWhen(GroupAdvice.POLITICALLY_IMPARTIAL.yes()))
                    .overriding(para("3.2[2]"))),
            ImpartialService.treatAllEvenly(para("3.2[4]"), MUST),
            clause(para("3.2[4]").part("unlike"))
                    .says("They do not treat one unlike another.")
                    .officers()
                    .mustNot(EqualTreatment.TREAT_MEMBERS_DIFFERENTLY)
                    .when(EqualTreatment.DIFFERENCE_IN.isAnyOf(DifferenceIn.TREATMENT, DifferenceIn.RIGHTS)),
            clause(para("3.3[1]"))
                    .says("Support runs from a briefing to a talk before the whole group.")
                    .isInert("gives examples"),
            clause(para("3.3[2]")).says("The ruling group asks most.").isInert("an observation"),
            clause(para("3.3[3]"))
                    .says("The same support is open to every group.")
                    .those(Actor.POLITICAL_GROUP)
                    .areEntitledTo(GroupAdvice.REQUEST_SUPPORT)
                    .when(COUNCIL_BUSINESS),
            clause(para("3.3[3]"))
                    .says("So is a talk before the whole group.")
                    .those(Actor.POLITICAL_GROUP)
                    .areEntitledTo(GroupMeetings.REQUEST)
                    .when(COUNCIL_BUSINESS),
            clause(para("3.3[3]").part("refusal"))
                    .says("No group is refused what others have.")
                    .officers()
                    .mustNot(GroupAdvice.REFUSE)
                    .when(COUNCIL_BUSINESS),
            ofMeetings(act -> clause(para("3.3[3]"), para("3.2[4]"))
                    .says("The same support is open to every group, fairly and alike.")
                    .officers()
                    .whenDoing(act)
                    .onlyAfter(EVEN_HANDED.doneWhen(GroupMeetings.AVAILABLE_TO_ALL_GROUPS.yes()))
                    .overriding(para("3.2[2]"))),
            ofAdvice(act -> clause(para("3.3[3]"), para("3.2[4]"))
                    .says("The same support is open to every group, fairly and alike.")
                    .officers()
                    .whenDoing(act)
                    .onlyAfter(EVEN_HANDED.doneWhen(GroupAdvice.AVAILABLE_TO_ALL_GROUPS.yes()))
                    .overriding(para("3.2[2]"))),
            ofAdvice(act -> clause(para("3.3[3]").part("unlike"), para("3.2[4]"))
                    .says("No group is helped with what another was refused.")
                    .officers()
                    .mustNot(act)
                    .when(GroupAdvice.SUPPORT_REFUSED_TO_ANOTHER_GROUP.yes())
                    .overriding(para("3.2[2]"))),
            clause(para("3.4")).says("Both sides have to grasp what follows.").isInert("opens the list"),
            ofAdvice(act -> clause(para("3.4.1[1]"))
                    .says("Support goes no further than information and advice.")
                    .officers()
                    .mustNot(act)
                    .when(GroupAdvice.SUPPORT_TYPE.is(GroupSupport.OTHER))
                    .overriding(para("3.2[2]"))),
            ofMeetings(act -> clause(para("3.4.1[1]"))
                    .says("Support goes no further than information and advice on council business.")
                    .officers()
                    .whenDoing(act)
                    .owing(ADVICE_ONLY)),
            ofAdvice(act -> clause(para("3.4.1[1]"))
                    .says("Support goes no further than information and advice on council business.")
                    .officers()
                    .whenDoing(act)
                    .owing(ADVICE_ONLY)),
            ofAdvice(act -> clause(para("3.4.1[2]"))
                    .says("Officers take no part in advice on party business.")
                    .officers()
                    .mustNot(act)
                    .when(PARTY_BUSINESS)),
            ofEach(
                    act -> clause(para("3.4.1[2]"))
                            .says("Officers take no part in advice on party business.")
                            .officers()
                            .mustNot(act)
                            .when(MEETING_ON_PARTY)
                            .overriding(para("3.2[2]")),
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION),
            ofEach(
                    act -> clause(para("3.4.1[3]"))
                            .says("It helps if officers are not expected at party business.")
                            .officers()
                            .asGoodPractice()
                            .shouldNot(act)
                            .when(MEETING_ON_PARTY)
                            .overriding(para("3.2[2]"))
                            .reading(
                                    "their absence is what helps, so presence is discouraged",
                                    "they merely need not come"),
                    GroupMeetings.ATTEND,
                    GroupMeetings.REMAIN,
                    GroupMeetings.REMAIN_DURING_DELIBERATIONS),
            clause(para("3.4.1[2]").part("request"))
                    .says("What officers take no part in, no group can ask of them.")
                    .those(Actor.POLITICAL_GROUP)
                    .haveNoRightTo(GroupAdvice.REQUEST_SUPPORT)
                    .when(PARTY_BUSINESS)
                    .reading("both sides are held to the limits, as 3.4 says", "the limits bind officers alone"),
            clause(para("3.4.1[3]").part("request"))
                    .says("It helps if the group does not expect officers there then.")
                    .anyone()
                    .asGoodPractice()
                    .shouldNot(GroupMeetings.REQUEST)
                    .when(MEETING_ON_PARTY)
                    .overriding(para("3.2[2]"), para("3.3[3]")),
            clause(para("3.4.1[3]").part("debate"))
                    .says("It helps if the group does not expect officers there then.")
                    .those(Actor.POLITICAL_GROUP)
                    .asGoodPractice()
                    .shouldNot(GroupMeetings.DEBATE_BEFORE_OFFICERS)
                    .when(MEETING_ON_PARTY),
            GroupDecisions.decideForTheAuthority(CANNOT, para("3.4.2[1]")),
            GroupDecisions.rankAsDecisions(MUST_NOT, para("3.4.2[2]")),
            clause(para("3.4.2[3]"))
                    .says("Nobody interprets it as one.")
                    .anyone()
                    .mustNot(GroupConclusions.TREAT_AS_DECISION)
                    .when(GroupConclusions.FORMAL_COUNCIL_DECISION.no()),
            GroupDecisions.beActedUpon(MUST_NOT, para("3.4.2[3]")),
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
            ofMeetings(act -> clause(para("3.5[1]"))
                    .says("Special care is needed where people who are not members attend.")
                    .officers()
                    .whenDoing(act)
                    .when(GroupMeetings.NON_COUNCILLORS_PRESENT.yes())
                    .owing(SPECIAL_CARE)),
            ofAdvice(act -> clause(para("3.5[1]"))
                    .says("Special care is needed where people who are not members attend.")
                    .officers()
                    .whenDoing(act)
                    .when(GroupAdvice.NON_COUNCILLORS_PRESENT.yes())
                    .owing(SPECIAL_CARE)),
            clause(para("3.5[2]")).says("The Members' Code does not bind them.").isInert("gives the reason for 3.5[1]"),
            clause(para("3.5[3]"))
                    .says("Officers may hold back what they would tell members alone.")
                    .officers()
                    .needNot(GroupAdvice.GIVE_FULL_ADVICE)
                    .when(GroupAdvice.NON_COUNCILLORS_PRESENT.yes()));

    private AdviceToGroups() {}

    private static Provisions ofMeetings(Function<Act<GroupMeetings>, Sentence> said) {
        return ofEach(
                said,
                GroupMeetings.ATTEND,
                GroupMeetings.BRIEF,
                GroupMeetings.JOIN_DISCUSSION,
                GroupMeetings.REMAIN,
                GroupMeetings.REMAIN_DURING_DELIBERATIONS);
    }

    private static Provisions ofAdvice(Function<Act<GroupAdvice>, Sentence> said) {
        return ofEach(said, GroupAdvice.SUPPORT, GroupAdvice.ADVISE);
    }
}
