package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.Ceremonies.BY_INVITATION;
import static org.comity.topic.Ceremonies.CHAIR_AVAILABLE;
import static org.comity.topic.Ceremonies.COMMITTEE_LINKED;
import static org.comity.topic.Ceremonies.DISPROPORTIONATE;
import static org.comity.topic.Ceremonies.EVENT_INITIATOR;
import static org.comity.topic.Ceremonies.EVENT_LOCATION;
import static org.comity.topic.Ceremonies.HOLD_CEREMONIAL_EVENT;
import static org.comity.topic.Ceremonies.INFORM_OTHER_COUNCILS;
import static org.comity.topic.Ceremonies.INVITATION_POSSIBLE;
import static org.comity.topic.Ceremonies.LEAD_CEREMONIAL_EVENT;
import static org.comity.topic.Ceremonies.MEMBER_HOLDS;
import static org.comity.topic.Ceremonies.NOMINEE_OF_EXECUTIVE_MEMBER;
import static org.comity.topic.Ceremonies.OTHER_COUNCILS_APPROPRIATE;
import static org.comity.topic.Ceremonies.PURPOSE;
import static org.comity.topic.Ceremonies.REPRESENT_AT_CEREMONIAL_EVENT;
import static org.comity.topic.Ceremonies.USE_EVENT_FOR_PUBLICITY;
import static org.comity.topic.Ceremonies.WITHIN_PORTFOLIO;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.question.Condition;
import org.comity.topic.AboutEvent;
import org.comity.topic.Ceremonies;
import org.comity.topic.EventInitiator;
import org.comity.topic.EventKind;
import org.comity.topic.EventLocation;
import org.comity.topic.EventPurpose;
import org.comity.topic.LocalMembers;

/** Section 9: ceremonial events. */
final class CeremonialEvents {

    private static final Condition<Ceremonies> COUNTY_EVENT =
            COMMITTEE_LINKED.no().and(EVENT_INITIATOR.is(EventInitiator.AUTHORITY));

    private static final Condition<Ceremonies> OTHERS_EVENT = COMMITTEE_LINKED
            .no()
            .and(EVENT_INITIATOR.is(EventInitiator.OTHER_ORGANISATION))
            .and(BY_INVITATION.yes());

    private static final Condition<Ceremonies> CIVIC_HEAD = MEMBER_HOLDS
            .has(Office.CIVIC_CHAIR)
            .or(MEMBER_HOLDS.has(Office.CIVIC_VICE_CHAIR).and(CHAIR_AVAILABLE.no()));

    private static final Condition<Ceremonies> OF_THE_PORTFOLIO =
            WITHIN_PORTFOLIO.yes().and(MEMBER_HOLDS.has(Office.EXECUTIVE_MEMBER).or(NOMINEE_OF_EXECUTIVE_MEMBER.yes()));

    private static final Condition<Ceremonies> NEITHER = Condition.not(CIVIC_HEAD.or(OF_THE_PORTFOLIO));

    private static final Step CHAIRMAN = Step.to(Office.CIVIC_CHAIR).unless(CHAIR_AVAILABLE.no());
    private static final Step VICE_CHAIRMAN = Step.to(Office.CIVIC_VICE_CHAIR).unless(CHAIR_AVAILABLE.yes());

    private static final Condition<AboutEvent> IN_THE_DIVISION = EVENT_LOCATION.is(EventLocation.MEMBER_AREA);

