package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.dsl.Who;
import org.comity.profiles.provisions.ComplaintLadder;
import org.comity.question.Condition;
import org.comity.topic.BreachConsequences;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ComplaintType;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.MemberConcern;
import org.comity.topic.OfficerConcern;

/** Paragraph 49: sanctions for breach of the code and of this guidance. */
final class Breaches {

    private static final Condition<ComplaintsAboutMembers> OF_THE_CODE =
            ComplaintsAboutMembers.CONCERN.has(MemberConcern.CODE_BREACH);

    static final Section SECTION = section(
            "Sanctions: breach of the code and of this guidance",
            ComplaintLadder.aboutMembers()
                    .said(Who::absolutely)
                    .over(OF_THE_CODE)
                    .goTo(
                            para("49[1]"),
                            "Complaints under the members' code have to go to the Monitoring Officer.",
                            Office.MONITORING_OFFICER)
                    .overriding(para("27[1]").part("complaint"))
                    .reading("over the code, the duty here prevails over the choice in 27", "27's choice stands"),
            clause(para("49[1]").part("report"))
                    .says("So have reports of such a breach.")
                    .anyone()
                    .must(ComplaintsAboutMembers.REPORT_MEMBER_ALLEGATION)
                    .when(OF_THE_CODE)
                    .overriding(para("27[1]"))
                    .goingTo(Step.to(Office.MONITORING_OFFICER)),
            ComplaintLadder.passedOn(
                            para("49[1]").part("referral"), MUST, ComplaintAbout.MEMBER, Office.MONITORING_OFFICER)
                    .when(ComplaintHandling.COMPLAINT_TYPE.is(ComplaintType.MEMBERS_CODE)),
            ComplaintLadder.aboutMembers()
                    .over(ComplaintsAboutMembers.CONCERN.has(MemberConcern.PROTOCOL_BREACH))
                    .goTo(
                            para("49[2]"),
                            "Complaints that a member broke this protocol can go to the Monitoring Officer.",
                            Office.MONITORING_OFFICER),
            ComplaintLadder.passedOn(
                            para("49[2]").part("referral"), MAY, ComplaintAbout.MEMBER, Office.MONITORING_OFFICER)
                    .when(ComplaintHandling.COMPLAINT_TYPE.is(ComplaintType.PROTOCOL)),
            clause(para("49[2]").part("report"))
                    .says("A member's breach of the protocol can be reported there.")
                    .anyone()
                    .may(BreachConsequences.REPORT_PROTOCOL_BREACH)
                    .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.MEMBER))
                    .goingTo(Step.to(Office.MONITORING_OFFICER)),
            ComplaintLadder.aboutOfficers()
                    .over(ComplaintsAboutOfficers.CONCERN.has(OfficerConcern.PROTOCOL_BREACH))
                    .goTo(
                            para("49[3]"),
                            "Complaints that an officer broke it can go to SLT Director, Chief Executive or Monitoring Officer.",
                            Office.CHIEF_OFFICER,
                            Office.CHIEF_EXECUTIVE,
                            Office.MONITORING_OFFICER),
            ComplaintLadder.passedOn(
                            para("49[3]").part("referral"), MAY, ComplaintAbout.OFFICER, Office.MONITORING_OFFICER)
                    .when(ComplaintHandling.COMPLAINT_TYPE.is(ComplaintType.PROTOCOL)),
            clause(para("49[3]").part("report"))
                    .says("An officer's breach can be reported to any of them.")
                    .anyone()
                    .may(BreachConsequences.REPORT_PROTOCOL_BREACH)
                    .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.OFFICER))
                    .goingTo(Step.to(Office.CHIEF_OFFICER, Office.CHIEF_EXECUTIVE, Office.MONITORING_OFFICER)));

    private Breaches() {}
}
