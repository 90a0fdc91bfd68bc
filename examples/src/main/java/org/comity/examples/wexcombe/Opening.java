package org.comity.examples.wexcombe;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.topic.Courtesy;
import org.comity.topic.Interpretation;

/** Section 1: what the protocol is for, courtesy, and whom to ask. */
final class Opening {

    static final Section SECTION = section(
            "1 Opening",
            clause(para("1.1"))
                    .says("Wexcombe is small, and people who meet in the market square need clear lines at work.")
                    .isInert("gives the reason for having a protocol"),
            clause(para("1.2")).says("Everyone is civil to everyone.").anyone().must(Courtesy.TREAT_WITH_COURTESY),
            clause(para("1.3"))
                    .says("Where the protocol leaves someone unsure, they ask the Monitoring Officer.")
                    .leaves(Interpretation.SEEK_GUIDANCE)
                    .to(Office.MONITORING_OFFICER)
                    .answeringAnyDoubt());

    private Opening() {}
}
