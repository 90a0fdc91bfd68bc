package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Staffing matters, and the authority as an employer. */
public interface Employment extends AboutMember, AboutWhistleblowing {

    /** Declares the facts below. */
    Facts<Employment> ITS = Facts.facts();

    /** The matter. */
    OneOf<Employment, StaffMatter> SUBJECT_MATTER = ITS.oneOf("subject-matter", StaffMatter.class, "the matter");

    /** The member's part. */
    OneOf<Employment, Involvement> INVOLVEMENT = ITS.oneOf("involvement", Involvement.class, "the member's part")
            .ordinarily(Involvement.OUTSIDE_MEMBER_ROLE);

    /** Whether the employee is a constituent of the member. */
    YesNo<Employment> CONSTITUENT = ITS.yesNo("constituent", "the employee is a constituent of the member")
            .ordinarily(false);

    /** Whether the monitoring officer has been asked for advice. */
    YesNo<Employment> MONITORING_OFFICER_CONSULTED = ITS.yesNo(
                    "monitoring-officer-consulted", "the monitoring officer has been asked for advice")
            .byChoice();

    /** Whether it could prejudice the authority's position. */
    YesNo<Employment> PREJUDICES_AUTHORITY = ITS.yesNo(
                    "prejudices-authority", "it could prejudice the authority's position")
            .ordinarily(false);

    /** Whether the agreed procedure is used. */
    YesNo<Employment> AGREED_PROCEDURE_USED =
            ITS.yesNo("agreed-procedure-used", "the agreed procedure is used").ordinarily(false);

    /** Whether the member behaved inappropriately towards the officer. */
    YesNo<Employment> INAPPROPRIATE_BEHAVIOUR = ITS.yesNo(
                    "inappropriate-behaviour", "the member behaved inappropriately towards the officer")
            .ordinarily(true);

    /** Staffing matters, and the authority as an employer. */
    Topic<Employment> TOPIC = ITS.topic(
                    "employment",
                    SUBJECT_MATTER,
                    INVOLVEMENT,
                    CONSTITUENT,
                    MONITORING_OFFICER_CONSULTED,
                    PREJUDICES_AUTHORITY,
                    AGREED_PROCEDURE_USED,
                    INAPPROPRIATE_BEHAVIOUR,
                    UNDER_WHISTLEBLOWING_POLICY,
                    MEMBER_HOLDS)
            .never(INVOLVEMENT.is(Involvement.CONSTITUENT_HELP).and(CONSTITUENT.no()));

    /** Getting involved in staffing matters. */
    Act<Employment> INVOLVE_IN_OFFICE_MANAGEMENT = TOPIC.act(
            "involve-in-office-management", "May the member get involved in the staffing matter?", Actor.MEMBER);

    /** Helping an employee who is a constituent. */
    Act<Employment> HELP_EMPLOYEE_CONSTITUENT =
            TOPIC.act("help-employee-constituent", "May the member help the employee?", Actor.MEMBER);

    /** An employee asking a member for help. */
    Act<Employment> ASK_MEMBER_FOR_HELP =
            TOPIC.act("ask-member-for-help", "May the employee ask a member for help?", Actor.OFFICER);

    /** An officer raising a matter of the officer's own job. */
    Act<Employment> RAISE_OWN_JOB_MATTER = TOPIC.act(
            "raise-own-job-matter",
            "May the officer raise a matter of the officer's own job with a member?",
            Actor.OFFICER);

    /** Having regard to the authority's role as employer. */
    Act<Employment> HAVE_REGARD_TO_EMPLOYER_ROLE = TOPIC.act(
            "have-regard-to-employer-role",
            "Must the member have regard to the authority's role as employer?",
            Actor.MEMBER);

    /** Relying on a member's behaviour in an employment case. */
    Act<Employment> RELY_ON_BEHAVIOUR_IN_EMPLOYMENT_CASE = TOPIC.act(
            "rely-on-behaviour-in-employment-case",
            "May the officer rely on the member's behaviour in an employment case?",
            Actor.OFFICER);

    /** Answering for a member's act as employer. */
    Act<Employment> ANSWER_AS_EMPLOYER = TOPIC.act(
            "answer-as-employer",
            "May the authority have to answer for the member's act as employer?",
            Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<Employment>> ACTS = ImmutableList.of(
            INVOLVE_IN_OFFICE_MANAGEMENT,
            HELP_EMPLOYEE_CONSTITUENT,
            ASK_MEMBER_FOR_HELP,
            RAISE_OWN_JOB_MATTER,
            HAVE_REGARD_TO_EMPLOYER_ROLE,
            RELY_ON_BEHAVIOUR_IN_EMPLOYMENT_CASE,
            ANSWER_AS_EMPLOYER);
}
