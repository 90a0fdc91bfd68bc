package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;

/** Roles of officers: paragraph 10. */
final class RolesOfOfficers {

    static final Section SECTION = section(
            "Roles of Officers",
            clause(para("10")).says("Officers' main roles, in short.").isInert("opens a list that describes"),
            clause(para("10(1)"))
                    .says("They keep the authority within the law.")
                    .isInert("describes the role of guardian, without saying how"),
            clause(para("10(2)")).says("They put settled policy into effect.").isInert("describes the executing role"),
            clause(para("10(3)"))
                    .says("They run the services given to them and answer for how well they do.")
                    .isInert("describes the managing role"),
            clause(para("10(4)"))
                    .says("They advise the authority and its members on the services.")
                    .isInert("describes the advising role; 21 to 41 have what can be asked"),
            clause(para("10(5)"))
                    .says("They come forward with ideas for policy.")
                    .isInert("describes the initiating role"));

    private RolesOfOfficers() {}
}
