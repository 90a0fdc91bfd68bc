package org.comity.profiles.county;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.clause.Section;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.topic.Familiarity;
import org.comity.topic.Interpretation;

/** Section 1: introduction. */
final class Introduction {

    static final Section SECTION = section(
            "1 Introduction",
            clause(para("1.1[1]"))
                    .says("Members answer for strategy, policy and budget.")
                    .isInert("describes who does what in the constitution"),
            clause(para("1.1[2]"))
                    .says("Officers bring professional skill, run the business and carry out decisions.")
                    .isInert("describes who does what in the constitution"),
            clause(para("1.2"))
                    .says("The protocol guides dealings between members and officers.")
                    .isInert("states the aim"),
            clause(para("1.3"))
                    .says("It guides on what comes up most often and claims neither rigour nor completeness.")
                    .stopsShortOf(Interpretation.RELY_ON_SILENCE),
            clause(para("1.4[1]"))
                    .says("It mostly writes down what is done already, to be clearer about it.")
                    .isInert("describes the document"),
            clause(para("1.4[2]"))
                    .says("Following it gives members impartial advice and shields officers from suspicion.")
                    .isInert("states what is hoped for"),
            clause(para("1.5[1]"))
                    .says("It takes up the principles of both codes of conduct.")
                    .isInert("describes the principles beneath, without ranking code and protocol"),
            clause(para("1.5[2]"))
                    .says("Both codes ask for very high standards of conduct.")
                    .isInert("an aspiration without facts that could be tested"),
            clause(para("1.6[1]"))
                    .says("Members and officers need to respect each other.")
                    .isInert("a general value; 1.7 has the standard that can be tested"),
            clause(para("1.6[2]"))
                    .says("Too close a personal tie can harm the relationship and embarrass others.")
                    .stopsShortOf(Familiarity.CLOSE_RELATIONSHIP),
            MutualRespect.treatWithCourtesy(para("1.7[1]"), SHOULD),
            MutualRespect.takeUnfairAdvantage(para("1.7[2]"), SHOULD_NOT));

    private Introduction() {}
}
