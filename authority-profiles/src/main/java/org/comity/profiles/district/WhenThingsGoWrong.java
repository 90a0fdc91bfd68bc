package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.dsl.Who;
import org.comity.profiles.provisions.ComplaintLadder;
import org.comity.question.Condition;
import org.comity.topic.AboutComplaint;
import org.comity.topic.AllegationSubject;
import org.comity.topic.Allegations;
import org.comity.topic.BreachConsequences;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.Counterpart;
import org.comity.topic.Criticism;
import org.comity.topic.CriticismSubject;
import org.comity.topic.MemberConcern;
import org.comity.topic.OfficerConcern;
import org.comity.topic.Stage;

/** Section 11: when things go wrong. */
final class WhenThingsGoWrong {

    private static final ComplaintLadder<ComplaintsAboutOfficers> MEMBERS = ComplaintLadder.ofMembersAboutOfficers();

    private static final ComplaintLadder<ComplaintsAboutMembers> OFFICERS =
            ComplaintLadder.ofOfficersAboutMembers().said(Who::absolutely).readWith(para("11.3[1]"), para("11.3[3]"));

    private static final Condition<AboutComplaint> CHIEF_EXECUTIVE =
            AboutComplaint.SUBJECT_HOLDS.has(Office.CHIEF_EXECUTIVE);

    /** A Head of Service, a Service Manager, or one of the three Chief Officers of 1.4. */
    private static final Condition<AboutComplaint> SENIOR = AboutComplaint.SUBJECT_HOLDS.hasAny(
            Office.HEAD_OF_SERVICE,
            Office.SERVICE_MANAGER,
            Office.CHIEF_OFFICER,
            Office.CHIEF_EXECUTIVE,
            Office.DEPUTY_CHIEF_EXECUTIVE,
            Office.DIRECTOR);

    private static final Condition<ComplaintHandling> ABOUT_MEMBER =
            ComplaintHandling.COMPLAINT_ABOUT.is(ComplaintAbout.MEMBER);

    private static final Condition<Allegations> UNLAWFUL = Allegations.SUBJECT_MATTER
            .isAnyOf(AllegationSubject.UNLAWFUL_CONDUCT, AllegationSubject.SUSPECTED_FRAUD)
            .and(Allegations.CONCERN_ABOUT.isNot(Counterpart.MEMBER_OF_THE_PUBLIC));

    private static final Duty IN_PRIVATE = ComplaintLadder.inPrivate("raise it in private");

    private static final Duty POLICY =
            duty("consider the whistle-blowing policy").asAdvice();

    private static final Step REFERRAL = Step.to(Office.MONITORING_OFFICER)
            .doneWhen(ComplaintsAboutMembers.INFORMAL_RESOLUTION.isNot(Stage.NOT_TRIED));

    private static final Step FORMAL =
            Step.to(Office.MONITORING_OFFICER).unless(ComplaintsAboutMembers.INFORMAL_RESOLUTION.is(Stage.RESOLVED));

