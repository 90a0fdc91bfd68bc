package org.comity.profiles.county;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.DocumentAccess.AVAILABLE;
import static org.comity.topic.DocumentAccess.BUSINESS_OF;
import static org.comity.topic.DocumentAccess.CONCLUDED;
import static org.comity.topic.DocumentAccess.CONTRACT_TERMS;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.DOCUMENT_KIND;
import static org.comity.topic.DocumentAccess.HELD_BY_EXECUTIVE;
import static org.comity.topic.DocumentAccess.INFORMATION_CLASS;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.ON_CONCLUDED_BUSINESS;
import static org.comity.topic.DocumentAccess.RELEVANT_TO_DECISION_UNDER_SCRUTINY;
import static org.comity.topic.DocumentAccess.RELEVANT_TO_WORK_PROGRAMME;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SCHEDULE_12A;
import static org.comity.topic.DocumentAccess.SCRUTINY_MEMBER;
import static org.comity.topic.DocumentAccess.TAKEN_IN_PRIVATE;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.document.DecisionMaker;
import org.comity.document.DocumentKind;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.dsl.Sentence;
import org.comity.people.OfficerTier;
import org.comity.question.Condition;
import org.comity.topic.AboutDocument;
import org.comity.topic.DocumentAccess;
import org.comity.topic.GuidanceSubject;
import org.comity.topic.InformationRequests;
import org.comity.topic.Interpretation;
import org.comity.topic.OfficerContact;
import org.comity.topic.RequestChannel;
import org.comity.topic.RequestReason;
import org.comity.topic.Right;

/** Section 5, first half: requests for information, and the statutory rights to see documents. */
final class StatutoryAccess {

    private static final Condition<DocumentAccess> STATUTE = RIGHT.is(Right.STATUTORY);

    private static final Condition<DocumentAccess> EXECUTIVE_STATUTE = STATUTE.and(HELD_BY_EXECUTIVE.yes());

    private static final Condition<DocumentAccess> PUBLIC_EXECUTIVE_BUSINESS = BUSINESS_OF
            .isAnyOf(DecisionMaker.EXECUTIVE, DecisionMaker.EXECUTIVE_MEMBER)
            .and(TAKEN_IN_PRIVATE.no());

    private static final Condition<DocumentAccess> PRIVATE_EXECUTIVE_BUSINESS = BUSINESS_OF
            .is(DecisionMaker.OFFICER)
            .or(BUSINESS_OF
                    .isAnyOf(DecisionMaker.EXECUTIVE, DecisionMaker.EXECUTIVE_MEMBER)
                    .and(TAKEN_IN_PRIVATE.yes()));

    private static final Condition<AboutDocument> EXEMPT = INFORMATION_CLASS.has(InformationClass.EXEMPT);

    private static final Condition<AboutDocument> CONFIDENTIAL =
            INFORMATION_CLASS.hasAny(InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.IN_CONFIDENCE);

    private static final Condition<AboutDocument> CLOSED_CLASS = EXEMPT.or(CONFIDENTIAL);

    private static final Condition<DocumentAccess> SCRUTINY_STATUTE =
            EXECUTIVE_STATUTE.and(SCRUTINY_MEMBER.yes()).and(ON_CONCLUDED_BUSINESS.yes());

    private static final Condition<DocumentAccess> BEARS_ON_SCRUTINY =
            RELEVANT_TO_DECISION_UNDER_SCRUTINY.yes().or(RELEVANT_TO_WORK_PROGRAMME.yes());

    private static final Condition<AboutDocument> OUTSIDE_5_4 =
            BUSINESS_OF.isNot(DecisionMaker.EXECUTIVE, DecisionMaker.EXECUTIVE_MEMBER, DecisionMaker.OFFICER);

