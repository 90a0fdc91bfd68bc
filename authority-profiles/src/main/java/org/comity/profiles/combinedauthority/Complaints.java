package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;
import static org.comity.topic.AboutMember.BOARD_MEMBER;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.dsl.Who;
import org.comity.profiles.provisions.ComplaintLadder;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.BreachConsequences;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.ConcernRecipient;
import org.comity.topic.GuidanceSubject;
import org.comity.topic.Interpretation;
import org.comity.topic.OfficerConcern;
import org.comity.topic.Stage;

/**
 * Section 11: complaints and concerns. Two ladders: of a Board Member about an officer, and of an officer about a Board Member. A
 * step held by a person concerned falls away and nobody takes its place, so that a ladder can end in a gap.
 */
final class Complaints {

    private static final ComplaintLadder<ComplaintsAboutOfficers> MEMBERS =
            ComplaintLadder.ofMembersAboutOfficers().said(Who::normally).over(BOARD_MEMBER.yes());

    private static final Condition<ComplaintsAboutOfficers> OF_CONDUCT = ComplaintsAboutOfficers.CONCERN.hasAny(
            OfficerConcern.DISCOURTESY,
            OfficerConcern.CONDUCT,
            OfficerConcern.PROTOCOL_BREACH,
            OfficerConcern.CODE_BREACH,
            OfficerConcern.UNLAWFUL_CONDUCT);

    private static final Condition<ComplaintsAboutOfficers> OF_PERFORMANCE =
            ComplaintsAboutOfficers.CONCERN.hasAny(OfficerConcern.CAPABILITY, OfficerConcern.NON_IMPLEMENTATION);

    private static final Condition<ComplaintsAboutOfficers> OF_CHIEF_EXECUTIVE =
            Condition.all(ComplaintsAboutOfficers.SUBJECT_HOLDS.has(Office.CHIEF_EXECUTIVE));

    private static final Condition<ComplaintsAboutOfficers> OF_DIRECTOR = ComplaintsAboutOfficers.SUBJECT_HOLDS
            .hasAny(Office.EXECUTIVE_DIRECTOR, Office.DIRECTOR, Office.CHIEF_OFFICER)
            .and(ComplaintsAboutOfficers.SUBJECT_HOLDS.hasNot(Office.CHIEF_EXECUTIVE));

    private static final Condition<ComplaintsAboutOfficers> OF_OTHER_OFFICER =
            Condition.all(ComplaintsAboutOfficers.SUBJECT_HOLDS.hasNone(
                    Office.EXECUTIVE_DIRECTOR, Office.DIRECTOR, Office.CHIEF_OFFICER, Office.CHIEF_EXECUTIVE));

    private static final Condition<ComplaintsAboutOfficers> OF_MORE_THAN_NON_IMPLEMENTATION =
            OF_CONDUCT.or(ComplaintsAboutOfficers.CONCERN.has(OfficerConcern.CAPABILITY));

    private static final Duty PRIVATELY = ComplaintLadder.inPrivate("raise the matter privately");

    private static final String PRIVATE_TAKEN =
            "concerns about directors and the chief executive are raised privately as well";
    private static final String PRIVATE_OTHERWISE = "only those about other officers are";

    private static final ComplaintLadder<ComplaintsAboutMembers> OFFICERS = ComplaintLadder.ofOfficersAboutMembers()
            .said(Who::normally)
            .over(ComplaintsAboutMembers.SUBJECT_BOARD_MEMBER.yes());

    private static final Condition<ComplaintsAboutMembers> UNRESOLVED = ComplaintsAboutMembers.DIRECTORATE_STAGE
            .is(Stage.UNRESOLVED)
            .or(ComplaintsAboutMembers.INFORMAL_RESOLUTION.is(Stage.UNRESOLVED));

    private static final Condition<ComplaintsAboutMembers> RESOLVED = ComplaintsAboutMembers.DIRECTORATE_STAGE
            .is(Stage.RESOLVED)
            .or(ComplaintsAboutMembers.INFORMAL_RESOLUTION.is(Stage.RESOLVED))
            .and(Condition.not(UNRESOLVED));

    private static final Step OWN_DIRECTOR = Step.to(Office.EXECUTIVE_DIRECTOR, Office.DIRECTOR);

    private static final Step DIRECTOR_TRIED = Step.consulting(Office.EXECUTIVE_DIRECTOR)
            .withParties(ImmutableList.of(Office.EXECUTIVE_DIRECTOR, Office.DIRECTOR))
            .doneWhen(UNRESOLVED);

    private static final String THEY_TAKEN = "they are the officers of 11.2";
    private static final String THEY_OTHERWISE = "they are the Board Members of 11.1 as well";

