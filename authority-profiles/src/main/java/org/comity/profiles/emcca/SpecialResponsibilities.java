package org.comity.profiles.emcca;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.people.MemberKind;
import org.comity.people.PoliticalRestriction;
import org.comity.question.Condition;
import org.comity.topic.AdviceRecipient;
import org.comity.topic.AdviceSharing;
import org.comity.topic.BriefedMember;
import org.comity.topic.BriefingRecipient;
import org.comity.topic.BriefingType;
import org.comity.topic.Briefings;
import org.comity.topic.Closeness;
import org.comity.topic.Familiarity;
import org.comity.topic.LocalMembers;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAdvice;
import org.comity.topic.OfficerReports;
import org.comity.topic.PoliticalAdvisers;

/** Members with special responsibilities, members of constituent councils, the political adviser: paragraphs 30 to 34. */
final class SpecialResponsibilities {

    private static final Condition<Briefings> ADDITIONAL_RESPONSIBILITIES = Condition.any(
            Briefings.MEMBER_HOLDS.hasAny(
                    Office.MAYOR,
                    Office.BOARD_MEMBER,
                    Office.LEADER,
                    Office.EXECUTIVE_MEMBER,
                    Office.COMMITTEE_CHAIR,
                    Office.SCRUTINY_CHAIR,
                    Office.AUDIT_AND_STANDARDS_CHAIR),
            Briefings.MEMBER_KIND.is(MemberKind.MAYOR),
            Briefings.BRIEFING_GIVEN_TO
                    .isNot(BriefedMember.OTHER_MEMBER)
                    .and(Briefings.MEMBER_HOLDS.hasNot(Office.GROUP_SPOKESPERSON)));

    private static final Condition<Briefings> INFORMAL_BRIEFING_TO_OTHERS = Briefings.BRIEFING_TYPE
            .isNot(BriefingType.OTHER)
            .and(Briefings.BRIEFING_GIVEN_TO.isNot(BriefedMember.OTHER_MEMBER))
            .and(Briefings.RECIPIENT.isNot(BriefingRecipient.PARTICIPANT));

    private static final Condition<AdviceSharing> SAID_IN_INFORMAL_BRIEFING = AdviceSharing.FROM_INFORMAL_BRIEFING
            .yes()
            .and(AdviceSharing.RECIPIENT.isNot(AdviceRecipient.INVOLVED_OFFICER));

    private static final Condition<PoliticalAdvisers> MAYOR = Condition.any(
            PoliticalAdvisers.MEMBER_KIND.is(MemberKind.MAYOR), PoliticalAdvisers.MEMBER_HOLDS.has(Office.MAYOR));

    private static final Condition<Neutrality> ADVISER_FOR_MAYOR = Neutrality.POLITICAL_RESTRICTION
            .is(PoliticalRestriction.POLITICAL_ADVISER)
            .and(Neutrality.RELEVANT_TO_MAYOR.yes());

