package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.document.Schedule12aParagraph;
import org.comity.dsl.Sentence;
import org.comity.dsl.Stands;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.Classification;
import org.comity.topic.ClosedMeetings;
import org.comity.topic.DocumentAccess;

/** Appendix A, 2: exempt information and its seven categories. */
final class ExemptInformation {

    private static final Condition<ClosedMeetings> RIGHTS_AT_STAKE =
            ClosedMeetings.CIVIL_RIGHTS_DETERMINED.yes().and(ClosedMeetings.PRIVATE_HEARING_NECESSARY.no());

    static final Section SECTION = section(
            "Appendix A: 2. Exempt information",
            clause(para("A.2[1]"))
                    .says("The public can be made to leave where exempt information would probably come out.")
                    .anyone()
                    .may(ClosedMeetings.EXCLUDE_PUBLIC)
                    .when(ConfidentialInformation.LIKELY.and(Status.EXEMPT)),
            clause(para("A.2[2]"))
                    .says("Where somebody's rights or possessions are at stake, the meeting is presumed public.")
                    .normally()
                    .anyone()
                    .must(ClosedMeetings.HOLD_IN_PUBLIC)
                    .when(RIGHTS_AT_STAKE),
            clause(para("A.2[2]").part("exclusion"))
                    .says("So the public is not made to leave unless one of the listed reasons makes it necessary.")
                    .normally()
                    .anyone()
                    .shouldNot(ClosedMeetings.EXCLUDE_PUBLIC)
                    .when(RIGHTS_AT_STAKE)
                    .unless(Status.CONFIDENTIAL)
                    .limiting(para("A.2[1]"))
                    .reading(
                            "the reasons specified below are the exempt categories",
                            "they are reasons in the Convention"),
            clause(para("A.2[3]"))
                    .says("The parties stay until the meeting adjourns to decide.")
                    .those(Actor.MEMBER_OF_THE_PUBLIC)
                    .areEntitledTo(ClosedMeetings.REMAIN_AT_HEARING)
                    .when(ClosedMeetings.PARTY_TO_HEARING.yes().and(ClosedMeetings.ADJOURNED_TO_DECIDE.no())),
            clause(para("A.2[3]").part("after"))
                    .says("Beyond that nothing is said.")
                    .stopsShortOf(ClosedMeetings.REMAIN_AT_HEARING),
            clause(para("A.2[4]")).says("Seven categories.").isInert("introduces the categories"),
            category("A.2.1", "What is about an individual.", Schedule12aParagraph.P1),
            inspection("A.2.1", Schedule12aParagraph.P1),
            meeting("A.2.1", Schedule12aParagraph.P1),
            category("A.2.2", "What would probably show who an individual is.", Schedule12aParagraph.P2),
            inspection("A.2.2", Schedule12aParagraph.P2),
            meeting("A.2.2", Schedule12aParagraph.P2),
            clause(para("A.2.3"))
                    .says("A particular person's money or business, the Council's own included.")
                    .anyone()
                    .must(Classification.CLASSIFY_INFORMATION)
                    .when(Status.category(Schedule12aParagraph.P3))
                    .unless(Status.REGISTRABLE),
            inspection("A.2.3", Schedule12aParagraph.P3)
                    .reading(
                            "it is left to that officer like the other categories, as the text has it",
                            "by section 100F(2A) of the Act it stays open to members, contract terms under negotiation apart"),
            meeting("A.2.3", Schedule12aParagraph.P3),
            category("A.2.4", "Consultations and negotiations on labour relations.", Schedule12aParagraph.P4),
            inspection("A.2.4", Schedule12aParagraph.P4),
            meeting("A.2.4", Schedule12aParagraph.P4),
            category("A.2.5", "What legal professional privilege covers.", Schedule12aParagraph.P5),
            inspection("A.2.5", Schedule12aParagraph.P5),
            meeting("A.2.5", Schedule12aParagraph.P5),
            category("A.2.6", "What shows that a notice, order or direction is planned.", Schedule12aParagraph.P6),
            inspection("A.2.6", Schedule12aParagraph.P6)
                    .reading(
                            "it is left to that officer like the other categories, as the text has it",
                            "by section 100F(2A) of the Act it stays open to members"),
            meeting("A.2.6", Schedule12aParagraph.P6),
            clause(para("A.2.6(a)"))
                    .says("A notice that imposes requirements.")
                    .isInert("one limb of category 6, whose norms cover both"),
            clause(para("A.2.6(b)"))
                    .says("An order or a direction.")
                    .isInert("one limb of category 6, whose norms cover both"),
            category("A.2.7", "Action against crime, taken or planned.", Schedule12aParagraph.P7),
            inspection("A.2.7", Schedule12aParagraph.P7),
            meeting("A.2.7", Schedule12aParagraph.P7));

    private ExemptInformation() {}

    private static Sentence category(String number, String words, Schedule12aParagraph paragraph) {
        return clause(para(number))
                .says(words)
                .anyone()
                .must(Classification.CLASSIFY_INFORMATION)
                .when(Status.category(paragraph));
    }

    private static Sentence meeting(String number, Schedule12aParagraph paragraph) {
        return clause(para(number).part("meeting"), para("A.2[1]"))
                .says("At a meeting it is a ground to make the public leave.")
                .anyone()
                .may(ClosedMeetings.EXCLUDE_PUBLIC)
                .when(ConfidentialInformation.LIKELY.and(Status.EXEMPT).and(Status.exemptBy(paragraph)));
    }

    private static Stands<DocumentAccess> inspection(String number, Schedule12aParagraph paragraph) {
        return clause(para(number).part("inspection"))
                .says("Inspection of it by statute is left to the Proper Officer.")
                .leaves(DocumentAccess.INSPECT)
                .to(Office.PROPER_OFFICER)
                .when(StatutoryProvisions.BY_STATUTE.and(Status.exemptBy(paragraph)))
                .limiting(para("30[1]"), para("33"));
    }
}
