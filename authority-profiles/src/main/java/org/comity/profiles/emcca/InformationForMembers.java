package org.comity.profiles.emcca;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.ARE_ENTITLED_TO;
import static org.comity.profiles.provisions.Modal.HAVE_NO_RIGHT_TO;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.NEED_TO_KNOW_SHOWN;
import static org.comity.topic.DocumentAccess.PAPERS_OF;
import static org.comity.topic.DocumentAccess.RIGHT;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Deadline;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.profiles.provisions.CommonLawInspection;
import org.comity.question.Condition;
import org.comity.topic.DocumentAccess;
import org.comity.topic.EventInitiator;
import org.comity.topic.EventLocation;
import org.comity.topic.InformationRequests;
import org.comity.topic.InformationSupply;
import org.comity.topic.LocalMatter;
import org.comity.topic.LocalMembers;
import org.comity.topic.MembersEnquiries;
import org.comity.topic.OfficerContact;
import org.comity.topic.PapersOf;
import org.comity.topic.Reasonableness;
import org.comity.topic.RequestPurpose;
import org.comity.topic.RequestReason;
import org.comity.topic.RequestVolume;
import org.comity.topic.ResourceImpact;
import org.comity.topic.Right;

/** Information: paragraphs 21 to 27. */
final class InformationForMembers {

    /** What a member asks for in the role of a member: work for residents belongs to it (paragraph 9). */
    static final Condition<InformationRequests> IN_ROLE = Condition.any(
            InformationRequests.PURPOSE.isAnyOf(RequestReason.MEMBER_ROLE, RequestReason.CONSTITUENT_CASEWORK));

    private static final Condition<DocumentAccess> AT_COMMON_LAW =
            RIGHT.is(Right.COMMON_LAW).and(PAPERS_OF.is(PapersOf.AUTHORITY));

    private static final CommonLawInspection BY_COMMON_LAW = new CommonLawInspection(AT_COMMON_LAW);

    private static final String NO_COPY = "a copy gives more than a look, and goes no further";

    private static final String COPIES_UNSAID = "the text speaks of inspection, and leaves copies open";

    private static final Condition<InformationSupply> BEYOND_RESOURCES =
            Condition.any(InformationSupply.RESOURCE_IMPACT.is(ResourceImpact.EXCEEDS_AVAILABLE_RESOURCES));

    private static final Duty RESOURCES = duty("supply only within available resources")
            .of(Relation.APPROPRIATE_OFFICER)
            .asBestEffort();

    private static final Condition<LocalMembers> AFFECTS_AREA = LocalMembers.SUBJECT_MATTER
            .isAnyOf(
                    LocalMatter.LOCAL_ISSUE,
                    LocalMatter.ISSUE_AFFECTING_MEMBER_AREA,
                    LocalMatter.EVENT_AFFECTING_MEMBER_AREA,
                    LocalMatter.POLICY_AFFECTING_MEMBER_AREA)
            .and(LocalMembers.REPRESENTS_AREA.yes());

    private static final Condition<LocalMembers> PROPOSAL_FOR_AREA = LocalMembers.SUBJECT_MATTER
            .is(LocalMatter.PROPOSAL_AFFECTING_MEMBER_AREA)
            .and(LocalMembers.REPRESENTS_AREA.yes());

    private static final Condition<LocalMembers> OWN_EVENT_IN_AREA = LocalMembers.EVENT_INITIATOR
            .is(EventInitiator.AUTHORITY)
            .and(LocalMembers.EVENT_LOCATION.is(EventLocation.MEMBER_AREA));

