package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;

/** Conclusion and version control: paragraph 54 and the table behind it. */
final class Conclusion {

    static final Section SECTION = section(
            "Conclusion",
            clause(para("54[1]"))
                    .says("Good practice will, it is hoped, better the services.")
                    .isInert("states a hope"),
            clause(para("54[2]"))
                    .says("Understanding, openness and respect guard integrity best.")
                    .isInert("praises virtues, and asks for nothing"),
            clause(para("version-control"))
                    .says("Version 1.0, approved and in effect from 20 March 2024.")
                    .isInert("dates the text; the edition of the profile holds it"));

    private Conclusion() {}
}
