package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.AboutMember.BOARD_MEMBER;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.topic.BriefingRecipient;
import org.comity.topic.BriefingSubject;
import org.comity.topic.Briefings;
import org.comity.topic.InformationPurpose;
import org.comity.topic.InformationUse;

/** Section 4, fourth part: private briefings, and what information is used for. */
final class PrivateBriefings {

    private static final String EVERY_TAKEN = "every briefing of a member is meant";
    private static final String EVERY_OTHERWISE = "only private and confidential briefings under 4.13 are";

    static final Section SECTION = section(
            "4 Member officer working: briefings",
            clause(para("4.13[1]"))
                    .says(
                            "A Board Member can ask a chief officer for a private briefing on policy before the authority.")
                    .members()
                    .may(Briefings.REQUEST_PRIVATE)
                    .when(BOARD_MEMBER.yes().and(Briefings.SUBJECT_MATTER.is(BriefingSubject.POLICY_BEFORE_AUTHORITY))),
            clause(para("4.13[1]").part("others"))
                    .says("It names Board Members; others, co-opted members among them, are not mentioned.")
                    .stopsShortOf(Briefings.REQUEST_PRIVATE)
                    .when(BOARD_MEMBER.no()),
            clause(para("4.13[1]").part("other-matters"))
                    .says("It names matters of policy; other matters are not mentioned.")
                    .stopsShortOf(Briefings.REQUEST_PRIVATE)
                    .when(Briefings.SUBJECT_MATTER.isNot(BriefingSubject.POLICY_BEFORE_AUTHORITY)),
            clause(para("4.13[2]"))
                    .says("The request ought to go to the chief officer responsible.")
                    .members()
                    .whenDoing(Briefings.REQUEST_PRIVATE)
                    .when(BOARD_MEMBER.yes().and(Briefings.SUBJECT_MATTER.is(BriefingSubject.POLICY_BEFORE_AUTHORITY)))
                    .onlyAfter(duty("make the request to the appropriate chief officer")
                            .towards(Office.CHIEF_OFFICER)
                            .asBestEffort()
                            .doneWhen(Briefings.ASKED_OF_CHIEF_OFFICER.yes())),
            clause(para("4.14[1]").part("request"))
                    .says("The briefing then stays strictly confidential.")
                    .members()
                    .whenDoing(Briefings.REQUEST_PRIVATE)
                    .owing(duty("keep the briefing strictly confidential").afterwards()),
            clause(para("4.14[1]"))
                    .says("Briefings stay strictly confidential: their content is not disclosed.")
                    .anyone()
                    .mustNot(Briefings.DISCLOSE_CONTENT)
                    .when(Briefings.RECIPIENT.isNot(BriefingRecipient.PARTICIPANT))
                    .reading(EVERY_TAKEN, EVERY_OTHERWISE),
            clause(para("4.14[1]").part("share"))
                    .says("They are shared with nobody outside.")
                    .anyone()
                    .mustNot(Briefings.SHARE)
                    .when(Briefings.RECIPIENT.isAnyOf(BriefingRecipient.ANOTHER_OFFICER, BriefingRecipient.OUTSIDER))
                    .reading(EVERY_TAKEN, EVERY_OTHERWISE),
            clause(para("4.14[2]"))
                    .says("They are not shared with other members.")
                    .anyone()
                    .mustNot(Briefings.SHARE)
                    .when(Briefings.RECIPIENT.is(BriefingRecipient.ANOTHER_MEMBER))
                    .reading(EVERY_TAKEN, EVERY_OTHERWISE),
            clause(para("4.14[2]").part("permitted"))
                    .says("The member concerned can permit sharing with other members.")
                    .anyone()
                    .absolutely()
                    .may(Briefings.SHARE)
                    .when(Briefings.CONSENT_OF_ORIGINAL_MEMBER
                            .yes()
                            .and(Briefings.RECIPIENT.is(BriefingRecipient.ANOTHER_MEMBER)))
                    .limiting(para("4.14[2]"))
                    .reading(
                            "the member concerned is the one who was briefed",
                            "it is the member whom the briefing is about"),
            clause(para("4.14[2]").part("content"))
                    .says("So permitted, the content can be told to other members.")
                    .anyone()
                    .absolutely()
                    .may(Briefings.DISCLOSE_CONTENT)
                    .when(Briefings.CONSENT_OF_ORIGINAL_MEMBER
                            .yes()
                            .and(Briefings.RECIPIENT.is(BriefingRecipient.ANOTHER_MEMBER)))
                    .limiting(para("4.14[1]")),
            clause(para("4.15"))
                    .says("A Board Member uses official information only for the purpose it was given for.")
                    .members()
                    .mustNot(InformationUse.USE)
                    .when(BOARD_MEMBER
                            .yes()
                            .and(InformationUse.SUPPLIED_BY_AUTHORITY.yes())
                            .and(InformationUse.PURPOSE.isNot(InformationPurpose.PURPOSE_OF_SUPPLY)))
                    .reading(
                            "other duties of a member are another purpose",
                            "any proper performance of the member's duties is the purpose"),
            clause(para("4.15").part("purpose"))
                    .says("For that purpose it can be used.")
                    .members()
                    .may(InformationUse.USE)
                    .when(BOARD_MEMBER
                            .yes()
                            .and(InformationUse.SUPPLIED_BY_AUTHORITY.yes())
                            .and(InformationUse.PURPOSE.is(InformationPurpose.PURPOSE_OF_SUPPLY))),
            clause(para("4.15").part("others"))
                    .says("It binds Board Members; other members are not mentioned.")
                    .stopsShortOf(InformationUse.USE)
                    .when(BOARD_MEMBER.no()));

    private PrivateBriefings() {}
}
