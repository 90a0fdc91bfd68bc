package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.Closeness;
import org.comity.topic.DecisionTaking;
import org.comity.topic.Familiarity;
import org.comity.topic.Forum;

/** Familiarity: paragraphs 16 to 18. */
final class CloseFamiliarity {

    /** Where others can see or hear. */
    static final Condition<Familiarity> IN_PUBLIC =
            Condition.any(Familiarity.FORUM.isNot(Forum.PRIVATE, Forum.PRIVATE_MEETING));

    static final Section SECTION = section(
            "Familiarity",
            clause(para("16[1]")).says("Too close a tie can undermine respect.").isInert("gives a reason for 18"),
            clause(para("16[2]"))
                    .says("It can let confidential or personal details slip out.")
                    .stopsShortOf(DecisionTaking.PASS_INFORMATION_TO_CONNECTION),
            clause(para("17"))
                    .says("It can embarrass others and look like favouritism.")
                    .stopsShortOf(Familiarity.ENTER_SUSPICIOUS_SITUATION),
            clause(para("18[1]"))
                    .says("Members and officers avoid close personal ties to each other.")
                    .anyone()
                    .mustNot(Familiarity.CLOSE_RELATIONSHIP)
                    .when(Familiarity.RELATIONSHIP.is(Closeness.CLOSE_PERSONAL)),
            clause(para("18[1]").part("shown"))
                    .says("And avoid showing them.")
                    .anyone()
                    .mustNot(Familiarity.APPEAR_PUBLICLY_FAMILIAR)
                    .when(Familiarity.RELATIONSHIP
                            .is(Closeness.CLOSE_PERSONAL)
                            .and(IN_PUBLIC)
                            .and(Familiarity.SEEMS_PERSONALLY_FAMILIAR.yes())),
            clause(para("18[2]"))
                    .says("In public they address each other formally, in speech and writing.")
                    .anyone()
                    .should(Familiarity.ADDRESS_FORMALLY)
                    .when(IN_PUBLIC));

    private CloseFamiliarity() {}
}
