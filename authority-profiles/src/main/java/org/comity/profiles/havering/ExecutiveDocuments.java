package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.document.DecisionMaker;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.ClosedMeetings;
import org.comity.topic.DocumentAccess;

/** Paragraphs 33 to 37: documents of the executive, scrutiny copies, and reports in private. */
final class ExecutiveDocuments {

    private static final Condition<DocumentAccess> BUSINESS_AHEAD_IN_PUBLIC = DocumentAccess.HELD_BY_EXECUTIVE
            .yes()
            .and(DocumentAccess.BUSINESS_OF.isAnyOf(
                    DecisionMaker.FULL_AUTHORITY, DecisionMaker.COMMITTEE, DecisionMaker.EXECUTIVE))
            .and(DocumentAccess.TAKEN_IN_PRIVATE.no())
            .and(DocumentAccess.CONCLUDED.no());

    private static final Condition<DocumentAccess> SCRUTINY_COPY =
            DocumentAccess.SCRUTINY_MEMBER.yes().and(DocumentAccess.HELD_BY_EXECUTIVE.yes());

    private static final Condition<DocumentAccess> BUSINESS_CARRIED_OUT = SCRUTINY_COPY
            .and(DocumentAccess.BUSINESS_OF.isAnyOf(
                    DecisionMaker.FULL_AUTHORITY, DecisionMaker.COMMITTEE, DecisionMaker.EXECUTIVE))
            .and(DocumentAccess.ON_CONCLUDED_BUSINESS.yes());

    private static final Condition<DocumentAccess> MEMBERS_DECISION = SCRUTINY_COPY
            .and(DocumentAccess.BUSINESS_OF.is(DecisionMaker.EXECUTIVE_MEMBER))
            .and(DocumentAccess.ON_CONCLUDED_BUSINESS.yes());

    private static final Condition<DocumentAccess> KEY_DECISION_OF_CABINET = SCRUTINY_COPY
            .and(DocumentAccess.BUSINESS_OF.is(DecisionMaker.EXECUTIVE))
            .and(DocumentAccess.KEY_DECISION.yes());

    private static final Condition<ClosedMeetings> ANOTHER_MEMBER = ClosedMeetings.ACTOR
            .is(Actor.MEMBER)
            .and(ClosedMeetings.MEMBER_HOLDS.hasNone(
                    Office.LEADER,
                    Office.EXECUTIVE_MEMBER,
                    Office.COMMITTEE_CHAIR,
                    Office.SCRUTINY_CHAIR,
                    Office.AUDIT_AND_STANDARDS_CHAIR));

