package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Deadline;
import org.comity.clause.Section;
import org.comity.clause.Unit;
import org.comity.question.Condition;
import org.comity.topic.Agendas;
import org.comity.topic.MeetingKind;
import org.comity.topic.OfficerReports;

/** Section 2, 2.9: agendas of committees and the Cabinet. */
final class MeetingAgendas {

    private static final Condition<Agendas> COMMITTEE =
            Agendas.MEETING.isAnyOf(MeetingKind.COMMITTEE, MeetingKind.SUB_COMMITTEE, MeetingKind.SCRUTINY);

    private static final Condition<Agendas> CABINET = Agendas.MEETING.is(MeetingKind.CABINET);

    /** The chair of the body that meets, not of another one. */
    private static final Condition<Agendas> CHAIRS = COMMITTEE
            .and(Agendas.MEMBER_HOLDS.has(Office.COMMITTEE_CHAIR))
            .or(Agendas.MEETING
                    .is(MeetingKind.COMMITTEE)
                    .and(Agendas.MEMBER_HOLDS.has(Office.AUDIT_AND_STANDARDS_CHAIR)))
            .or(Agendas.MEETING.is(MeetingKind.SCRUTINY).and(Agendas.MEMBER_HOLDS.has(Office.SCRUTINY_CHAIR)))
            .or(CABINET.and(Agendas.MEMBER_HOLDS.has(Office.LEADER)));

    private static final Condition<Agendas> STATUTORY_REPORT =
            Agendas.OFFICER_HAS_DUTY_TO_REPORT.yes().and(OfficerRoles.STATUTORY_OFFICER);

    private static final Condition<Agendas> THREE_OF_THE_BODY = COMMITTEE
            .or(CABINET)
            .and(Agendas.PROPOSERS.atLeast(3))
            .and(Agendas.PROPOSERS_ON_COMMITTEE.yes())
            .and(Agendas.WORKING_DAYS_BEFORE_PUBLICATION.atLeast(5))
            .and(Agendas.ITEM_RELEVANT.yes());