    static final Section SECTION = section(
            "9 Ceremonial events",
            clause(para("9.1[1]"))
                    .says("The Chairman, or in absence the Vice-Chairman, leads county ceremonies.")
                    .members()
                    .should(LEAD_CEREMONIAL_EVENT)
                    .when(COUNTY_EVENT.and(CIVIC_HEAD))
                    .reading("says who is fitting, so they ought to", "nobody else ever does"),
            clause(para("9.1[1]").part("who"))
                    .says("The Chairman, or in absence the Vice-Chairman, leads county ceremonies.")
                    .leaves(LEAD_CEREMONIAL_EVENT)
                    .along(CHAIRMAN, VICE_CHAIRMAN)
                    .when(COUNTY_EVENT.and(NEITHER)),
            clause(para("9.1[2]"))
                    .says("They represent the council at others' ceremonies.")
                    .members()
                    .should(REPRESENT_AT_CEREMONIAL_EVENT)
                    .when(OTHERS_EVENT.and(CIVIC_HEAD))
                    .reading("says who is fitting, so they ought to", "nobody else ever does"),
            clause(para("9.1[2]").part("who"))
                    .says("They represent the council at others' ceremonies.")
                    .leaves(REPRESENT_AT_CEREMONIAL_EVENT)
                    .along(CHAIRMAN, VICE_CHAIRMAN)
                    .when(OTHERS_EVENT.and(NEITHER)),
            ofEach(
                    act -> clause(para("9.2"))
                            .says("For events of a portfolio its executive member or a nominee is the right one.")
                            .members()
                            .should(act)
                            .when(OF_THE_PORTFOLIO),
                    LEAD_CEREMONIAL_EVENT,
                    REPRESENT_AT_CEREMONIAL_EVENT),
            ofEach(
                    act -> clause(para("9.1[2]").part("committee"))
                            .says("Of events that belong to a committee it says nothing.")
                            .stopsShortOf(act)
                            .when(COMMITTEE_LINKED.yes()),
                    LEAD_CEREMONIAL_EVENT,
                    REPRESENT_AT_CEREMONIAL_EVENT),
            clause(para("9.3[1]"))
                    .says("Local members ought always to hear of ceremonies in their division.")
                    .anyone()
                    .should(HOLD_CEREMONIAL_EVENT)
                    .when(IN_THE_DIVISION)
                    .owing(duty("inform the local members")
                            .towards(Relation.LOCAL_MEMBERS)
                            .asBestEffort()),
            clause(para("9.3[1]").part("inform"))
                    .says("Local members ought always to hear of ceremonies in their division.")
                    .anyone()
                    .should(LocalMembers.INFORM_LOCAL_MEMBER)
                    .when(LocalMembers.EVENT_KIND
                            .is(EventKind.CEREMONIAL)
                            .and(LocalMembers.EVENT_LOCATION.is(EventLocation.MEMBER_AREA))),
            clause(para("9.3[2]"))
                    .says("Where possible they are invited.")
                    .anyone()
                    .whenDoing(HOLD_CEREMONIAL_EVENT)
                    .when(IN_THE_DIVISION.and(INVITATION_POSSIBLE.yes()))
                    .owing(duty("invite the local members")
                            .towards(Relation.LOCAL_MEMBERS)
                            .asBestEffort()),
            clause(para("9.3[2]").part("invite"))
                    .says("Where possible they are invited.")
                    .anyone()
                    .should(LocalMembers.INVITE_LOCAL_MEMBER)
                    .when(LocalMembers.EVENT_KIND
                            .is(EventKind.CEREMONIAL)
                            .and(LocalMembers.EVENT_LOCATION.is(EventLocation.MEMBER_AREA))
                            .and(LocalMembers.INVITATION_POSSIBLE.yes())),
            clause(para("9.3[3]"))
                    .says("So are district and parish councils, as appropriate.")
                    .anyone()
                    .whenDoing(HOLD_CEREMONIAL_EVENT)
                    .when(IN_THE_DIVISION.and(OTHER_COUNCILS_APPROPRIATE.yes()))
                    .owing(duty("inform or invite district and parish councils").asBestEffort()),
            clause(para("9.3[3]").part("councils"))
                    .says("So are district and parish councils, as appropriate.")
                    .anyone()
                    .should(INFORM_OTHER_COUNCILS)
                    .when(IN_THE_DIVISION.and(OTHER_COUNCILS_APPROPRIATE.yes())),
            clause(para("9.4[1]"))
                    .says("Members taking part do not chase publicity for themselves out of proportion.")
                    .members()
                    .mustNot(USE_EVENT_FOR_PUBLICITY)
                    .when(PURPOSE.is(EventPurpose.PERSONAL_PUBLICITY).and(DISPROPORTIONATE.yes())),
            clause(para("9.4[2]"))
                    .says("Nor do they use the occasion for their party.")
                    .members()
                    .mustNot(USE_EVENT_FOR_PUBLICITY)
                    .when(PURPOSE.is(EventPurpose.PARTY_ADVANTAGE)));

    private CeremonialEvents() {}
}
