package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.document.DecisionMaker;
import org.comity.question.Condition;
import org.comity.topic.AboutDocument;
import org.comity.topic.AboutExemption;
import org.comity.topic.ClosedMeetings;

/** Appendix A, 3: Cabinet. */
final class CabinetMeetings {

    private static final Condition<AboutDocument> CABINET = AboutDocument.BUSINESS_OF.is(DecisionMaker.EXECUTIVE);

    private static final Condition<AboutExemption> CLOSED = Status.CONFIDENTIAL.or(Status.EXEMPT);

    static final Section SECTION = section(
            "Appendix A: 3. Cabinet",
            clause(para("A.3[1]"))
                    .says("Regulations of 2000 ask for more in the case of key decisions.")
                    .stopsShortOf(ClosedMeetings.PUBLISH_PAPERS)
                    .when(ClosedMeetings.KEY_DECISION.yes()),
            clause(para("A.3[2]"))
                    .says("A meeting that makes a key decision is generally public.")
                    .normally()
                    .anyone()
                    .must(ClosedMeetings.HOLD_IN_PUBLIC)
                    .when(CABINET.and(ClosedMeetings.KEY_DECISION.yes()))
                    .unless(Status.EXEMPT)
                    .reading("exempt business is left out, as by the Act", "it is public even then, as a rule"),
            clause(para("A.3[3]"))
                    .says("So is one that discusses a key decision to come.")
                    .normally()
                    .anyone()
                    .must(ClosedMeetings.HOLD_IN_PUBLIC)
                    .when(CABINET.and(ClosedMeetings.KEY_DECISION_DISCUSSED.yes()))
                    .unless(Status.EXEMPT),
            clause(para("A.3[4]"))
                    .says("Before a public meeting agenda, reports and background papers are published.")
                    .anyone()
                    .must(ClosedMeetings.PUBLISH_PAPERS)
                    .when(CABINET.and(ClosedMeetings.HELD_IN_PUBLIC.yes()))
                    .unless(CLOSED),
            clause(para("A.3[5]"))
                    .says("Where one person makes a key decision, the papers on it are open to the public.")
                    .anyone()
                    .must(ClosedMeetings.PUBLISH_PAPERS)
                    .when(ClosedMeetings.KEY_DECISION
                            .yes()
                            .and(ClosedMeetings.BUSINESS_OF.isAnyOf(
                                    DecisionMaker.EXECUTIVE_MEMBER, DecisionMaker.OFFICER)))
                    .unless(CLOSED),
            clause(para("A.3[6]"))
                    .says("Exempt means the same here, and what is exempt or confidential need not be published.")
                    .stopsShortOf(ClosedMeetings.PUBLISH_PAPERS)
                    .when(CLOSED));

    private CabinetMeetings() {}
}
