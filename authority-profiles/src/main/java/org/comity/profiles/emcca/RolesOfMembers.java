package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;

/** Roles of members: paragraph 9. */
final class RolesOfMembers {

    static final Section SECTION = section(
            "Roles of Members",
            clause(para("9"))
                    .says("Members have many roles, the following among them.")
                    .isInert("opens an open list that describes"),
            clause(para("9(1)"))
                    .says("They voice political values and back their party, if they have one.")
                    .isInert("describes the political role; 46 to 50 have the limits"),
            clause(para("9(2)"))
                    .says("They stand up for an area and its people.")
                    .isInert("describes the local role; 26 has what members are told"),
            clause(para("9(3)"))
                    .says("They lead the community in partnerships.")
                    .isInert("describes the role in partnerships"),
            clause(para("9(4)"))
                    .says("They share in decisions, also of bodies to which they are appointed.")
                    .isInert("describes the role in decisions"),
            clause(para("9(5)"))
                    .says("They shape policy and strategy and look at them again.")
                    .isInert("describes the role in policy"),
            clause(para("9(6)"))
                    .says("They watch how policy is carried out and how good services are.")
                    .isInert("describes the monitoring role"));

    private RolesOfMembers() {}
}