    static final Section SECTION = section(
            "11 When Things Go Wrong",
            clause(para("11.1[1]"))
                    .says("The protocol is the frame for working together.")
                    .isInert("states the aim of the document"),
            clause(para("11.1[2]"))
                    .says("In difficulties one of the following ways is taken.")
                    .isInert("opens the ways that 11.2 to 11.6 give, and adds none"),
            clause(para("11.2[1]"))
                    .says("Settling it informally, with a senior manager or member to conciliate, is always better.")
                    .officers()
                    .should(ComplaintsAboutMembers.SEEK_INFORMAL_RESOLUTION)
                    .owing(duty("seek conciliation by a senior manager or a member")
                            .asBestEffort())
                    .reading(
                            "conciliation is preferred and no condition of the complaint",
                            "conciliation has to be tried first"),
            clause(para("11.2[2]"))
                    .says("An officer in difficulties with a member has a procedure to turn to.")
                    .officers()
                    .areEntitledTo(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER),
            OFFICERS.climb(
                            para("11.2[3]"),
                            "It goes to the Monitoring Officer, then to an informal meeting, failing that to a formal complaint.",
                            REFERRAL,
                            Step.together(Office.GROUP_LEADER, Office.CHIEF_EXECUTIVE)
                                    .doneWhen(ComplaintsAboutMembers.INFORMAL_RESOLUTION.isNot(Stage.NOT_TRIED)),
                            FORMAL)
                    .unless(ComplaintsAboutMembers.SUBJECT_IN_GROUP.no()),
            OFFICERS.over(ComplaintsAboutMembers.SUBJECT_IN_GROUP.no())
                    .climb(
                            para("11.2[3]").part("ungrouped"),
                            "Where the member has no group, its leader's seat stays empty.",
                            REFERRAL,
                            Step.to(Office.CHIEF_EXECUTIVE)
                                    .doneWhen(ComplaintsAboutMembers.INFORMAL_RESOLUTION.isNot(Stage.NOT_TRIED)),
                            FORMAL),
            clause(para("11.2[3]").part("handing on"))
                    .says("So the matter may be handed to the Monitoring Officer.")
                    .officers()
                    .areEntitledTo(ComplaintHandling.REFER_TO_MONITORING_OFFICER)
                    .when(ABOUT_MEMBER)
                    .goingTo(Step.to(Office.MONITORING_OFFICER)),
            clause(para("11.3[1]"), para("11.2[3]"))
                    .says("Both parties then meet with the group leader and the Chief Executive.")
                    .anyone()
                    .must(ComplaintHandling.ARRANGE_INFORMAL_MEETING)
                    .when(ABOUT_MEMBER)
                    .owing(duty("bring the member and the officer together informally"))
                    .goingTo(Step.together(Office.GROUP_LEADER, Office.CHIEF_EXECUTIVE)),
            clause(para("11.3[2]"))
                    .says("Where fitting, the standards Chair may be asked to come.")
                    .anyone()
                    .may(ComplaintHandling.INVITE_STANDARDS_CHAIR)
                    .when(ABOUT_MEMBER.and(ComplaintHandling.CHAIR_INVITATION_APPROPRIATE.yes()))
                    .unless(ComplaintHandling.SUBJECT_HOLDS
                            .has(Office.AUDIT_AND_STANDARDS_CHAIR)
                            .or(ComplaintHandling.COMPLAINANT_HOLDS.has(Office.AUDIT_AND_STANDARDS_CHAIR)))
                    .goingTo(Step.to(Office.AUDIT_AND_STANDARDS_CHAIR)),
            clause(para("11.3[3]"))
                    .says("Unless all agree, it becomes a formal complaint that the Monitoring Officer handles.")
                    .anyone()
                    .must(ComplaintHandling.START_FORMAL_COMPLAINT)
                    .when(ABOUT_MEMBER.and(ComplaintHandling.INFORMAL_RESOLUTION.is(Stage.UNRESOLVED)))
                    .goingTo(Step.to(Office.MONITORING_OFFICER)),
            clause(para("11.4[1]"))
                    .says("An officer's conduct or capability is not raised in ways that go against the protocol.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(Criticism.SUBJECT_MATTER
                            .isAnyOf(CriticismSubject.CONDUCT, CriticismSubject.CAPABILITY)
                            .and(ConstructiveCriticism.IN_PUBLIC))
                    .reading(
                            "raising it in public is such a way, since the officer cannot answer there",
                            "only a manner that breaks another rule is such a way"),
            ComplaintLadder.raisedInPublic(para("11.4[1]").part("Chief Executive"), SHOULD_NOT)
                    .when(CHIEF_EXECUTIVE)
                    .reading(
                            "raising it in public is such a way for the Chief Executive too",
                            "only 11.4[3] and 11.5[1] ask for privacy, and neither of them for the Chief Executive"),
            clause(para("11.4[2]"))
                    .says("In public an officer cannot answer back.")
                    .isInert("gives the reason for the rule before it"),
            MEMBERS.goTo(
                            para("11.4[3]"),
                            "A member takes such concerns to the Head of Service or Service Manager.",
                            Office.HEAD_OF_SERVICE,
                            Office.SERVICE_MANAGER)
                    .unless(SENIOR)
                    .owing(IN_PRIVATE)
                    .reading(
                            "an officer below these posts is meant, whatever statutory office goes with the post",
                            "for the Monitoring Officer and other statutory officers the text has no way"),
            ComplaintLadder.raisedInPublic(para("11.4[3]").part("public"), SHOULD_NOT)
                    .unless(SENIOR),
            MEMBERS.over(SENIOR)
                    .readWith(para("1.4[2]"))
                    .goTo(
                            para("11.5[1]"),
                            "Concerns about Heads of Service, Service Managers and Chief Officers go to the Chief Executive.",
                            Office.CHIEF_EXECUTIVE)
                    .unless(CHIEF_EXECUTIVE)
                    .owing(IN_PRIVATE),
            ComplaintLadder.raisedInPublic(para("11.5[1]").part("public"), SHOULD_NOT)
                    .when(SENIOR)
                    .unless(CHIEF_EXECUTIVE),
            MEMBERS.over(CHIEF_EXECUTIVE)
                    .goTo(
                            para("11.5[2]"),
                            "Concerns about the Chief Executive go to one of three others.",
                            Office.CIVIC_CHAIR,
                            Office.LEADER,
                            Office.MONITORING_OFFICER),
            ComplaintLadder.leadingToDiscipline(para("11.5[3]"), MAY)
                    .when(BreachConsequences.INFORMAL_RESOLUTION.is(Stage.UNRESOLVED)),
            clause(para("11.5[3]").part("complaints"))
                    .says("A complaint that was not settled informally may lead there.")
                    .members()
                    .whenDoing(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .when(ComplaintsAboutOfficers.INFORMAL_RESOLUTION.is(Stage.UNRESOLVED))
                    .owing(duty("consider the Council's Disciplinary Procedure").asAdvice()),
            clause(para("11.6"))
                    .says("Where conduct may be unlawful, the whistle-blowing policy may apply too.")
                    .anyone()
                    .may(Allegations.RAISE_WHISTLEBLOWING_CONCERN)
                    .when(UNLAWFUL),
            clause(para("11.6").part("colleagues"))
                    .says("Under it an officer may speak of a colleague.")
                    .officers()
                    .may(Allegations.ALLEGE_MISCONDUCT_OF_COLLEAGUE)
                    .when(UNLAWFUL.and(Allegations.UNDER_WHISTLEBLOWING_POLICY.yes())),
            clause(para("11.6").part("officers"))
                    .says("It may apply beside a complaint about an officer.")
                    .anyone()
                    .whenDoing(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .when(ComplaintsAboutOfficers.CONCERN.has(OfficerConcern.UNLAWFUL_CONDUCT))
                    .owing(POLICY),
            clause(para("11.6").part("members"))
                    .says("Or about a member.")
                    .anyone()
                    .whenDoing(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .when(ComplaintsAboutMembers.CONCERN.has(MemberConcern.UNLAWFUL_CONDUCT))
                    .owing(POLICY));

    private WhenThingsGoWrong() {}
}
