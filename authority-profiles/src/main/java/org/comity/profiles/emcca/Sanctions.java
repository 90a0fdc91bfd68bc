package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
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
            clause(para("52[1]"))
                    .says("A complaint of a member's breach can go to the Monitoring Officer.")
                    .leaves(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .to(Office.MONITORING_OFFICER)
                    .when(BreachOfProtocol.MEMBERS_BREACH),
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
            clause(para("52[1]"))
                    .says("Whoever handles it can refer it there.")
                    .anyone()
                    .may(ComplaintHandling.REFER_TO_MONITORING_OFFICER)
                    .when(FOR_MONITORING_OFFICER.and(ComplaintHandling.COMPLAINT_ABOUT.is(ComplaintAbout.MEMBER)))
                    .goingTo(Step.to(Office.MONITORING_OFFICER)),
            clause(para("52[2]"))
                    .says("Some breaches break the Members' Code too.")
                    .anyone()
                    .may(BreachConsequences.TREAT_AS_CODE_BREACH)
                    .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.MEMBER)),
            clause(para("53"))
                    .says(
                            "A complaint of an officer's breach can go to either the Monitoring Officer or the Chief Executive.")
                    .leaves(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .to(Office.CHIEF_EXECUTIVE, Office.MONITORING_OFFICER)
                    .when(OFFICERS_BREACH),
            clause(para("53"))
                    .says("So can a breach that somebody has seen.")
                    .leaves(BreachConsequences.REPORT_PROTOCOL_BREACH)
                    .to(Office.CHIEF_EXECUTIVE, Office.MONITORING_OFFICER)
                    .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.OFFICER)),
            clause(para("53"))
                    .says("Whoever handles it can refer it to either.")
                    .anyone()
                    .may(ComplaintHandling.REFER_TO_MONITORING_OFFICER)
                    .when(FOR_MONITORING_OFFICER.and(ComplaintHandling.COMPLAINT_ABOUT.is(ComplaintAbout.OFFICER)))
                    .goingTo(Step.to(Office.CHIEF_EXECUTIVE, Office.MONITORING_OFFICER)));

    private Sanctions() {}
}
