package org.comity.profiles.district;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.topic.Interpretation;

/** Section 12: interpretation. */
final class ProtocolMeaning {

    static final Section SECTION = section(
            "12 Interpretation",
            clause(para("12"))
                    .says("What the protocol means is for the Monitoring Officer to settle.")
                    .absolutely()
                    .leaves(Interpretation.DISPUTE_PROTOCOL_MEANING)
                    .to(Office.MONITORING_OFFICER)
                    .reading(
                            "a Monitoring Officer who is a party does not decide, and nobody else is named",
                            "the Monitoring Officer decides even then"));

    private ProtocolMeaning() {}
}
