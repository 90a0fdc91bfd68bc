package org.comity.profiles.emcca;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.topic.MediaRelations;
import org.comity.topic.StatementContent;

/** Media: paragraph 44. */
final class Media {

    static final Section SECTION = section(
            "Media",
            clause(para("44[1]"))
                    .says("Contact with the media can be much of a member's work.")
                    .isInert("describes members' work"),
            clause(para("44[2]"))
                    .says("In general members give comment and views.")
                    .members()
                    .may(MediaRelations.SPEAK)
                    .when(MediaRelations.CONTENT.is(StatementContent.VIEWS)),
            clause(para("44[2]"))
                    .says("And officers facts.")
                    .officers()
                    .may(MediaRelations.SPEAK)
                    .when(MediaRelations.CONTENT.is(StatementContent.FACTUAL_STATEMENT)),
            clause(para("44[2]").part("views"))
                    .says("So officers do not as a rule give views.")
                    .officers()
                    .shouldNot(MediaRelations.SPEAK)
                    .when(MediaRelations.CONTENT.is(StatementContent.VIEWS)),
            clause(para("44[2]").part("facts"))
                    .says("Nor members as a rule the facts.")
                    .members()
                    .shouldNot(MediaRelations.SPEAK)
                    .when(MediaRelations.CONTENT.is(StatementContent.FACTUAL_STATEMENT)),
            clause(para("44[3]"))
                    .says("A member unsure of the background asks the Director or Head of Service concerned.")
                    .leaves(MediaRelations.CHECK_FACTS)
                    .to(Office.DIRECTOR, Office.HEAD_OF_SERVICE),
            clause(para("44[3]"))
                    .says("Before speaking.")
                    .members()
                    .whenDoing(MediaRelations.SPEAK)
                    .when(MediaRelations.MEMBER_UNSURE.yes())
                    .owing(duty("contact the Director or Head of Service concerned")
                            .asBestEffort()));

    private Media() {}
}
