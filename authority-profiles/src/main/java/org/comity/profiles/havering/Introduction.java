package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.topic.Classification;
import org.comity.topic.GuidanceInstrument;
import org.comity.topic.GuidanceNotes;
import org.comity.topic.Interpretation;
import org.comity.topic.MediaRelations;

/** Paragraphs 1 to 3: introduction. */
final class Introduction {

    private static final Condition<GuidanceNotes> NAMED_INSTRUMENT =
            GuidanceNotes.INSTRUMENT.isNot(GuidanceInstrument.OTHER);

    private static final Condition<GuidanceNotes> BY_MONITORING_OFFICER =
            GuidanceNotes.ACTOR.is(Actor.OFFICER).and(GuidanceNotes.OFFICER_HOLDS.has(Office.MONITORING_OFFICER));

    static final Section SECTION = section(
            "Introduction",
            clause(para("1[1]"))
                    .says("The protocol is neither complete nor rigid.")
                    .stopsShortOf(Interpretation.RELY_ON_SILENCE),
            clause(para("1[2]"))
                    .says("It guides on the matters that come up or worry people most.")
                    .isInert("describes what the document covers"),
            clause(para("2[1]"))
                    .says("It aims at good practice and at clearer dealings.")
                    .isInert("states the aim"),
            clause(para("2[2]"))
                    .says("A member in doubt ought to ask the Monitoring Officer.")
                    .leaves(Interpretation.SEEK_GUIDANCE)
                    .to(Office.MONITORING_OFFICER)
                    .when(Asked.ACTOR.is(Actor.MEMBER))
                    .answeringAnyDoubt(),
            clause(para("2[2]").part("status"))
                    .says("Also where the doubt is whether information is confidential or exempt.")
                    .leaves(Classification.ASK_ABOUT_STATUS)
                    .to(Office.MONITORING_OFFICER)
                    .reading(
                            "any matter covers the status of information", "only doubts about this protocol are meant"),
            clause(para("2[2]").part("facts"))
                    .says("Or what the facts are, before a comment.")
                    .leaves(MediaRelations.CHECK_FACTS)
                    .to(Office.MONITORING_OFFICER)
                    .when(MediaRelations.MEMBER_UNSURE.yes())
                    .reading("any matter covers the facts", "only doubts about this protocol are meant"),
            clause(para("2[3]"))
                    .says(
                            "An officer in doubt ought to ask the SLT Director, the head of oneSource or the Monitoring Officer.")
                    .leaves(Interpretation.SEEK_GUIDANCE)
                    .to(Office.CHIEF_OFFICER, Office.MANAGING_DIRECTOR_OF_SHARED_SERVICE, Office.MONITORING_OFFICER)
                    .when(Asked.ACTOR.is(Actor.OFFICER))
                    .answeringAnyDoubt(),
            clause(para("3[1]"))
                    .says(
                            "The Governance Committee and the Monitoring Officer can guide on code, protocol and planning probity.")
                    .those(Actor.COMMITTEE, Actor.OFFICER)
                    .may(GuidanceNotes.ISSUE_GUIDANCE)
                    .when(NAMED_INSTRUMENT.and(Asked.ACTOR.is(Actor.COMMITTEE).or(BY_MONITORING_OFFICER)))
                    .reading("either of the two can issue guidance alone", "they issue it jointly"),
            clause(para("3[2]"), para("3[1]"))
                    .says("Where appropriate, the Monitoring Officer first consults finance chief and Chief Executive.")
                    .officers()
                    .may(GuidanceNotes.ISSUE_GUIDANCE)
                    .when(NAMED_INSTRUMENT
                            .and(BY_MONITORING_OFFICER)
                            .and(GuidanceNotes.WIDER_CONSULTATION_APPROPRIATE.yes()))
                    .overriding(para("3[1]"))
                    .onlyAfter(
                            duty("consult the Chief Financial Officer")
                                    .towards(Office.CHIEF_FINANCE_OFFICER)
                                    .doneWhen(GuidanceNotes.CHIEF_FINANCE_OFFICER_CONSULTED.yes()),
                            duty("consult the Chief Executive")
                                    .towards(Office.CHIEF_EXECUTIVE)
                                    .doneWhen(GuidanceNotes.CHIEF_EXECUTIVE_CONSULTED.yes())));

    private Introduction() {}
}