    static final Section SECTION = section(
            "Provision of Advice and Information to Members: Information",
            ofEach(
                    act -> clause(para("21[1]"))
                            .says("Members are free to ask officers for what they reasonably need in their role.")
                            .members()
                            .may(act)
                            .when(IN_ROLE.and(InformationRequests.REASONABLY_NEEDED.yes())),
                    InformationRequests.REQUEST_INFORMATION,
                    InformationRequests.REQUEST_ADVICE),
            clause(para("21[1]")).says("They can go to any officer.").members().may(OfficerContact.CONTACT_OFFICER),
            clause(para("21[2]")).says("Requests can be general or special.").isInert("gives examples"),
            clause(para("22[1]"))
                    .says("Officers try at all times to answer promptly.")
                    .officers()
                    .should(MembersEnquiries.ANSWER)
                    .owing(duty("respond promptly").by(Deadline.at("promptly")).asBestEffort()),
            clause(para("22[2]"))
                    .says("In any event they tell the member of a delay that can be noticed.")
                    .officers()
                    .should(MembersEnquiries.EXPLAIN_DELAY)
                    .when(MembersEnquiries.APPRECIABLE_DELAY.yes()),
            clause(para("22[2]"))
                    .says("That belongs to answering.")
                    .officers()
                    .whenDoing(MembersEnquiries.ANSWER)
                    .owing(duty("tell the member of any appreciable delay").asBestEffort()),
            ofEach(
                    act -> clause(para("23[1]"))
                            .says("Rights to inspect come partly from statute, partly from common law.")
                            .stopsShortOf(act),
                    INSPECT,
                    COPY),
            ofEach(
                    act -> clause(para("23[2]"))
                            .says("For papers on business the access rules of the constitution speak.")
                            .stopsShortOf(act),
                    INSPECT,
                    COPY),
            BY_COMMON_LAW.isForWhoShowsTheNeed(para("24[1]"), ARE_ENTITLED_TO),
            BY_COMMON_LAW.isNotForOthers(para("24[1]").part("unshown"), HAVE_NO_RIGHT_TO),
            clause(para("24[1]").part("copies"))
                    .says("Copies are not mentioned.")
                    .stopsShortOf(COPY)
                    .when(RIGHT.is(Right.COMMON_LAW)),
            clause(para("24[1]").part("no copy"))
                    .says("But who has no right to look has none to a copy.")
                    .members()
                    .haveNoRightTo(COPY)
                    .when(AT_COMMON_LAW.and(NEED_TO_KNOW_SHOWN.no()))
                    .reading(NO_COPY, COPIES_UNSAID),
            BY_COMMON_LAW.isNoRovingCommission(para("24[2]"), HAVE_NO_RIGHT_TO).overriding(para("24[1]")),
            clause(para("24[2]").part("copies"))
                    .says("Nor is there one to copies at large.")
                    .members()
                    .haveNoRightTo(COPY)
                    .when(AT_COMMON_LAW.and(DocumentAccess.PURPOSE.is(RequestPurpose.ROVING)))
                    .reading(NO_COPY, COPIES_UNSAID),
            BY_COMMON_LAW.isNotForTheCurious(para("24[3]"), HAVE_NO_RIGHT_TO).overriding(para("24[1]")),
            clause(para("24[3]").part("copies"))
                    .says("Nor to copies out of curiosity.")
                    .members()
                    .haveNoRightTo(COPY)
                    .when(AT_COMMON_LAW.and(DocumentAccess.PURPOSE.is(RequestPurpose.CURIOSITY)))
                    .reading(NO_COPY, COPIES_UNSAID),
            clause(para("25[1]"))
                    .says("Information is supplied only as far as resources allow.")
                    .officers()
                    .shouldNot(InformationSupply.SUPPLY)
                    .when(BEYOND_RESOURCES)
                    .unless(InformationSupply.FORMAL_FOI_REQUEST.yes())
                    .overriding(para("27[1]"), para("35[1]"))
                    .reading(
                            "resources limit what is asked for informally, and no right under freedom of information law",
                            "resources limit whatever a member asks for"),
            clause(para("25[1]").part("refusal"))
                    .says("Beyond that it can be declined.")
                    .anyone()
                    .may(InformationSupply.DECLINE)
                    .when(BEYOND_RESOURCES)
                    .unless(InformationSupply.FORMAL_FOI_REQUEST.yes()),
            ofEach(
                    act -> clause(para("25[1]").part("resources"))
                            .says("Who asks can expect what resources allow.")
                            .members()
                            .whenDoing(act)
                            .owing(RESOURCES),
                    InformationRequests.REQUEST_INFORMATION,
                    InformationRequests.REQUEST_ADVICE),
            clause(para("25[1]").part("resources"))
                    .says("So it is with documents.")
                    .members()
                    .whenDoing(INSPECT)
                    .when(RIGHT.is(Right.COMMON_LAW))
                    .owing(RESOURCES),
            clause(para("25[1]").part("resources"))
                    .says("And whoever supplies keeps to them.")
                    .officers()
                    .whenDoing(InformationSupply.SUPPLY)
                    .owing(RESOURCES),
            clause(para("25[1]").part("burden"))
                    .says("How a burdensome enquiry is dealt with is not said.")
                    .stopsShortOf(MembersEnquiries.HANDLE_BURDENSOME),
            ofEach(
                    act -> clause(para("25[2]"))
                            .says("Members are sensible in how often and what they ask.")
                            .members()
                            .shouldNot(act)
                            .when(InformationRequests.REQUEST_VOLUME
                                    .is(RequestVolume.UNREASONABLE)
                                    .or(InformationRequests.CONTENT_REASONABLE.no())),
                    InformationRequests.REQUEST_INFORMATION,
                    InformationRequests.REQUEST_ADVICE),
            ofEach(
                    act -> clause(para("25[2]").part("restraint"))
                            .says("That is asked of them with every request.")
                            .members()
                            .whenDoing(act)
                            .owing(duty("keep number and content of requests reasonable")
                                    .asBestEffort()),
                    InformationRequests.REQUEST_INFORMATION,
                    InformationRequests.REQUEST_ADVICE),
            clause(para("25[2]").part("refusal"))
                    .says("Whether an unreasonable request can be declined is not said.")
                    .stopsShortOf(InformationSupply.DECLINE)
                    .when(InformationSupply.REASONABLENESS.is(Reasonableness.UNREASONABLE)),
            ofEach(
                    act -> clause(para("26[1]"))
                            .says("Members are kept informed of the authority's major issues.")
                            .anyone()
                            .should(act)
                            .when(LocalMembers.SUBJECT_MATTER.is(LocalMatter.MAJOR_AUTHORITY_ISSUE)),
                    LocalMembers.INFORM_LOCAL_MEMBER,
                    LocalMembers.KEEP_MEMBERS_INFORMED),
            ofEach(
                    act -> clause(para("26[2]"))
                            .says("And of issues and events that touch the area they represent.")
                            .anyone()
                            .should(act)
                            .when(AFFECTS_AREA),
                    LocalMembers.INFORM_LOCAL_MEMBER,
                    LocalMembers.KEEP_MEMBERS_INFORMED),
            ofEach(
                    act -> clause(para("26[3]"))
                            .says("They hear of proposals for their area.")
                            .anyone()
                            .should(act)
                            .when(PROPOSAL_FOR_AREA),
                    LocalMembers.INFORM_LOCAL_MEMBER,
                    LocalMembers.KEEP_MEMBERS_INFORMED),
            clause(para("26[3]").part("consultation"))
                    .says("Consultation is not mentioned.")
                    .stopsShortOf(LocalMembers.RUN_CONSULTATION),
            ofEach(
                    act -> clause(para("26[4]"))
                            .says("They are invited to the authority's own events in their area.")
                            .anyone()
                            .should(act)
                            .when(OWN_EVENT_IN_AREA),
                    LocalMembers.INVITE_LOCAL_MEMBER,
                    LocalMembers.HOLD_PUBLIC_MEETING),
            clause(para("27[1]"))
                    .says("Freedom of information law can give a member more than a need to know does.")
                    .officers()
                    .may(InformationSupply.SUPPLY)
                    .when(InformationSupply.PUBLIC_UNDER_FOI.yes()),
            clause(para("27[2]"))
                    .says("Officers are encouraged to hand over without a formal request what anybody could have.")
                    .officers()
                    .asGoodPractice()
                    .may(InformationSupply.SUPPLY_WITHOUT_FOI)
                    .when(InformationSupply.PUBLIC_UNDER_FOI.yes()),
            clause(para("27[3]"))
                    .says(
                            "The Data Protection Officer advises, with the Monitoring Officer if need be, what that law covers.")
                    .leaves(InformationSupply.ADVISE_ON_FOI)
                    .along(Step.to(Office.DATA_PROTECTION_OFFICER), Step.consulting(Office.MONITORING_OFFICER)),
            clause(para("27[3]").part("unsure"))
                    .says("So an officer in doubt on that turns to them.")
                    .leaves(InformationSupply.CLASSIFY_REQUEST)
                    .along(Step.to(Office.DATA_PROTECTION_OFFICER), Step.consulting(Office.MONITORING_OFFICER))
                    .when(InformationSupply.FOI_COVERAGE_IN_DOUBT.yes()));

    private InformationForMembers() {}
}