    static final Section SECTION = section(
            "Members with Special Responsibilities; Constituent Councils; the Mayor's Political Adviser",
            clause(para("30[1]"))
                    .says(
                            "Members of the authority and holders of additional responsibilities get more from senior officers.")
                    .officers()
                    .must(Briefings.BRIEF_OFFICE_HOLDER)
                    .when(ADDITIONAL_RESPONSIBILITIES)
                    .reading(
                            "every Combined County Authority Member is meant, beside other holders of responsibilities",
                            "of all members only those with additional responsibilities are meant"),
            clause(para("30[2]"))
                    .says("Mostly in briefings on services, proposals and policy.")
                    .officers()
                    .whenDoing(Briefings.BRIEF_OFFICE_HOLDER)
                    .when(ADDITIONAL_RESPONSIBILITIES)
                    .owing(duty("brief on services, proposals and policy in the making")
                            .asAdvice()),
            clause(para("30[2]").part("chair"), para("30[1]"))
                    .says("A chair's can come before the meeting.")
                    .officers()
                    .may(Briefings.BRIEF_CHAIR)
                    .reading(
                            "chairs are promised more information, and a briefing is its likely form",
                            "briefings before a meeting are not mentioned"),
            clause(para("30[3]"))
                    .says("How often depends on issues and needs.")
                    .isInert("leaves the frequency to circumstances"),
            ofEach(
                    act -> clause(para("30[4]"))
                            .says("What an informal briefing contained stays between officers and the member.")
                            .anyone()
                            .mustNot(act)
                            .when(INFORMAL_BRIEFING_TO_OTHERS)
                            .overriding(para("28[3]").part("agreed"), para("28[4]"))
                            .reading(
                                    "the informal briefing is whatever briefing the paragraph has just described, private ones and those before a meeting with it",
                                    "only a briefing that goes by that name is meant")
                            .reading(
                                    "the promise made for these briefings goes before the general freedom to share advice",
                                    "the duty to the whole authority in 28 goes before it"),
                    Briefings.SHARE,
                    Briefings.DISCLOSE_CONTENT),
            clause(para("30[4]"))
                    .says("So it is with advice given there.")
                    .officers()
                    .mustNot(AdviceSharing.SHARE_ADVICE)
                    .when(SAID_IN_INFORMAL_BRIEFING)
                    .overriding(para("28[3]"), para("28[4]"), para("48[9]"))
                    .reading(
                            "the promise made for these briefings goes before the general freedom to share advice",
                            "the duty to the whole authority in 28 goes before it"),
            clause(para("30[4]"))
                    .says("And with facts heard there.")
                    .officers()
                    .mustNot(AdviceSharing.SHARE_FACTS)
                    .when(SAID_IN_INFORMAL_BRIEFING)
                    .overriding(para("48[7]")),
            clause(para("31[1]"))
                    .says("A senior officer answers in full for a report in the officer's name.")
                    .officers()
                    .must(OfficerReports.ANSWER_FOR_REPORT)
                    .when(OfficerReports.IN_OFFICERS_NAME.yes()),
            clause(para("31[2]"))
                    .says("A report is changed only as its author's professional judgement has it.")
                    .anyone()
                    .mustNot(OfficerReports.AMEND_OFFICER_REPORT)
                    .when(OfficerReports.AUTHOR_PROFESSIONAL_JUDGEMENT_AGREES.no()),
            clause(para("31[2]").part("agreed"))
                    .says("Then it can be.")
                    .anyone()
                    .absolutely()
                    .may(OfficerReports.AMEND_OFFICER_REPORT)
                    .when(OfficerReports.AUTHOR_PROFESSIONAL_JUDGEMENT_AGREES.yes()),
            clause(para("31[2]").part("recommendation"))
                    .says("What becomes of recommendations is not said.")
                    .stopsShortOf(OfficerReports.CHANGE_RECOMMENDATION),
            clause(para("32[1]"))
                    .says("Such members work more closely with officers.")
                    .isInert("foresees what will be so"),
            clause(para("32[2]"))
                    .says("Still they respect officers' impartiality.")
                    .members()
                    .must(Neutrality.RESPECT_IMPARTIALITY)
                    .when(Neutrality.MEMBER_HOLDS.hasAny(
                            Office.MAYOR,
                            Office.LEADER,
                            Office.EXECUTIVE_MEMBER,
                            Office.COMMITTEE_CHAIR,
                            Office.SCRUTINY_CHAIR,
                            Office.AUDIT_AND_STANDARDS_CHAIR)),
            clause(para("32[3]"), para("18[1]"))
                    .says("Those who work closely together never seem personally familiar in public.")
                    .anyone()
                    .mustNot(Familiarity.APPEAR_PUBLICLY_FAMILIAR)
                    .when(Familiarity.RELATIONSHIP
                            .is(Closeness.CLOSE_WORKING)
                            .and(CloseFamiliarity.IN_PUBLIC)
                            .and(Familiarity.SEEMS_PERSONALLY_FAMILIAR.yes())),
            clause(para("33[1]"))
                    .says("Officers can be asked to brief constituent councils' members with a portfolio or project.")
                    .officers()
                    .may(Briefings.BRIEF_CONSTITUENT_COUNCIL)
                    .when(Briefings.PORTFOLIO_OR_PROJECT_ROLE.yes()),
            clause(para("33[2]"))
                    .says("Mostly in briefings, as often as the matter asks.")
                    .isInert("leaves form and frequency to circumstances"),
            clause(para("33[3]"))
                    .says("The authority's lead member for the subject hears of it.")
                    .officers()
                    .whenDoing(Briefings.BRIEF_CONSTITUENT_COUNCIL)
                    .when(Briefings.PORTFOLIO_LEAD_ASSIGNED.yes())
                    .owing(duty("tell the portfolio lead what information was given")
                            .towards(Office.EXECUTIVE_MEMBER)
                            .asBestEffort()
                            .afterwards()
                            .doneWhen(Briefings.PORTFOLIO_LEAD_TOLD.yes())),
            clause(para("33[3]"))
                    .says("Officers see to that.")
                    .officers()
                    .should(LocalMembers.TELL_PORTFOLIO_LEAD)
                    .when(LocalMembers.PORTFOLIO_LEAD_ASSIGNED.yes()),
            clause(para("34[1]"))
                    .says("The Mayor can have one political adviser.")
                    .members()
                    .may(PoliticalAdvisers.APPOINT_POLITICAL_ADVISER)
                    .when(MAYOR.and(PoliticalAdvisers.EXISTING_ADVISERS.below(1))),
            clause(para("34[1]").part("second"))
                    .says("And no more than one.")
                    .members()
                    .haveNoRightTo(PoliticalAdvisers.APPOINT_POLITICAL_ADVISER)
                    .when(MAYOR.and(PoliticalAdvisers.EXISTING_ADVISERS.atLeast(1))),
            clause(para("34[2]"), para("46[2]"))
                    .says("The adviser's role is of another nature, political where the Mayor is concerned.")
                    .officers()
                    .may(Neutrality.SHOW_POLITICAL_BIAS)
                    .when(ADVISER_FOR_MAYOR)
                    .limiting(para("48[3]"), para("48[8]")),
            clause(para("34[2]"), para("46[2]"))
                    .says("The adviser can take a side among groups.")
                    .officers()
                    .may(Neutrality.SHOW_BIAS_AT_GROUP_MEETING)
                    .when(ADVISER_FOR_MAYOR)
                    .limiting(para("48[3]")),
            clause(para("34[2]"), para("46[2]"))
                    .says("The adviser can give a political view.")
                    .officers()
                    .may(Neutrality.GIVE_POLITICAL_VIEW)
                    .when(ADVISER_FOR_MAYOR)
                    .limiting(para("48[8]")),
            clause(para("34[2]"), para("46[2]"))
                    .says("The adviser can give political advice.")
                    .officers()
                    .may(Neutrality.GIVE_POLITICAL_ADVICE)
                    .when(ADVISER_FOR_MAYOR)
                    .limiting(para("29[3]")),
            clause(para("34[2]").part("advice"))
                    .says("What the adviser may tell members is not said.")
                    .stopsShortOf(OfficerAdvice.GIVE)
                    .when(OfficerAdvice.POLITICAL_ADVISER.yes()));

    private SpecialResponsibilities() {}
}
