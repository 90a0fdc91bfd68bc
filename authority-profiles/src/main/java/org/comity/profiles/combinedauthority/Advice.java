package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.ARE_ENTITLED_TO;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Deadline;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.people.OfficerTier;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.question.Condition;
import org.comity.topic.EventEffect;
import org.comity.topic.EventInitiator;
import org.comity.topic.EventLocation;
import org.comity.topic.GroupSubject;
import org.comity.topic.InformationRequests;
import org.comity.topic.InformationSupply;
import org.comity.topic.LocalMatter;
import org.comity.topic.LocalMembers;
import org.comity.topic.MembersEnquiries;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAdvice;
import org.comity.topic.OfficerInvolvement;
import org.comity.topic.RequestChannel;
import org.comity.topic.RequestReason;
import org.comity.topic.ResourceImpact;

/** Section 4, first part: advice and information, and whom to ask. There is no 4.5. */
final class Advice {

    private static final Condition<InformationRequests> OF_A_CHIEF_OFFICER = InformationRequests.CHANNEL
            .is(RequestChannel.THROUGH_CHIEF_OFFICER)
            .or(InformationRequests.OFFICER_TIER.isAnyOf(OfficerTier.CHIEF_EXECUTIVE, OfficerTier.CHIEF_OFFICER));

    /** Reasonably needed for the role of a member, a constituent's case included. */
    static final Condition<InformationRequests> NEEDED_FOR_ROLE = InformationRequests.REASONABLY_NEEDED
            .yes()
            .and(InformationRequests.PURPOSE.isAnyOf(RequestReason.MEMBER_ROLE, RequestReason.CONSTITUENT_CASEWORK));

    private static final Condition<InformationRequests> NEEDED_AND_OF_A_CHIEF_OFFICER =
            NEEDED_FOR_ROLE.and(OF_A_CHIEF_OFFICER);

    private static final Condition<InformationSupply> WITHIN_RESOURCES =
            Condition.all(InformationSupply.RESOURCE_IMPACT.is(ResourceImpact.WITHIN_AVAILABLE_RESOURCES));

    private static final Condition<LocalMembers> MAJOR =
            LocalMembers.SUBJECT_MATTER.is(LocalMatter.MAJOR_AUTHORITY_ISSUE);

    private static final Condition<LocalMembers> ISSUE_IN_OWN_AREA = LocalMembers.SUBJECT_MATTER
            .isAnyOf(
                    LocalMatter.LOCAL_ISSUE,
                    LocalMatter.ISSUE_AFFECTING_MEMBER_AREA,
                    LocalMatter.POLICY_AFFECTING_MEMBER_AREA)
            .and(LocalMembers.REPRESENTS_AREA.yes());

    private static final Condition<LocalMembers> PROPOSAL_FOR_OWN_AREA = LocalMembers.SUBJECT_MATTER
            .is(LocalMatter.PROPOSAL_AFFECTING_MEMBER_AREA)
            .and(LocalMembers.REPRESENTS_AREA.yes());

    private static final Condition<LocalMembers> EVENT_FOR_OWN_AREA = LocalMembers.EVENT_INITIATOR
            .is(EventInitiator.AUTHORITY)
            .and(LocalMembers.REPRESENTS_AREA.yes())
            .and(LocalMembers.EVENT_LOCATION
                    .is(EventLocation.MEMBER_AREA)
                    .or(LocalMembers.EVENT_EFFECT.is(EventEffect.AFFECTS_MEMBER_AREA)));

    private static final String CHIEF_TAKEN =
            "the chief executive is a chief officer too; the text does not say who is";
    private static final String CHIEF_OTHERWISE = "only the heads of departments are";

