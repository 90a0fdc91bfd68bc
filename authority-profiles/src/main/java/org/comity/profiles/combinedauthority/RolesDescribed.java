package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;

/** Section 2: what members and officers do. A description throughout: it grants nothing and forbids nothing. */
final class RolesDescribed {

    static final Section SECTION = section(
            "2 Roles",
            clause(para("2.1")).says("Members have many roles.").isInert("opens a list of roles"),
            clause(para("2.1(a)"))
                    .says("Together they settle the policy framework, plans and budget.")
                    .isInert("describes a role that members have only together"),
            clause(para("2.1(b)"))
                    .says("They shape policy and keep it under review.")
                    .isInert("describes a role in making policy"),
            clause(para("2.1(c)"))
                    .says("They check how policy is delivered and how good services are.")
                    .isInert("describes a role in monitoring"),
            clause(para("2.1(d)"))
                    .says("They voice political values and back their party or group, if they have one.")
                    .isInert("describes a political role; permits no particular statement"),
            clause(para("2.1(e)"))
                    .says("They speak for their communities in decisions.")
                    .isInert("describes a role as representatives"),
            clause(para("2.1(f)"))
                    .says("They lead communities in partnership with others.")
                    .isInert("describes a role in partnerships"),
            clause(para("2.1(g)"))
                    .says("They stand for the authority on outside bodies.")
                    .isInert("describes a role outside; 3.4(3) has the rule for it"),
            clause(para("2.1(h)"))
                    .says("Some roles come with a seat on the Board, scrutiny or a committee.")
                    .isInert("describes where further roles come from"),
            clause(para("2.2")).says("Officers have these main roles.").isInert("opens a list of roles of officers"),
            clause(para("2.2(a)"))
                    .says("They advise the Board, committees and members so that these can do their work.")
                    .isInert("describes a role in advising; 4.1 and 4.6 have the rules"),
            clause(para("2.2(b)"))
                    .says("They run the services in their charge.")
                    .isInert("describes a role in running services"),
            clause(para("2.2(c)"))
                    .says("They answer for how well these services run.")
                    .isInert("describes what they answer for"),
            clause(para("2.2(d)"))
                    .says("They advise on these services.")
                    .isInert("describes a role in advising on services"),
            clause(para("2.2(e)"))
                    .says("They put forward ideas for policy.")
                    .isInert("describes a role in proposing policy"),
            clause(para("2.2(f)")).says("They carry out policy.").isInert("describes a role in carrying out policy"),
            clause(para("2.2(g)"))
                    .says("They keep the authority within the law.")
                    .isInert("describes a role in keeping to the law"),
            clause(para("2.2(h)"))
                    .says("They stand for the authority on external organisations.")
                    .isInert("describes a role of officers outside"));

    private RolesDescribed() {}
}
