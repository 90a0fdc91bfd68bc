package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** What follows when the protocol is broken. */
public interface BreachConsequences extends AboutComplaint {

    /** Declares the facts below. */
    Facts<BreachConsequences> ITS = Facts.facts();

    /** The person who broke the rule. */
    OneOf<BreachConsequences, ComplaintAbout> COMPLAINT_ABOUT =
            ITS.oneOf("complaint-about", ComplaintAbout.class, "the person who broke the rule");

    /** The subject of the broken rule. */
    OneOf<BreachConsequences, BrokenRule> RULE_BROKEN =
            ITS.oneOf("rule-broken", BrokenRule.class, "the subject of the broken rule");

    /** Whether the breach is established. */
    YesNo<BreachConsequences> BREACH_ESTABLISHED = ITS.yesNo("breach-established", "the breach is established");

    /** Whether the circumstances warrant it. */
    YesNo<BreachConsequences> CIRCUMSTANCES_WARRANT =
            ITS.yesNo("circumstances-warrant", "the circumstances warrant it");

    /** What follows when the protocol is broken. */
    Topic<BreachConsequences> TOPIC = ITS.topic(
                    "breach-consequences",
                    COMPLAINT_ABOUT,
                    RULE_BROKEN,
                    BREACH_ESTABLISHED,
                    CIRCUMSTANCES_WARRANT,
                    SERIOUSNESS,
                    INFORMAL_RESOLUTION,
                    SUBJECT_HOLDS,
                    COMPLAINANT_HOLDS)
            .stepsFallAwayWhenHeldBy(SUBJECT_HOLDS, COMPLAINANT_HOLDS);

    /** Reporting that the protocol was broken. */
    Act<BreachConsequences> REPORT_PROTOCOL_BREACH = TOPIC.act(
            "report-protocol-breach",
            "Must the breach be reported, and to whom?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.POLITICAL_GROUP,
            Actor.COMMITTEE,
            Actor.AUTHORITY,
            Actor.MEMBER_OF_THE_PUBLIC);

    /** Starting disciplinary action against an officer. */
    Act<BreachConsequences> START_DISCIPLINARY_PROCEDURE = TOPIC.act(
            "start-disciplinary-procedure", "May disciplinary action be started?", Actor.AUTHORITY, Actor.OFFICER);

    /** Starting an internal process for human resources. */
    Act<BreachConsequences> START_HR_PROCESS = TOPIC.act(
            "start-hr-process",
            "Must an internal process for human resources be started?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** Dismissing an officer for a breach. */
    Act<BreachConsequences> DISMISS_OFFICER =
            TOPIC.act("dismiss-officer", "May the officer be dismissed for the breach?", Actor.AUTHORITY);

    /** Treating a breach of the protocol as a breach of a code of conduct too. */
    Act<BreachConsequences> TREAT_AS_CODE_BREACH = TOPIC.act(
            "treat-as-code-breach",
            "May the breach also be treated as a breach of the code of conduct?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<BreachConsequences>> ACTS = ImmutableList.of(
            REPORT_PROTOCOL_BREACH,
            START_DISCIPLINARY_PROCEDURE,
            START_HR_PROCESS,
            DISMISS_OFFICER,
            TREAT_AS_CODE_BREACH);
}
