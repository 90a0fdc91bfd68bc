package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.topic.Employment;

/** The authority's role as employer: paragraph 45. */
final class RoleAsEmployer {

    static final Section SECTION = section(
            "The Combined Authority's Role as Employer",
            clause(para("45[1]"))
                    .says("Members bear in mind that the authority employs the officers.")
                    .members()
                    .should(Employment.HAVE_REGARD_TO_EMPLOYER_ROLE),
            clause(para("45[2]"))
                    .says("An officer might rely on a member's bad behaviour in a case against the authority.")
                    .officers()
                    .may(Employment.RELY_ON_BEHAVIOUR_IN_EMPLOYMENT_CASE)
                    .when(Employment.INAPPROPRIATE_BEHAVIOUR.yes()));

    private RoleAsEmployer() {}
}