    static final Section SECTION = section(
            "2 Roles: Formal Committee Meeting Agendas",
            clause(para("2.9[1]"))
                    .says("As a rule a fitting senior officer proposes the agenda to the Chair.")
                    .officers()
                    .normally()
                    .should(Agendas.PROPOSE_AGENDA)
                    .when(COMMITTEE.or(CABINET).and(Agendas.APPROPRIATE_SENIOR_OFFICER.yes())),
            clause(para("2.9[1]").part("consulting"))
                    .says("So the Chair is consulted on it.")
                    .officers()
                    .normally()
                    .should(Agendas.CONSULT_ON_AGENDA)
                    .when(COMMITTEE.or(CABINET)),
            clause(para("2.9[2]").part("dispute"))
                    .says("The Chair settles the agenda; a dispute over a report is not spoken of.")
                    .stopsShortOf(OfficerReports.RESOLVE_REPORT_DISPUTE),
            clause(para("2.9[2]").part("report"))
                    .says("So whether a report goes to the meeting is for the Chair.")
                    .absolutely()
                    .leaves(Agendas.SUBMIT_REPORT)
                    .to(Office.COMMITTEE_CHAIR)
                    .when(COMMITTEE),
            clause(para("2.9[2]").part("Cabinet report"))
                    .says("For the Cabinet it is for the Leader.")
                    .absolutely()
                    .leaves(Agendas.SUBMIT_REPORT)
                    .to(Office.LEADER)
                    .when(CABINET),
            clause(para("2.9[2]"))
                    .says("The Chair of the committee has the last word on its agenda.")
                    .absolutely()
                    .leaves(Agendas.SETTLE_AGENDA)
                    .to(Office.COMMITTEE_CHAIR)
                    .when(COMMITTEE),
            clause(para("2.9[2]").part("Cabinet"))
                    .says("For the Cabinet that is the Leader.")
                    .absolutely()
                    .leaves(Agendas.SETTLE_AGENDA)
                    .to(Office.LEADER)
                    .when(CABINET),
            clause(para("2.9[2]").part("item"))
                    .says("So the Chair decides whether a proposed item goes on.")
                    .absolutely()
                    .leaves(Agendas.PROPOSE_ITEM)
                    .to(Office.COMMITTEE_CHAIR)
                    .when(COMMITTEE),
            clause(para("2.9[2]").part("Cabinet item"))
                    .says("So does the Leader for the Cabinet.")
                    .absolutely()
                    .leaves(Agendas.PROPOSE_ITEM)
                    .to(Office.LEADER)
                    .when(CABINET),
            clause(para("2.9[2]").part("keeping off"))
                    .says("They may keep an item off.")
                    .members()
                    .areEntitledTo(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .when(CHAIRS),
            clause(para("2.9[2]").part("others keeping off"))
                    .says("For any other member that is the Chair's decision.")
                    .absolutely()
                    .leaves(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .to(Office.COMMITTEE_CHAIR)
                    .when(COMMITTEE)
                    .unless(CHAIRS),
            clause(para("2.9[2]").part("others keeping off Cabinet"))
                    .says("In the Cabinet it is the Leader's.")
                    .absolutely()
                    .leaves(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .to(Office.LEADER)
                    .when(CABINET)
                    .unless(CHAIRS),
            clause(para("2.9[3]"))
                    .says("An item that the law wants decided by a date goes on, whatever the Chair thinks.")
                    .anyone()
                    .must(Agendas.PROPOSE_ITEM)
                    .when(Agendas.STATUTORY_DEADLINE.yes())
                    .overriding(para("2.9[2]").part("item"), para("2.9[2]").part("Cabinet item"))
                    .reading(
                            "`Council` is the authority, so an item for the Cabinet counts",
                            "only items for a committee or the Full Council count"),
            clause(para("2.9[3]").part("keeping off"))
                    .says("It cannot be kept off.")
                    .members()
                    .mustNot(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .when(Agendas.STATUTORY_DEADLINE.yes())
                    .overriding(
                            para("2.9[2]").part("keeping off"),
                            para("2.9[2]").part("others keeping off"),
                            para("2.9[2]").part("others keeping off Cabinet"))
                    .reading(
                            "`Council` is the authority, so an item for the Cabinet counts",
                            "only items for a committee or the Full Council count"),
            clause(para("2.9[3]").part("report"))
                    .says("Nor can the report on it.")
                    .officers()
                    .must(Agendas.SUBMIT_REPORT)
                    .when(Agendas.STATUTORY_DEADLINE.yes())
                    .overriding(para("2.9[2]").part("report"), para("2.9[2]").part("Cabinet report")),
            clause(para("2.9[4]"), para("2.11[1]"))
                    .says("So does a report that one of the three statutory officers has a duty to make.")
                    .anyone()
                    .must(Agendas.PROPOSE_ITEM)
                    .when(STATUTORY_REPORT)
                    .overriding(para("2.9[2]").part("item"), para("2.9[2]").part("Cabinet item")),
            clause(para("2.9[4]").part("report"), para("2.11[1]"))
                    .says("Such a report goes to the meeting.")
                    .officers()
                    .must(Agendas.SUBMIT_REPORT)
                    .when(STATUTORY_REPORT)
                    .overriding(para("2.9[2]").part("report"), para("2.9[2]").part("Cabinet report")),
            clause(para("2.9[4]").part("keeping off"), para("2.11[1]"))
                    .says("It cannot be kept off.")
                    .members()
                    .mustNot(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .when(STATUTORY_REPORT)
                    .overriding(
                            para("2.9[2]").part("keeping off"),
                            para("2.9[2]").part("others keeping off"),
                            para("2.9[2]").part("others keeping off Cabinet")),
            clause(para("2.9[5]"))
                    .says(
                            "Three members of that body may put a relevant item on, five working days before publication.")
                    .anyone()
                    .must(Agendas.PROPOSE_ITEM)
                    .when(THREE_OF_THE_BODY)
                    .overriding(para("2.9[2]").part("item"), para("2.9[2]").part("Cabinet item"))
                    .owing(duty("propose the item in time")
                            .by(Deadline.before(5, Unit.WORKING_DAYS, "publication of the agenda")))
                    .reading(
                            "the Chair counts among the three if the Chair proposes too, and separate proposals add up",
                            "three members beside the Chair have to propose together"),
            clause(para("2.9[5]").part("keeping off"))
                    .says("Such an item cannot be kept off.")
                    .members()
                    .mustNot(Agendas.REMOVE_ITEM_FROM_AGENDA)
                    .when(THREE_OF_THE_BODY)
                    .overriding(
                            para("2.9[2]").part("keeping off"),
                            para("2.9[2]").part("others keeping off"),
                            para("2.9[2]").part("others keeping off Cabinet")));

    private MeetingAgendas() {}
}
