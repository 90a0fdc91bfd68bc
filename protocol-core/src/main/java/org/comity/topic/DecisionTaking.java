package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Decisions where a connection or a doubt stands in the way. */
public interface DecisionTaking extends AboutMember {

    /** Declares the facts below. */
    Facts<DecisionTaking> ITS = Facts.facts();

    /** The tie to another member or officer. */
    OneOf<DecisionTaking, Connection> RELATIONSHIP = ITS.oneOf(
                    "relationship", Connection.class, "the tie to another member or officer")
            .ordinarily(Connection.NONE);

    /** The doubt about the decision. */
    OneOf<DecisionTaking, DecisionConcern> CONCERN = ITS.oneOf(
                    "concern", DecisionConcern.class, "the doubt about the decision")
            .ordinarily(DecisionConcern.NONE);

    /** Whether the decision has been taken already. */
    YesNo<DecisionTaking> DECISION_TAKEN =
            ITS.yesNo("decision-taken", "the decision has been taken already").ordinarily(false);

    /** Whether the monitoring officer has been consulted. */
    YesNo<DecisionTaking> MONITORING_OFFICER_CONSULTED = ITS.yesNo(
                    "monitoring-officer-consulted", "the monitoring officer has been consulted")
            .byChoice();

    /** Whether the chief finance officer has been consulted. */
    YesNo<DecisionTaking> CHIEF_FINANCE_OFFICER_CONSULTED = ITS.yesNo(
                    "chief-finance-officer-consulted", "the chief finance officer has been consulted")
            .byChoice();

    /** Whether the consultation is not late. */
    YesNo<DecisionTaking> CONSULTATION_TIMELY =
            ITS.yesNo("consultation-timely", "the consultation is not late").byChoice();

    /** Whether the consultation is made in an appropriate manner. */
    YesNo<DecisionTaking> CONSULTATION_APPROPRIATE = ITS.yesNo(
                    "consultation-appropriate", "the consultation is made in an appropriate manner")
            .byChoice();

    /** Decisions where a connection or a doubt stands in the way. */
    Topic<DecisionTaking> TOPIC = ITS.topic(
            "decision-taking",
            RELATIONSHIP,
            CONCERN,
            DECISION_TAKEN,
            MONITORING_OFFICER_CONSULTED,
            CHIEF_FINANCE_OFFICER_CONSULTED,
            CONSULTATION_TIMELY,
            CONSULTATION_APPROPRIATE,
            MEMBER_KIND,
            MEMBER_HOLDS);

    /** Taking a decision. */
    Act<DecisionTaking> TAKE_DECISION =
            TOPIC.act("take-decision", "May the decision be taken?", Actor.MEMBER, Actor.OFFICER, Actor.COMMITTEE);

    /** Consulting the statutory officers on a decision. */
    Act<DecisionTaking> CONSULT_STATUTORY_OFFICERS = TOPIC.act(
            "consult-statutory-officers",
            "Must the statutory officers be consulted on the decision?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.COMMITTEE);

    /** Letting a connection affect official duties. */
    Act<DecisionTaking> LET_CONNECTION_AFFECT_DUTY = TOPIC.act(
            "let-connection-affect-duty",
            "May the connection affect the performance of duties?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Registering or declaring an interest. */
    Act<DecisionTaking> DECLARE_INTEREST = TOPIC.act(
            "declare-interest", "Must the connection be considered for declaration?", Actor.MEMBER, Actor.OFFICER);

    /** Passing confidential information because of a connection. */
    Act<DecisionTaking> PASS_INFORMATION_TO_CONNECTION = TOPIC.act(
            "pass-information-to-connection",
            "May confidential information pass because of the connection?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<DecisionTaking>> ACTS = ImmutableList.of(
            TAKE_DECISION,
            CONSULT_STATUTORY_OFFICERS,
            LET_CONNECTION_AFFECT_DUTY,
            DECLARE_INTEREST,
            PASS_INFORMATION_TO_CONNECTION);
}
