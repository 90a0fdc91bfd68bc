package org.comity.examples.wexcombe;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER;
import static org.comity.topic.ComplaintsAboutOfficers.REPORTED_BACK;
import static org.comity.topic.ComplaintsAboutOfficers.SUBJECT_HOLDS;

import org.comity.authority.Office;
import org.comity.clause.Deadline;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.clause.Unit;
import org.comity.question.Condition;
import org.comity.topic.Agendas;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ConcernRecipient;
import org.comity.topic.Criticism;
import org.comity.topic.Forum;

/** Section 4: what comes onto agendas, and where complaints about officers go. */
final class AgendasAndComplaints {

    private static final Condition<Agendas> THREE_IN_TIME = Agendas.PROPOSERS
            .atLeast(3)
            .and(Agendas.WORKING_DAYS_BEFORE_PUBLICATION.atLeast(5))
            .and(Agendas.ITEM_RELEVANT.yes());

    static final Section SECTION = section(
            "4 Agendas and complaints",
            clause(para("4.1"))
                    .says(
                            "What three members ask for five working days ahead is put on the agenda, if it belongs there.")
                    .members()
                    .must(Agendas.PROPOSE_ITEM)
                    .when(THREE_IN_TIME),
            clause(para("4.1").part("else"))
                    .says("Fewer members, or less time, have no claim.")
                    .members()
                    .haveNoRightTo(Agendas.PROPOSE_ITEM)
                    .unless(THREE_IN_TIME),
            clause(para("4.2"))
                    .says("No member strikes out an item that an officer is bound to report on.")
                    .members()
                    .mustNot(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .when(Agendas.OFFICER_HAS_DUTY_TO_REPORT.yes()),
            clause(para("4.3"))
                    .says("Officers are not scolded at meetings that the public attends.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(Criticism.FORUM.is(Forum.PUBLIC_MEETING)),
            clause(para("4.4"))
                    .says(
                            "A member's complaint about an officer goes to the department's head, then to the Town Manager.")
                    .members()
                    .leave(COMPLAIN_ABOUT_OFFICER)
                    .along(
                            Step.to(Office.CHIEF_OFFICER).doneWhen(REPORTED_BACK.yes()),
                            Step.to(Office.CHIEF_EXECUTIVE)),
            clause(para("4.5"))
                    .says("One about the Town Manager goes to the Leader.")
                    .members()
                    .leave(COMPLAIN_ABOUT_OFFICER)
                    .to(Office.LEADER)
                    .when(SUBJECT_HOLDS.has(Office.CHIEF_EXECUTIVE))
                    .overriding(para("4.4")),
            clause(para("4.6"))
                    .says("The department's head looks into it and tells the member the result within three weeks.")
                    .officers()
                    .must(ComplaintHandling.INVESTIGATE_CONCERN)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.OFFICER)
                            .and(ComplaintHandling.RECEIVED_BY.is(ConcernRecipient.CHIEF_OFFICER)))
                    .owing(duty("tell the member the result")
                            .afterwards()
                            .by(Deadline.within(21, Unit.DAYS, "receipt"))));

    private AgendasAndComplaints() {}
}
