package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.Characteristic;
import org.comity.topic.Equality;
import org.comity.topic.PersonnelDecision;

/** Paragraph 14: equality. */
final class EqualityIssues {

    private static final Condition<Equality> ON_A_GROUND = Equality.REMARK_TARGETS.isNot(Characteristic.NONE);

    static final Section SECTION = section(
            "Equality Issues",
            clause(para("14[1]"))
                    .says("The Council has equality duties by law.")
                    .those(Actor.AUTHORITY)
                    .must(Equality.PROMOTE_EQUALITY)
                    .reading("its duties by law include this one", "it only points to the statute"),
            clause(para("14[2]"))
                    .says("Members advance equality by discriminating against nobody.")
                    .members()
                    .must(Equality.PROMOTE_EQUALITY),
            clause(para("14[3]"))
                    .says(
                            "Neither members nor officers act in a discriminatory manner; the grounds named are examples.")
                    .those(Actor.MEMBER, Actor.OFFICER)
                    .mustNot(Equality.DISCRIMINATE)
                    .when(ON_A_GROUND),
            clause(para("14[3]").part("remark"))
                    .says("Speech counts as well as behaviour.")
                    .those(Actor.MEMBER, Actor.OFFICER)
                    .mustNot(Equality.REMARK)
                    .when(ON_A_GROUND),
            clause(para("14[4]").part("promotion"), para("14[2]"))
                    .says("Equality is advanced in personnel matters too, whoever decides them.")
                    .anyone()
                    .must(Equality.PROMOTE_EQUALITY)
                    .when(Equality.PERSONNEL_DECISION.isNot(PersonnelDecision.NONE)),
            clause(para("14[4]"), para("14[3]"))
                    .says("Personnel policy, recruitment and promotion follow the same rule.")
                    .anyone()
                    .mustNot(Equality.DISCRIMINATE)
                    .when(ON_A_GROUND.and(Equality.PERSONNEL_DECISION.isNot(PersonnelDecision.NONE))));

    private EqualityIssues() {}
}
