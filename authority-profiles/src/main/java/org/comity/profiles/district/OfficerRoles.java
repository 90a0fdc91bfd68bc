package org.comity.profiles.district;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutOfficer;
import org.comity.topic.GroupSubject;
import org.comity.topic.OfficerAdvice;
import org.comity.topic.Roles;
import org.comity.topic.StatutoryOfficers;

/** Section 2, 2.10 and 2.11: officers, and the three statutory officers. */
final class OfficerRoles {

    /** One of the three statutory officers. */
    static final Condition<AboutOfficer> STATUTORY_OFFICER = AboutOfficer.OFFICER_HOLDS.hasAny(
            Office.HEAD_OF_PAID_SERVICE, Office.MONITORING_OFFICER, Office.CHIEF_FINANCE_OFFICER);

    private static final Condition<StatutoryOfficers> STATUTORY_DUTY =
            StatutoryOfficers.STATUTORY_RESPONSIBILITY.yes().and(STATUTORY_OFFICER);

    static final Section SECTION = section(
            "2 Roles: Officers",
            clause(para("2.10[1]"))
                    .says("Officers advise and inform members impartially.")
                    .officers()
                    .may(OfficerAdvice.GIVE)
                    .when(OfficerAdvice.SUBJECT_MATTER.isNot(GroupSubject.PARTY_POLITICAL_BUSINESS)),
            clause(para("2.10[2]"))
                    .says("Officers carry out the policies that the Council has settled.")
                    .officers()
                    .may(Roles.IMPLEMENT_POLICY)
                    .when(Roles.POLICY_ADOPTED.yes()),
            clause(para("2.10[2]").part("settling"))
                    .says("To settle them is for the Council.")
                    .those(Actor.AUTHORITY)
                    .may(Roles.SET_POLICY),
            clause(para("2.11[1]"))
                    .says("Three statutory officers have duties in law beyond those owed to the Council.")
                    .officers()
                    .areEntitledTo(StatutoryOfficers.DISCHARGE_STATUTORY_DUTY)
                    .when(STATUTORY_DUTY),
            clause(para("2.11[2]"))
                    .says("Nobody may keep them from discharging those duties.")
                    .anyone()
                    .mustNot(StatutoryOfficers.OBSTRUCT_STATUTORY_OFFICER)
                    .when(STATUTORY_DUTY),
            clause(para("2.11[2]").part("respect"))
                    .says("Members respect that role.")
                    .members()
                    .must(StatutoryOfficers.RESPECT_STATUTORY_ROLE)
                    .when(STATUTORY_DUTY));

    private OfficerRoles() {}
}