    static final Section SECTION = section(
            "Access to Information: executive documents",
            clause(para("33"), para("33(a)"), para("33(b)"))
                    .says("Any member can inspect executive documents on business ahead in public.")
                    .members()
                    .areEntitledTo(DocumentAccess.INSPECT)
                    .when(StatutoryProvisions.BY_STATUTE.and(BUSINESS_AHEAD_IN_PUBLIC))
                    .reading(
                            "its exceptions stand in 34, not in 35 as printed", "it yields to 35, which grants copies"),
            clause(para("33(a)"))
                    .says("The executive possesses or controls the document.")
                    .isInert("a condition of 33, whose norm turns on it"),
            clause(para("33(b)"))
                    .says("It concerns business to come at a public meeting.")
                    .stopsShortOf(DocumentAccess.INSPECT)
                    .when(StatutoryProvisions.BY_STATUTE
                            .and(DocumentAccess.HELD_BY_EXECUTIVE.yes())
                            .and(DocumentAccess.TAKEN_IN_PRIVATE.yes())),
            clause(para("34"))
                    .says("Not where exempt information would come out.")
                    .members()
                    .haveNoRightTo(DocumentAccess.INSPECT)
                    .when(StatutoryProvisions.BY_STATUTE.and(Status.EXEMPT))
                    .limiting(para("33"))
                    .overriding(para("A.2[5]").part("inspection"))
                    .reading(
                            "it is the exception to 33, not to itself, and points to Appendix A by way of 37, not 36",
                            "read literally it orders exempt information to be disclosed"),
            clause(para("35"), para("35(a)"))
                    .says("Scrutiny members have a right to copies of relevant executive documents.")
                    .members()
                    .areEntitledTo(DocumentAccess.COPY)
                    .when(BUSINESS_CARRIED_OUT.or(MEMBERS_DECISION).or(KEY_DECISION_OF_CABINET))
                    .reading("its exceptions stand in 36, not in 37 as printed", "it yields to 37, on open reports"),
            clause(para("35(a)"))
                    .says("Documents that the executive does not hold are left out.")
                    .stopsShortOf(DocumentAccess.COPY)
                    .when(DocumentAccess.SCRUTINY_MEMBER.yes().and(DocumentAccess.HELD_BY_EXECUTIVE.no())),
            clause(para("35(b)"), para("35"))
                    .says("Three kinds of business; papers on others are left out.")
                    .stopsShortOf(DocumentAccess.COPY)
                    .when(DocumentAccess.SCRUTINY_MEMBER.yes()),
            clause(para("35(b)(i)"), para("35"), para("35(a)"))
                    .says("Business carried out at a meeting, public or private.")
                    .members()
                    .areEntitledTo(DocumentAccess.COPY)
                    .when(BUSINESS_CARRIED_OUT),
            clause(para("35(b)(ii)"), para("35"), para("35(a)"))
                    .says("A decision taken by a Cabinet Member.")
                    .members()
                    .areEntitledTo(DocumentAccess.COPY)
                    .when(MEMBERS_DECISION),
            clause(para("35(b)(iii)"), para("35"), para("35(a)"))
                    .says("A key decision of the Cabinet.")
                    .members()
                    .areEntitledTo(DocumentAccess.COPY)
                    .when(KEY_DECISION_OF_CABINET),
            clause(para("36[1]"))
                    .says("Not of what is exempt or confidential, in whole or in part.")
                    .members()
                    .haveNoRightTo(DocumentAccess.COPY)
                    .when(Status.CONFIDENTIAL.or(Status.EXEMPT))
                    .limiting(para("35"), para("35(b)(i)"), para("35(b)(ii)"), para("35(b)(iii)"))
                    .reading("it is the exception to 35, not to itself", "it excepts from nothing"),
            clause(para("36[2]"))
                    .says("Unless it bears on what scrutiny is reviewing.")
                    .members()
                    .areEntitledTo(DocumentAccess.COPY)
                    .when(DocumentAccess.RELEVANT_TO_DECISION_UNDER_SCRUTINY.yes())
                    .limiting(para("36[1]"))
                    .reading(
                            "an action or decision has to be under review",
                            "a review that the work programme only announces is enough"),
            clause(para("37[1]")).says("Appendix A lists what is exempt.").isInert("points to Appendix A"),
            clause(para("37[2]"))
                    .says(
                            "Executive members, chairmen and officers have reports considered in public, as far as possible and lawful.")
                    .anyone()
                    .must(ClosedMeetings.HOLD_IN_PUBLIC)
                    .when(ClosedMeetings.PUBLIC_HEARING_FEASIBLE.yes())
                    .unless(ANOTHER_MEMBER),
            clause(para("37[2]").part("otherwise"))
                    .says("No more than is possible and lawful, and only of those named.")
                    .stopsShortOf(ClosedMeetings.HOLD_IN_PUBLIC),
            clause(para("37[3]"))
                    .says(
                            "Whoever thinks a private report belongs in public asks SLT Director, chairman or Monitoring Officer to decide.")
                    .leaves(ClosedMeetings.RAISE_CONCERN)
                    .to(Office.CHIEF_OFFICER, Office.COMMITTEE_CHAIR, Office.MONITORING_OFFICER)
                    .owing(duty("raise it at the earliest opportunity")
                            .asBestEffort()
                            .doneWhen(ClosedMeetings.AT_EARLIEST_OPPORTUNITY.yes()))
                    .reading("any of the three decides", "they rank in the order in which they are named"));

    private ExecutiveDocuments() {}
}
