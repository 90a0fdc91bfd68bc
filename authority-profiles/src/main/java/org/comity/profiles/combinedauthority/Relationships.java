package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD;

import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.Connection;
import org.comity.topic.DecisionTaking;
import org.comity.topic.Familiarity;

/** Section 3, fourth part: personal and business connections. The last paragraph is printed as a third 3.4. */
final class Relationships {

    private static final Condition<DecisionTaking> CONNECTED = DecisionTaking.RELATIONSHIP.isNot(Connection.NONE);

    static final Section SECTION = section(
            "3 Principles of behaviour: personal and business relationships",
            clause(para("3.9[1]"))
                    .says("No personal or business tie ought to affect official work.")
                    .anyone()
                    .shouldNot(DecisionTaking.LET_CONNECTION_AFFECT_DUTY)
                    .when(CONNECTED),
            clause(para("3.9[1]").part("declaration"))
                    .says("Whether declared or not, the tie ought not to affect the decision.")
                    .anyone()
                    .whenDoing(DecisionTaking.DECLARE_INTEREST)
                    .when(CONNECTED)
                    .owing(duty("keep the connection from affecting official work")
                            .asBestEffort()),
            clause(para("3.9[1]").part("decision"))
                    .says("The tie itself is not barred, and whether to decide is not said.")
                    .stopsShortOf(DecisionTaking.TAKE_DECISION)
                    .when(CONNECTED),
            clause(para("3.9[1]").part("closeness"))
                    .says("Members and officers can be close; what counts is that official work stays unaffected.")
                    .stopsShortOf(Familiarity.CLOSE_RELATIONSHIP),
            clause(para("3.9[1]").part("in-public"))
                    .says("How close they look in public is not mentioned.")
                    .stopsShortOf(Familiarity.APPEAR_PUBLICLY_FAMILIAR),
            clause(para("3.9[2]"))
                    .says(
                            "Where there is a tie, confidential information ought not to reach those without a right to it.")
                    .anyone()
                    .shouldNot(DecisionTaking.PASS_INFORMATION_TO_CONNECTION)
                    .when(CONNECTED),
            clause(para("3.9[2]").part("declaration"))
                    .says("The care over confidential information comes with every tie.")
                    .anyone()
                    .whenDoing(DecisionTaking.DECLARE_INTEREST)
                    .when(CONNECTED)
                    .owing(duty("guard confidential information").asBestEffort()),
            clause(para("3.4#3"))
                    .says(
                            "Members ought to think of such ties when they consider registering or declaring an interest.")
                    .members()
                    .should(DecisionTaking.DECLARE_INTEREST)
                    .when(CONNECTED),
            CoOptedMembers.also(
                    para("3.4#3").part("co-opted"),
                    "So ought co-opted members.",
                    SHOULD,
                    DecisionTaking.DECLARE_INTEREST,
                    CONNECTED),
            clause(para("3.4#3").part("decision"))
                    .says("It asks members to consider a declaration, not to stand aside.")
                    .stopsShortOf(DecisionTaking.TAKE_DECISION)
                    .when(CONNECTED));

    private Relationships() {}
}
