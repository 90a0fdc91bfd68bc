package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.MemberConcern;

/** Paragraph 7: standards issues. */
final class StandardsIssues {

    static final Section SECTION = section(
            "Standards Issues",
            clause(para("7[1]"))
                    .says("Anybody can take a member's breach of the code to the Monitoring Officer.")
                    .leaves(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .to(Office.MONITORING_OFFICER)
                    .when(ComplaintsAboutMembers.CONCERN.has(MemberConcern.CODE_BREACH)),
            clause(para("7[2]"))
                    .says("A private claim in court is open as well.")
                    .isInert("a claim for the courts, outside the authority's procedures"),
            clause(para("7[3]"))
                    .says("The auditor can go to law over breaches of the law.")
                    .isInert("a power of the auditor, outside the authority's procedures"));

    private StandardsIssues() {}
}
