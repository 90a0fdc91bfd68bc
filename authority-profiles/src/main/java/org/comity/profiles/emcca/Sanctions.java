package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.profiles.provisions.ComplaintLadder;
import org.comity.question.Condition;
import org.comity.topic.BreachConsequences;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ComplaintType;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.OfficerConcern;

/** Sanctions: paragraphs 52 and 53. */
final class Sanctions {

    private static final Condition<ComplaintsAboutOfficers> OFFICERS_BREACH =
            Condition.any(ComplaintsAboutOfficers.CONCERN.hasAny(
                    OfficerConcern.PROTOCOL_BREACH, OfficerConcern.DISCOURTESY, OfficerConcern.CONDUCT));

    /** A complaint of a breach of the protocol that does not concern the Monitoring Officer in person. */
    private static final Condition<ComplaintHandling> FOR_MONITORING_OFFICER = ComplaintHandling.COMPLAINT_TYPE
            .is(ComplaintType.PROTOCOL)
            .and(ComplaintHandling.SUBJECT_HOLDS.hasNot(Office.MONITORING_OFFICER))
            .and(ComplaintHandling.COMPLAINANT_HOLDS.hasNot(Office.MONITORING_OFFICER));

    static final Section SECTION = section(
            "Sanctions",
            ComplaintLadder.aboutMembers()
                    .over(BreachOfProtocol.MEMBERS_BREACH)
                    .goTo(
                            para("52[1]"),
                            "A complaint of a member's breach can go to the Monitoring Officer.",
                            Office.MONITORING_OFFICER),
            clause(para("52[1]"))
                    .says("So can an allegation of one.")
                    .leaves(ComplaintsAboutMembers.REPORT_MEMBER_ALLEGATION)
                    .to(Office.MONITORING_OFFICER)
                    .when(BreachOfProtocol.MEMBERS_BREACH),
            clause(para("52[1]"))
                    .says("So can a breach that somebody has seen.")
                    .leaves(BreachConsequences.REPORT_PROTOCOL_BREACH)
                    .to(Office.MONITORING_OFFICER)
                    .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.MEMBER)),
            ComplaintLadder.passedOn(para("52[1]"), MAY, ComplaintAbout.MEMBER, Office.MONITORING_OFFICER)
                    .when(FOR_MONITORING_OFFICER),
            clause(para("52[2]"))
                    .says("Some breaches break the Members' Code too.")
                    .anyone()
                    .may(BreachConsequences.TREAT_AS_CODE_BREACH)
                    .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.MEMBER)),
            ComplaintLadder.aboutOfficers()
                    .over(OFFICERS_BREACH)
                    .goTo(
                            para("53"),
                            "A complaint of an officer's breach can go to either the Monitoring Officer or the Chief Executive.",
                            Office.CHIEF_EXECUTIVE,
                            Office.MONITORING_OFFICER),
            clause(para("53"))
                    .says("So can a breach that somebody has seen.")
                    .leaves(BreachConsequences.REPORT_PROTOCOL_BREACH)
                    .to(Office.CHIEF_EXECUTIVE, Office.MONITORING_OFFICER)
                    .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.OFFICER)),
            ComplaintLadder.passedOn(
                            para("53"), MAY, ComplaintAbout.OFFICER, Office.CHIEF_EXECUTIVE, Office.MONITORING_OFFICER)
                    .when(FOR_MONITORING_OFFICER));

    private Sanctions() {}
}