    static final Section SECTION = section(
            "4 Member officer working: advice",
            clause(para("4.1[1]").part("information"), para("3.6[1]"))
                    .says("Members can ask the chief officers for information that they reasonably need.")
                    .members()
                    .areEntitledTo(InformationRequests.REQUEST_INFORMATION)
                    .when(NEEDED_AND_OF_A_CHIEF_OFFICER)
                    .goingTo(Step.to(Office.CHIEF_OFFICER))
                    .reading(CHIEF_TAKEN, CHIEF_OTHERWISE),
            clause(para("4.1[1]").part("advice"), para("3.6[1]"))
                    .says("Members can ask the chief officers for advice that they reasonably need.")
                    .members()
                    .areEntitledTo(InformationRequests.REQUEST_ADVICE)
                    .when(NEEDED_AND_OF_A_CHIEF_OFFICER)
                    .goingTo(Step.to(Office.CHIEF_OFFICER))
                    .reading(CHIEF_TAKEN, CHIEF_OTHERWISE),
            CoOptedMembers.also(
                    para("4.1[1]").part("co-opted-information"),
                    "Co-opted members can ask for such information as well.",
                    ARE_ENTITLED_TO,
                    InformationRequests.REQUEST_INFORMATION,
                    NEEDED_AND_OF_A_CHIEF_OFFICER),
            CoOptedMembers.also(
                    para("4.1[1]").part("co-opted-advice"),
                    "They can ask for such advice as well.",
                    ARE_ENTITLED_TO,
                    InformationRequests.REQUEST_ADVICE,
                    NEEDED_AND_OF_A_CHIEF_OFFICER),
            clause(para("4.1[1]").part("information-otherwise"))
                    .says("Information for other ends than the role of a member is not mentioned.")
                    .stopsShortOf(InformationRequests.REQUEST_INFORMATION)
                    .when(Condition.not(NEEDED_FOR_ROLE)),
            clause(para("4.1[1]").part("advice-otherwise"))
                    .says("Nor is advice for other ends.")
                    .stopsShortOf(InformationRequests.REQUEST_ADVICE)
                    .when(Condition.not(NEEDED_FOR_ROLE)),
            clause(para("4.1[2]"))
                    .says("The request can be general, or for one constituent.")
                    .isInert("gives examples of requests under 4.1[1]"),
            clause(para("4.2[1]"))
                    .says("Chief officers ought to keep members informed of the authority's major issues.")
                    .anyone()
                    .should(LocalMembers.KEEP_MEMBERS_INFORMED)
                    .when(MAJOR),
            clause(para("4.2[2]"))
                    .says("Members ought to be told of issues in the areas they represent.")
                    .anyone()
                    .should(LocalMembers.INFORM_LOCAL_MEMBER)
                    .when(ISSUE_IN_OWN_AREA),
            clause(para("4.2[2]").part("keep"))
                    .says("They ought to be kept informed of such issues.")
                    .anyone()
                    .should(LocalMembers.KEEP_MEMBERS_INFORMED)
                    .when(ISSUE_IN_OWN_AREA),
            clause(para("4.2[3]"))
                    .says("Members are told of proposals that touch their constituent council's area.")
                    .anyone()
                    .must(LocalMembers.INFORM_LOCAL_MEMBER)
                    .when(PROPOSAL_FOR_OWN_AREA),
            clause(para("4.2[3]").part("keep"))
                    .says("They are kept informed of such proposals.")
                    .anyone()
                    .must(LocalMembers.KEEP_MEMBERS_INFORMED)
                    .when(PROPOSAL_FOR_OWN_AREA),
            clause(para("4.2[3]").part("consultation"))
                    .says("They are told when such a proposal is put out to consultation.")
                    .anyone()
                    .must(LocalMembers.RUN_CONSULTATION)
                    .when(PROPOSAL_FOR_OWN_AREA),
            clause(para("4.2[3]").part("consulting"))
                    .says("It has members informed; asking for their views is not mentioned.")
                    .stopsShortOf(LocalMembers.CONSULT_LOCAL_MEMBERS),
            clause(para("4.2[4]"))
                    .says(
                            "Members are invited to the authority's events in or touching their constituent council's area.")
                    .anyone()
                    .must(LocalMembers.INVITE_LOCAL_MEMBER)
                    .when(EVENT_FOR_OWN_AREA),
            clause(para("4.2[4]").part("meeting"))
                    .says("A public meeting that the authority calls is such an event.")
                    .anyone()
                    .must(LocalMembers.HOLD_PUBLIC_MEETING)
                    .when(EVENT_FOR_OWN_AREA),
            clause(para("4.3[1]"))
                    .says("What members ask for ought to come in good time.")
                    .officers()
                    .should(MembersEnquiries.ANSWER)
                    .owing(duty("answer the request").asBestEffort().by(Deadline.at("in a timely manner"))),
            clause(para("4.3[1]").part("supply"))
                    .says("Information ought to be supplied in good time.")
                    .officers()
                    .whenDoing(InformationSupply.SUPPLY)
                    .owing(duty("supply what is asked for").asBestEffort().by(Deadline.at("in a timely manner"))),
            clause(para("4.3[2]"))
                    .says("The service concerned ought to supply it where its resources allow.")
                    .officers()
                    .should(InformationSupply.SUPPLY)
                    .when(WITHIN_RESOURCES.and(InformationSupply.REASONABLY_NEEDED.yes()))
                    .reading(
                            "what members seek is what 4.1 lets them ask for, so what they need",
                            "whatever members seek is meant"),
            clause(para("4.3[2]").part("unneeded"))
                    .says("What a member does not need is not mentioned.")
                    .stopsShortOf(InformationSupply.SUPPLY)
                    .when(InformationSupply.REASONABLY_NEEDED.no()),
            clause(para("4.3[2]").part("beyond"))
                    .says("Beyond its resources nothing is asked of it.")
                    .stopsShortOf(InformationSupply.SUPPLY)
                    .when(InformationSupply.RESOURCE_IMPACT.is(ResourceImpact.EXCEEDS_AVAILABLE_RESOURCES)),
            clause(para("4.3[2]").part("keep"))
                    .says("Within its resources a service ought not to turn the request down.")
                    .anyone()
                    .shouldNot(InformationSupply.DECLINE)
                    .when(WITHIN_RESOURCES.and(InformationSupply.REASONABLY_NEEDED.yes())),
            clause(para("4.3[2]").part("decline"))
                    .says("Beyond its resources a service can turn the request down.")
                    .anyone()
                    .may(InformationSupply.DECLINE)
                    .when(InformationSupply.RESOURCE_IMPACT.is(ResourceImpact.EXCEEDS_AVAILABLE_RESOURCES))
                    .reading(
                            "the proviso on resources lets the service decline",
                            "the proviso only ends the duty; who decides on resources is not said"),
            ImpartialService.serveTheWhole(para("4.4[1]").part("whole"), MUST),
            ImpartialService.serveOneAlone(para("4.4[1]").part("one"), MUST_NOT),
            ImpartialService.takeSides(para("4.4[1]").part("bias"), MUST_NOT, Neutrality.SHOW_POLITICAL_BIAS),
            ImpartialService.takeSides(
                    para("4.4[1]").part("group-meeting"), MUST_NOT, Neutrality.SHOW_BIAS_AT_GROUP_MEETING),
            ImpartialService.takeSides(para("4.4[1]").part("view"), MUST_NOT, Neutrality.GIVE_POLITICAL_VIEW),
            ImpartialService.adviseForAParty(para("4.4[1]").part("advice"), MUST_NOT),
            ImpartialService.colourAdvice(para("4.4[1]").part("coloured"), MUST_NOT)
                    .overriding(para("4.6[1]")),
            clause(para("4.4[2]"))
                    .says("Nobody infers from an officer's work on a policy that the officer backs it.")
                    .anyone()
                    .mustNot(Neutrality.ASSUME_OFFICER_SUPPORT)
                    .when(Neutrality.OFFICER_INVOLVEMENT.isNot(OfficerInvolvement.NONE)),
            clause(para("4.4[3]"))
                    .says("Nor that an officer who carries out decisions takes sides.")
                    .isInert("the same presumption once more, said of bias; 4.4[2] has the rule"),
            clause(para("4.6[1]"))
                    .says("Officers can advise members on the authority's business.")
                    .officers()
                    .may(OfficerAdvice.GIVE)
                    .when(OfficerAdvice.SUBJECT_MATTER.is(GroupSubject.AUTHORITY_BUSINESS)),
            clause(para("4.6[1]").part("other"))
                    .says("Advice on other business is not mentioned.")
                    .stopsShortOf(OfficerAdvice.GIVE)
                    .when(OfficerAdvice.SUBJECT_MATTER.isNot(GroupSubject.AUTHORITY_BUSINESS)),
            clause(para("4.6[2]"))
                    .says("Members who seek advice ought to start with a chief officer.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_ADVICE)
                    .when(Dealings.PAST_CHIEF_OFFICERS)
                    .goingTo(Step.to(Office.CHIEF_OFFICER)),
            clause(para("4.6[3]"))
                    .says("The chief officer directs the member to the right lead officer.")
                    .officers()
                    .must(InformationRequests.NAME_LEAD_OFFICER)
                    .goingTo(Step.to(Office.CHIEF_OFFICER), Step.to(Relation.APPROPRIATE_OFFICER)),
            clause(para("4.6[3]").part("advice"))
                    .says("A member so directed can ask the lead officer for advice.")
                    .members()
                    .may(InformationRequests.REQUEST_ADVICE)
                    .when(InformationRequests.NAMED_LEAD_OFFICER.yes().and(NEEDED_FOR_ROLE))
                    .reading(Dealings.NAMED_TAKEN, Dealings.NAMED_OTHERWISE),
            clause(para("4.6[3]").part("information"))
                    .says("A member so directed can ask the lead officer for information.")
                    .members()
                    .may(InformationRequests.REQUEST_INFORMATION)
                    .when(InformationRequests.NAMED_LEAD_OFFICER.yes().and(NEEDED_FOR_ROLE))
                    .reading(Dealings.NAMED_TAKEN, Dealings.NAMED_OTHERWISE),
            clause(para("4.6[4]"))
                    .says("The lead officer is normally a director or a head of service.")
                    .officers()
                    .whenDoing(InformationRequests.NAME_LEAD_OFFICER)
                    .owing(duty("name a director or a head of service").asBestEffort()),
            clause(para("4.7[1]").part("information"))
                    .says("Junior officers ought not to be asked directly for information.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_INFORMATION)
                    .when(Dealings.STRAIGHT_TO_JUNIOR),
            clause(para("4.7[1]").part("advice"))
                    .says("Junior officers ought not to be asked directly for advice.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_ADVICE)
                    .when(Dealings.STRAIGHT_TO_JUNIOR),
            clause(para("4.7[2]"))
                    .says("A junior officer so asked ought to tell the manager, so that it is dealt with properly.")
                    .officers()
                    .should(InformationRequests.RECEIVE_DIRECT_REQUEST)
                    .when(InformationRequests.OFFICER_TIER.is(OfficerTier.JUNIOR))
                    .owing(duty("inform the line manager of the request").asBestEffort())
                    .goingTo(Step.to(Relation.LINE_MANAGER)));

    private Advice() {}
}
