package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.people.OfficerTier;
import org.comity.topic.OfficerContact;

/** Section 4, 4.7 and 4.8: appointments with officers. */
final class Appointments {

    static final Section SECTION = section(
            "4 Potential Issues: Appointments with Officers",
            clause(para("4.7[1]"))
                    .says("For a meeting in person it is best to make an appointment.")
                    .members()
                    .asGoodPractice()
                    .should(OfficerContact.MEET_OFFICER)
                    .owing(duty("make an appointment").asAdvice().doneWhen(OfficerContact.APPOINTMENT_MADE.yes())),
            clause(para("4.7[2]"))
                    .says("Technology is used to find a time that suits both.")
                    .members()
                    .whenDoing(OfficerContact.MEET_OFFICER)
                    .owing(duty("use technology to find a time").asBestEffort()),
            clause(para("4.7[3]"))
                    .says("To save travel, meeting online is encouraged where it can be done.")
                    .members()
                    .whenDoing(OfficerContact.MEET_OFFICER)
                    .owing(duty("meet online where possible").asAdvice().doneWhen(OfficerContact.ONLINE_MEETING.yes())),
            clause(para("4.8"))
                    .says("Portfolio holders are expected to be in frequent contact with their senior officers.")
                    .members()
                    .should(OfficerContact.CONTACT_OFFICER)
                    .when(OfficerContact.MEMBER_HOLDS
                            .has(Office.EXECUTIVE_MEMBER)
                            .and(OfficerContact.WITHIN_PORTFOLIO.yes())
                            .and(OfficerContact.OFFICER_TIER.isAnyOf(
                                    OfficerTier.CHIEF_EXECUTIVE,
                                    OfficerTier.CHIEF_OFFICER,
                                    OfficerTier.HEAD_OF_SERVICE,
                                    OfficerTier.SENIOR))));

    private Appointments() {}
}