    static final Section SECTION = section(
            "5 Access to information: requests and statutory rights",
            ofEach(
                    act -> clause(para("5.1[1]"))
                            .says("Members may approach any department for what they reasonably need in their role.")
                            .members()
                            .may(act)
                            .when(InformationRequests.REASONABLY_NEEDED
                                    .yes()
                                    .and(InformationRequests.WITHIN_DEPARTMENT_FUNCTIONS.yes())
                                    .and(InformationRequests.PURPOSE.isAnyOf(
                                            RequestReason.MEMBER_ROLE, RequestReason.CONSTITUENT_CASEWORK))),
                    InformationRequests.REQUEST_INFORMATION,
                    InformationRequests.REQUEST_ADVICE),
            clause(para("5.1[1]").part("contact"))
                    .says("Members may go to any department.")
                    .members()
                    .may(OfficerContact.CONTACT_OFFICER),
            clause(para("5.1[2]"))
                    .says("Requests may be general, or made for a constituent.")
                    .isInert("gives examples"),
            ofEach(
                    act -> clause(para("5.1[3]"))
                            .says("As a rule they go to the chief officer or somebody else senior.")
                            .members()
                            .shouldNot(act)
                            .when(InformationRequests.OFFICER_TIER
                                    .isAnyOf(OfficerTier.OTHER, OfficerTier.JUNIOR)
                                    .and(InformationRequests.CHANNEL.is(RequestChannel.DIRECT))),
                    InformationRequests.REQUEST_INFORMATION,
                    InformationRequests.REQUEST_ADVICE),
            clause(para("5.1[3]").part("contact"))
                    .says("As a rule to its head or somebody else senior.")
                    .members()
                    .shouldNot(OfficerContact.CONTACT_OFFICER)
                    .when(OfficerContact.OFFICER_TIER.isAnyOf(OfficerTier.OTHER, OfficerTier.JUNIOR)),
            clause(para("5.1[4]").part("guidance"))
                    .says("In doubt the Monitoring Officer is asked.")
                    .leaves(Interpretation.SEEK_GUIDANCE)
                    .to(Office.MONITORING_OFFICER)
                    .when(Interpretation.SUBJECT_MATTER.is(GuidanceSubject.INFORMATION_REQUEST)),
            ofEach(
                    act -> clause(para("5.1[4]"))
                            .says("In doubt the Monitoring Officer is asked.")
                            .leaves(act)
                            .to(Office.MONITORING_OFFICER)
                            .when(InformationRequests.APPROACH_IN_DOUBT.yes()),
                    InformationRequests.REQUEST_INFORMATION,
                    InformationRequests.REQUEST_ADVICE),
            clause(para("5.2"))
                    .says("Rights to inspect come partly from statute, partly from common law.")
                    .isInert("introduces what follows"),
            clause(para("5.3[1]"))
                    .says("By statute members may inspect documents on business coming to a meeting.")
                    .members()
                    .areEntitledTo(INSPECT)
                    .when(STATUTE.and(BUSINESS_OF.isAnyOf(DecisionMaker.FULL_AUTHORITY, DecisionMaker.COMMITTEE))
                            .and(CONCLUDED.no())),
            clause(para("5.3[2]"))
                    .says("The right does not depend on a seat on the body.")
                    .isInert("5.3[1] asks for no seat"),
            clause(para("5.3[3]"))
                    .says("It reaches reports and background papers.")
                    .isInert("names kinds of document that 5.3[1] reaches anyway"),
            clause(para("5.4[1]"))
                    .says("Documents of the executive are open on like terms.")
                    .isInert("announces what 5.4[2] to 5.4[4] lay down"),
            clause(para("5.4[2]"))
                    .says("Papers for public business of the executive are open once they are available.")
                    .members()
                    .areEntitledTo(INSPECT)
                    .when(EXECUTIVE_STATUTE.and(PUBLIC_EXECUTIVE_BUSINESS).and(AVAILABLE.yes())),
            clause(para("5.4[2]").part("before"))
                    .says("Before they are available there is no right to them.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(EXECUTIVE_STATUTE.and(PUBLIC_EXECUTIVE_BUSINESS).and(AVAILABLE.no())),
            clause(para("5.4[3]"))
                    .says("Papers for private or delegated executive decisions ought to be open once these are taken.")
                    .members()
                    .may(INSPECT)
                    .when(EXECUTIVE_STATUTE.and(PRIVATE_EXECUTIVE_BUSINESS).and(CONCLUDED.yes())),
            clause(para("5.4[3]").part("before"))
                    .says("Until then they are not.")
                    .members()
                    .normally()
                    .haveNoRightTo(INSPECT)
                    .when(EXECUTIVE_STATUTE.and(PRIVATE_EXECUTIVE_BUSINESS).and(CONCLUDED.no())),
            clause(para("5.4[4]"))
                    .says("Notes that the Chief Executive's staff made at such a meeting are open as well.")
                    .members()
                    .may(INSPECT)
                    .when(EXECUTIVE_STATUTE
                            .and(DOCUMENT_KIND.is(DocumentKind.MEETING_NOTE))
                            .and(AVAILABLE.yes())
                            .and(BUSINESS_OF.isAnyOf(DecisionMaker.EXECUTIVE, DecisionMaker.EXECUTIVE_MEMBER)))
                    .reading("notes of any meeting of the executive", "notes of private meetings only"),
            clause(para("5.5"))
                    .says("The right stops at documents with some kinds of exempt information.")
                    .isInert("opens the list; 5.5.1 to 5.5.6 say at which"),
            clause(para("5.5").part("exempt"))
                    .says("Exempt documents are not open by statute, as far as the list goes.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(STATUTE.and(EXEMPT))
                    .limiting(para("5.3[1]"), para("5.4[2]"), para("5.4[3]"), para("5.4[4]")),
            clause(para("5.5").part("unlisted"))
                    .says("The kinds that the list leaves out stay open.")
                    .lifts(para("5.5").part("exempt"))
                    .on(INSPECT)
                    .when(SCHEDULE_12A.has(Schedule12aParagraph.P6)),
            closed("5.5.1", "Information about an individual is not open by statute.", Schedule12aParagraph.P1),
            closed("5.5.2", "Nor is what would reveal who somebody is.", Schedule12aParagraph.P2),
            clause(para("5.5.3"), para("5.5"))
                    .says(
                            "Nor are financial or business affairs, as far as they are terms offered in a contract negotiation.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(STATUTE.and(SCHEDULE_12A.has(Schedule12aParagraph.P3)).and(CONTRACT_TERMS.yes()))
                    .limiting(para("5.3[1]"), para("5.4[2]"), para("5.4[3]"), para("5.4[4]"))
                    .reading(
                            "only terms that the council itself proposes, as printed",
                            "the Act also closes terms proposed to the council"),
            clause(para("5.5.3").part("others"), para("5.5"))
                    .says("Such affairs stay open where no terms of a contract are offered.")
                    .lifts(para("5.5").part("exempt"))
                    .on(INSPECT)
                    .when(SCHEDULE_12A.has(Schedule12aParagraph.P3).and(CONTRACT_TERMS.no())),
            closed("5.5.4", "Nor are negotiations on pay and employment.", Schedule12aParagraph.P4),
            closed("5.5.5", "Nor is what legal privilege protects.", Schedule12aParagraph.P5),
            closed("5.5.6", "Nor are criminal investigations.", Schedule12aParagraph.P7),
            clause(para("5.6[1]"))
                    .says("Scrutiny members may have copies of executive documents on business done or decisions made.")
                    .members()
                    .areEntitledTo(COPY)
                    .when(SCRUTINY_MEMBER.yes().and(HELD_BY_EXECUTIVE.yes()).and(ON_CONCLUDED_BUSINESS.yes()))
                    .reading(
                            "business at any meeting of the council's bodies, the executive included",
                            "business at meetings of the full council only, beside the decisions of members and officers"),
            clause(para("5.6[2]"), para("5.5"))
                    .says("Not of exempt ones.")
                    .members()
                    .haveNoRightTo(COPY)
                    .when(EXEMPT)
                    .limiting(para("5.6[1]")),
            clause(para("5.6[2]").part("confidential"))
                    .says("Nor of confidential ones.")
                    .members()
                    .haveNoRightTo(COPY)
                    .when(CONFIDENTIAL)
                    .limiting(para("5.6[1]"))
                    .reading(
                            "confidential in the ordinary or in the statutory sense",
                            "confidential in the statutory sense only"),
            clause(para("5.6[3]"))
                    .says("Even of these, where they bear on scrutiny in hand or a programmed review.")
                    .members()
                    .areEntitledTo(COPY)
                    .when(BEARS_ON_SCRUTINY)
                    .limiting(para("5.6[2]"), para("5.6[2]").part("confidential")),
            clause(para("5.6[1]").part("inspect"))
                    .says("What scrutiny members may have copies of, they may look at.")
                    .members()
                    .areEntitledTo(INSPECT)
                    .when(SCRUTINY_STATUTE)
                    .unless(CLOSED_CLASS)
                    .overriding(para("5.4[2]").part("before"))
                    .reading("a right to a copy holds a right to inspect", "the additional right is to copies alone"),
            clause(para("5.6[2]").part("inspect"), para("5.5"))
                    .says("Not exempt ones, as far as 5.4 does not open them.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(SCRUTINY_STATUTE.and(EXEMPT).and(OUTSIDE_5_4))
                    .unless(BEARS_ON_SCRUTINY),
            clause(para("5.6[2]").part("inspect-confidential"))
                    .says("Nor confidential ones.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(SCRUTINY_STATUTE.and(CONFIDENTIAL).and(OUTSIDE_5_4))
                    .unless(BEARS_ON_SCRUTINY),
            clause(para("5.6[3]").part("inspect"))
                    .says("Even of these, where they bear on scrutiny in hand or a programmed review.")
                    .members()
                    .areEntitledTo(INSPECT)
                    .when(SCRUTINY_STATUTE.and(CLOSED_CLASS).and(BEARS_ON_SCRUTINY))
                    .overriding(
                            para("5.4[2]").part("before"),
                            para("5.5").part("exempt"),
                            para("5.5.1"),
                            para("5.5.2"),
                            para("5.5.3"),
                            para("5.5.4"),
                            para("5.5.5"),
                            para("5.5.6")));

    private StatutoryAccess() {}

    private static Sentence closed(String number, String says, Schedule12aParagraph paragraph) {
        return clause(para(number), para("5.5"))
                .says(says)
                .members()
                .haveNoRightTo(INSPECT)
                .when(STATUTE.and(SCHEDULE_12A.has(paragraph)))
                .limiting(para("5.3[1]"), para("5.4[2]"), para("5.4[3]"), para("5.4[4]"))
                .reading("the right of 5.3 and that of 5.4 both stop here", "only the right of 5.4 does");
    }
}
