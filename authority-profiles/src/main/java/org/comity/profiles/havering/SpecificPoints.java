package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.topic.Closeness;
import org.comity.topic.Familiarity;

/** Paragraphs 9 and 10: specific points on member/officer relations. */
final class SpecificPoints {

    static final Section SECTION = section(
            "Specific Points on Member/Officer Relations",
            clause(para("9"))
                    .says("Mutual trust, respect and courtesy mark the relationship.")
                    .isInert("describes a value; it commands nothing"),
            clause(para("10[1]"))
                    .says("Close personal ties can harm working relations and embarrass others.")
                    .isInert("gives the reason for 10[2]"),
            clause(para("10[2]"))
                    .says("Situations that could look improper are best avoided by both sides.")
                    .anyone()
                    .shouldNot(Familiarity.ENTER_SUSPICIOUS_SITUATION),
            clause(para("10[2]").part("tie"), para("10[1]"))
                    .says("So are close personal ties, and others that could look improper.")
                    .anyone()
                    .shouldNot(Familiarity.CLOSE_RELATIONSHIP)
                    .when(Familiarity.RELATIONSHIP
                            .is(Closeness.CLOSE_PERSONAL)
                            .or(Familiarity.APPEARANCE_OF_IMPROPRIETY.yes()))
                    .reading(
                            "close personal familiarity is itself such a situation",
                            "a close tie matters only where it could look improper"),
            clause(para("10[2]").part("public"), para("10[1]"))
                    .says("To seem personally close in public is such a situation.")
                    .anyone()
                    .shouldNot(Familiarity.APPEAR_PUBLICLY_FAMILIAR)
                    .when(Familiarity.SEEMS_PERSONALLY_FAMILIAR.yes().or(Familiarity.APPEARANCE_OF_IMPROPRIETY.yes()))
                    .reading(
                            "close familiarity on show can look improper",
                            "it matters only where something improper is suspected"));

    private SpecificPoints() {}
}