    static final Section SECTION = section(
            "11 Complaints and concerns",
            MEMBERS.over(OF_OTHER_OFFICER.and(OF_CONDUCT))
                    .goTo(
                            para("11.1[1]").part("conduct"),
                            "A Board Member raises an officer's conduct privately with the Executive Director or Director.",
                            Office.EXECUTIVE_DIRECTOR,
                            Office.DIRECTOR)
                    .owing(PRIVATELY),
            MEMBERS.over(OF_OTHER_OFFICER.and(OF_PERFORMANCE))
                    .goTo(
                            para("11.1[1]").part("performance"),
                            "An officer's performance goes the same way.",
                            Office.EXECUTIVE_DIRECTOR,
                            Office.DIRECTOR)
                    .owing(PRIVATELY),
            ComplaintLadder.raisedInPublic(para("11.1[1]").part("privately"), SHOULD_NOT)
                    .when(BOARD_MEMBER.yes().and(OF_OTHER_OFFICER).and(OF_MORE_THAN_NON_IMPLEMENTATION)),
            clause(para("11.1[1]").part("others"))
                    .says("It names Board Members; where other members turn is not said.")
                    .stopsShortOf(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .when(ComplaintsAboutOfficers.ACTOR.is(Actor.MEMBER).and(BOARD_MEMBER.no())),
            MEMBERS.over(OF_DIRECTOR.and(OF_CONDUCT))
                    .goTo(
                            para("11.1[2]").part("conduct"),
                            "The conduct of a director is raised with the Chief Executive.",
                            Office.CHIEF_EXECUTIVE)
                    .owing(PRIVATELY)
                    .reading(PRIVATE_TAKEN, PRIVATE_OTHERWISE),
            MEMBERS.over(OF_DIRECTOR.and(OF_PERFORMANCE))
                    .goTo(
                            para("11.1[2]").part("performance"),
                            "So is the performance of a director.",
                            Office.CHIEF_EXECUTIVE)
                    .owing(PRIVATELY)
                    .reading(PRIVATE_TAKEN, PRIVATE_OTHERWISE),
            MEMBERS.over(OF_CHIEF_EXECUTIVE.and(OF_CONDUCT))
                    .goTo(
                            para("11.1[3]").part("conduct"),
                            "The conduct of the Chief Executive is raised with the Monitoring Officer.",
                            Office.MONITORING_OFFICER)
                    .owing(PRIVATELY)
                    .reading(PRIVATE_TAKEN, PRIVATE_OTHERWISE),
            MEMBERS.over(OF_CHIEF_EXECUTIVE.and(OF_PERFORMANCE))
                    .goTo(
                            para("11.1[3]").part("performance"),
                            "So is the performance of the Chief Executive.",
                            Office.MONITORING_OFFICER)
                    .owing(PRIVATELY)
                    .reading(PRIVATE_TAKEN, PRIVATE_OTHERWISE),
            clause(para("11.1[4]"))
                    .says("Where needed, internal processes for staff are used.")
                    .anyone()
                    .must(BreachConsequences.START_HR_PROCESS)
                    .when(BreachConsequences.COMPLAINT_ABOUT
                            .is(ComplaintAbout.OFFICER)
                            .and(BreachConsequences.CIRCUMSTANCES_WARRANT.yes())),
            ComplaintLadder.leadingToDiscipline(para("11.1[4]").part("disciplinary"), MUST)
                    .when(BreachConsequences.CIRCUMSTANCES_WARRANT.yes())
                    .reading("what the circumstances warrant is necessary", "who judges what is needed is not said"),
            OFFICERS.over(Condition.not(UNRESOLVED))
                    .climb(
                            para("11.2"),
                            "An officer unhappy with a Board Member tries to settle it with the Executive Director or Director.",
                            OWN_DIRECTOR.doneWhen(RESOLVED)),
            OFFICERS.over(UNRESOLVED)
                    .climb(para("11.2").part("tried"), "That stage is behind once it settled nothing.", DIRECTOR_TRIED),
            clause(para("11.2").part("informally"))
                    .says("Such an officer ought to seek a solution by discussion.")
                    .officers()
                    .should(ComplaintsAboutMembers.SEEK_INFORMAL_RESOLUTION)
                    .when(ComplaintsAboutMembers.SUBJECT_BOARD_MEMBER.yes())
                    .goingTo(OWN_DIRECTOR),
            clause(para("11.2").part("others"))
                    .says("It names Board Members; complaints about other members are not mentioned.")
                    .stopsShortOf(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .when(ComplaintsAboutMembers.ACTOR
                            .is(Actor.OFFICER)
                            .and(ComplaintsAboutMembers.SUBJECT_BOARD_MEMBER.no())),
            clause(para("11.2").part("others-informally"))
                    .says("How a difficulty with another member is settled is not mentioned.")
                    .stopsShortOf(ComplaintsAboutMembers.SEEK_INFORMAL_RESOLUTION)
                    .when(ComplaintsAboutMembers.ACTOR
                            .is(Actor.OFFICER)
                            .and(ComplaintsAboutMembers.SUBJECT_BOARD_MEMBER.no())),
            OFFICERS.over(Condition.not(RESOLVED))
                    .goTo(
                            para("11.3[1]"),
                            "What stays unresolved is taken to the Monitoring Officer.",
                            Office.MONITORING_OFFICER)
                    .reading(THEY_TAKEN, THEY_OTHERWISE),
            clause(para("11.3[1]").part("refer"))
                    .says("The officer ought to tell the Monitoring Officer of what stays unresolved.")
                    .officers()
                    .should(ComplaintHandling.REFER_TO_MONITORING_OFFICER)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(ComplaintHandling.SUBJECT_BOARD_MEMBER.yes())
                            .and(ComplaintHandling.INFORMAL_RESOLUTION.is(Stage.UNRESOLVED))
                            .and(ComplaintHandling.COMPLAINANT_HOLDS.hasNot(Office.MONITORING_OFFICER)))
                    .goingTo(Step.to(Office.MONITORING_OFFICER))
                    .reading(THEY_TAKEN, THEY_OTHERWISE),
            clause(para("11.3[1]").part("own-case"))
                    .says("Nobody else is named where the Monitoring Officer is the officer who complains.")
                    .stopsShortOf(ComplaintHandling.REFER_TO_MONITORING_OFFICER)
                    .when(ComplaintHandling.COMPLAINANT_HOLDS.has(Office.MONITORING_OFFICER)),
            clause(para("11.3[1]").part("not-yet"))
                    .says("It names what an officer could not settle with a Board Member, and nothing else.")
                    .stopsShortOf(ComplaintHandling.REFER_TO_MONITORING_OFFICER),
            clause(para("11.3[2]"))
                    .says("The Monitoring Officer considers what to do.")
                    .officers()
                    .must(ComplaintHandling.CONSIDER_ACTION_ON_COMPLAINT)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(ComplaintHandling.SUBJECT_BOARD_MEMBER.yes())
                            .and(ComplaintHandling.RECEIVED_BY.is(ConcernRecipient.MONITORING_OFFICER))
                            .and(ComplaintHandling.COMPLAINANT_HOLDS.hasNot(Office.MONITORING_OFFICER))),
            clause(para("11.3[2]").part("own-case"))
                    .says("Nobody else is named where the Monitoring Officer is the one who complains.")
                    .stopsShortOf(ComplaintHandling.CONSIDER_ACTION_ON_COMPLAINT)
                    .when(ComplaintHandling.COMPLAINANT_HOLDS.has(Office.MONITORING_OFFICER)),
            clause(para("11.4[1]"))
                    .says(
                            "The Chief Executive settles what the protocol means, once the Monitoring Officer has been consulted.")
                    .absolutely()
                    .leaves(Interpretation.DISPUTE_PROTOCOL_MEANING)
                    .along(
                            Step.consulting(Office.MONITORING_OFFICER)
                                    .doneWhen(Interpretation.MONITORING_OFFICER_CONSULTED.yes()),
                            Step.to(Office.CHIEF_EXECUTIVE))
                    .unless(Interpretation.SUBJECT_MATTER.is(GuidanceSubject.CODE)),
            clause(para("11.4[1]").part("code"))
                    .says("It concerns this protocol; what a code means is not settled by it.")
                    .stopsShortOf(Interpretation.DISPUTE_PROTOCOL_MEANING)
                    .when(Interpretation.SUBJECT_MATTER.is(GuidanceSubject.CODE)),
            clause(para("11.4[1]").part("guidance"))
                    .says("It settles meaning; whom to ask for guidance is not said.")
                    .stopsShortOf(Interpretation.SEEK_GUIDANCE)
                    .goingTo(Step.consulting(Office.MONITORING_OFFICER), Step.to(Office.CHIEF_EXECUTIVE))
                    .answeringAnyDoubt(),
            clause(para("11.4[2]"))
                    .says("The Monitoring Officer can bring in the head of HR where that seems right.")
                    .officers()
                    .may(Interpretation.INVOLVE_HEAD_OF_HUMAN_RESOURCES)
                    .when(Interpretation.HUMAN_RESOURCES_APPROPRIATE.yes())
                    .reading("the Monitoring Officer decides that", "the Chief Executive does"));

    private Complaints() {}
}
