package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.clause.Section;
import org.comity.people.PoliticalRestriction;
import org.comity.profiles.provisions.GroupConfidences;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutGroup;
import org.comity.topic.AboutRestriction;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceRecipient;
import org.comity.topic.AdviceSharing;
import org.comity.topic.CorrespondenceCopying;
import org.comity.topic.CorrespondenceKind;
import org.comity.topic.EqualTreatment;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.GroupSupport;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.PoliticalActivity;
import org.comity.topic.PoliticalExpression;
import org.comity.topic.RecipientGroup;
import org.comity.topic.ScrutinyEvidence;
import org.comity.topic.WitnessQuestion;

/** Paragraphs 18 to 21: political impartiality. */
final class PoliticalImpartiality {

    private static final Condition<AboutGroup> ON_COUNCIL_BUSINESS =
            AboutGroup.SUBJECT_MATTER.isNot(GroupSubject.PARTY_POLITICAL_BUSINESS);

    private static final Condition<AboutRestriction> RESTRICTED =
            AboutRestriction.POLITICAL_RESTRICTION.isNot(PoliticalRestriction.NONE);

    private static final Condition<OfficerAccountability> FOR_A_PART = OfficerAccountability.EXCLUSIVELY.yes();

    private static final GroupConfidences ASKED_OR_ADVISED = GroupConfidences.ofGroupsAndMembers();

    private static final Condition<AdviceSharing> FACTS_ASKED_FOR = AdviceSharing.RECIPIENT
            .is(AdviceRecipient.POLITICAL_GROUP)
            .and(AdviceSharing.REQUESTED.yes())
            .and(AdviceSharing.FACTS_CONFIDENTIAL.no());

    private static final Condition<CorrespondenceCopying> ADVICE_LETTER =
            CorrespondenceCopying.CORRESPONDENCE_KIND.isAnyOf(
                    CorrespondenceKind.REQUEST_FOR_ADVICE, CorrespondenceKind.ADVICE);

    static final Section SECTION = section(
            "Political Impartiality",
            ImpartialService.respectImpartiality(para("18[1]"), MUST),
            ImpartialService.askForPoliticalView(para("18[2]"), MUST_NOT)
                    .reading("a group asks by its members, who are all bound", "groups are not meant"),
            clause(para("18[2]").part("witness"))
                    .says("Not from a witness before scrutiny either.")
                    .members()
                    .mustNot(ScrutinyEvidence.QUESTION_WITNESS)
                    .when(ScrutinyArrangements.OFFICER_WITNESS.and(
                            ScrutinyEvidence.QUESTION_TYPE.is(WitnessQuestion.POLITICAL_OPINION))),
            ImpartialService.serveTheWhole(para("19"), MUST),
            ImpartialService.serveOneAlone(para("19").part("exclusive"), MUST_NOT),
            clause(para("19").part("claim"))
                    .says("No group and no member has an exclusive call on them.")
                    .those(Actor.MEMBER, Actor.POLITICAL_GROUP)
                    .haveNoRightTo(OfficerAccountability.CLAIM_OFFICER)
                    .when(FOR_A_PART),
            clause(para("20[1]"))
                    .says("Groups can call on officers to help with their deliberations.")
                    .those(Actor.POLITICAL_GROUP)
                    .may(GroupAdvice.REQUEST_SUPPORT)
                    .when(ON_COUNCIL_BUSINESS),
            clause(para("20[1]").part("support"), para("4(d)"))
                    .says("Officers can inform and advise groups on Council business.")
                    .officers()
                    .may(GroupAdvice.SUPPORT)
                    .when(ON_COUNCIL_BUSINESS.and(
                            GroupAdvice.SUPPORT_TYPE.isAnyOf(GroupSupport.INFORMATION, GroupSupport.ADVICE))),
            clause(para("20[1]").part("advice"), para("4(d)"))
                    .says("That includes advice.")
                    .officers()
                    .may(GroupAdvice.ADVISE)
                    .when(ON_COUNCIL_BUSINESS),
            clause(para("20[1]").part("brief"), para("4(d)"))
                    .says("And briefings.")
                    .officers()
                    .may(GroupMeetings.BRIEF)
                    .when(ON_COUNCIL_BUSINESS),
            clause(para("20[1]").part("discussion"))
                    .says("They can contribute, before the group deliberates by itself.")
                    .officers()
                    .may(GroupMeetings.JOIN_DISCUSSION)
                    .when(ON_COUNCIL_BUSINESS.and(
                            GroupMeetings.PHASE.isNot(GroupMeetingPhase.DELIBERATION, GroupMeetingPhase.PARTY_DEBATE)))
                    .reading(
                            "officers contribute to deliberations beforehand, and are gone while they take place",
                            "they contribute while the group deliberates, against 22(c)(ii)"),
            clause(para("20[1]").part("remaining"))
                    .says("Until then they can stay.")
                    .officers()
                    .may(GroupMeetings.REMAIN)
                    .when(ON_COUNCIL_BUSINESS.and(
                            GroupMeetings.PHASE.isNot(GroupMeetingPhase.DELIBERATION, GroupMeetingPhase.PARTY_DEBATE))),
            ImpartialService.takeSides(para("20[2]"), MUST_NOT, Neutrality.SHOW_BIAS_AT_GROUP_MEETING),
            ImpartialService.takeSides(para("20[2]").part("bias"), MUST_NOT, Neutrality.SHOW_POLITICAL_BIAS),
            ImpartialService.takeSides(para("20[2]").part("view"), MUST_NOT, Neutrality.GIVE_POLITICAL_VIEW),
            clause(para("20[2]").part("support"))
                    .says("Neutrality comes with supporting a group.")
                    .officers()
                    .whenDoing(GroupAdvice.SUPPORT)
                    .owing(duty("stay politically neutral").doneWhen(GroupAdvice.POLITICALLY_IMPARTIAL.yes())),
            clause(para("20[2]").part("advice"))
                    .says("With advising a group.")
                    .officers()
                    .whenDoing(GroupAdvice.ADVISE)
                    .owing(duty("stay politically neutral").doneWhen(GroupAdvice.POLITICALLY_IMPARTIAL.yes())),
            clause(para("20[2]").part("attendance"))
                    .says("And with attending its meeting.")
                    .officers()
                    .whenDoing(GroupMeetings.ATTEND)
                    .owing(duty("stay politically neutral").doneWhen(GroupMeetings.POLITICALLY_IMPARTIAL.yes())),
            clause(para("20[2]").part("brief"))
                    .says("With briefing it.")
                    .officers()
                    .whenDoing(GroupMeetings.BRIEF)
                    .owing(duty("stay politically neutral").doneWhen(GroupMeetings.POLITICALLY_IMPARTIAL.yes())),
            clause(para("20[2]").part("discussion"))
                    .says("With joining its discussion.")
                    .officers()
                    .whenDoing(GroupMeetings.JOIN_DISCUSSION)
                    .owing(duty("stay politically neutral").doneWhen(GroupMeetings.POLITICALLY_IMPARTIAL.yes())),
            clause(para("20[3]"))
                    .says("Officers in restricted posts are bound by the 1989 Act besides.")
                    .officers()
                    .must(PoliticalActivity.OBSERVE_POLITICAL_RESTRICTIONS)
                    .when(RESTRICTED),
            ImpartialService.takeSides(para("20[3]").part("bias"), MUST_NOT, Neutrality.SHOW_BIAS_AT_GROUP_MEETING)
                    .when(RESTRICTED),
            clause(para("20[3]").part("canvass"))
                    .says("The Act is named; what it bars is not listed.")
                    .stopsShortOf(PoliticalActivity.CANVASS)
                    .when(RESTRICTED),
            clause(para("20[3]").part("politics"))
                    .says("Politics at large is not mentioned.")
                    .stopsShortOf(PoliticalActivity.ENGAGE_IN_POLITICS)
                    .when(RESTRICTED),
            clause(para("20[3]").part("office"))
                    .says("Elected office is not mentioned.")
                    .stopsShortOf(PoliticalActivity.HOLD_ELECTED_OFFICE)
                    .when(RESTRICTED),
            clause(para("20[3]").part("candidacy"))
                    .says("Nor is candidacy.")
                    .stopsShortOf(PoliticalActivity.STAND_FOR_ELECTION)
                    .when(RESTRICTED),
            clause(para("20[3]").part("agent"))
                    .says("Nor work as an election agent.")
                    .stopsShortOf(PoliticalActivity.ACT_AS_ELECTION_AGENT)
                    .when(RESTRICTED),
            clause(para("20[3]").part("party"))
                    .says("Nor office in a party.")
                    .stopsShortOf(PoliticalActivity.HOLD_PARTY_OFFICE)
                    .when(RESTRICTED),
            clause(para("20[3]").part("speech"))
                    .says("Nor public speaking.")
                    .stopsShortOf(PoliticalExpression.SPEAK_IN_PUBLIC)
                    .when(RESTRICTED),
            clause(para("20[3]").part("publication"))
                    .says("Nor publication.")
                    .stopsShortOf(PoliticalExpression.PUBLISH_WORK)
                    .when(RESTRICTED),
            clause(para("20[3]").part("editing"))
                    .says("Nor editing.")
                    .stopsShortOf(PoliticalExpression.EDIT_PUBLICATION)
                    .when(RESTRICTED),
            clause(para("20[3]").part("permission"))
                    .says("Nor publication by others.")
                    .stopsShortOf(PoliticalExpression.PERMIT_PUBLICATION)
                    .when(RESTRICTED),
            ImpartialService.treatAllEvenly(para("20[4]"), MUST),
            clause(para("20[4]").part("difference"))
                    .says("They favour none of them.")
                    .officers()
                    .mustNot(EqualTreatment.TREAT_MEMBERS_DIFFERENTLY),
            clause(para("20[4]").part("refusal"))
                    .says("No group is refused what another has.")
                    .officers()
                    .mustNot(GroupAdvice.REFUSE),
            ASKED_OR_ADVISED
                    .shareAdvice(para("21[1]"), MUST_NOT)
                    .unless(AdviceSharing.RECIPIENT.is(AdviceRecipient.INVOLVED_OFFICER))
                    .reading(
                            "request and advice are both secret, from the advised member's own group as well",
                            "only other groups are shut out"),
            clause(para("21[1]").part("relay"))
                    .says("Nor are they passed on as what a group discussed.")
                    .officers()
                    .mustNot(AdviceSharing.RELAY)
                    .when(AdviceSharing.CONTENT.isAnyOf(AdviceContent.ADVICE, AdviceContent.REQUEST_FOR_ADVICE))
                    .unless(AdviceSharing.RECIPIENT.is(AdviceRecipient.INVOLVED_OFFICER)),
            clause(para("21[1]").part("copy"))
                    .says("Letters that seek or give advice are not copied to other members.")
                    .officers()
                    .mustNot(CorrespondenceCopying.COPY)
                    .when(ADVICE_LETTER),
            ASKED_OR_ADVISED.shareAdviceWithAnotherGroup(para("21[2]"), MUST_NOT),
            clause(para("21[2]").part("copy"))
                    .says("Nor a letter about it.")
                    .officers()
                    .mustNot(CorrespondenceCopying.COPY)
                    .when(ADVICE_LETTER.and(CorrespondenceCopying.RECIPIENT_GROUP.is(RecipientGroup.ANOTHER_GROUP))),
            GroupConfidences.shareFacts(para("21[3]"), MUST, AdviceSharing.SHARE_FACTS)
                    .when(FACTS_ASKED_FOR)
                    .owing(duty("give factual information only"))
                    .reading(
                            "facts that are confidential themselves fall under paragraphs 30 to 44",
                            "they too are there for every group"),
            GroupConfidences.shareFacts(para("21[3]").part("passing"), MUST, AdviceSharing.SHARE_ADVICE)
                    .when(FACTS_ASKED_FOR.and(AdviceSharing.CONTENT.is(AdviceContent.FACTUAL_BASIS)))
                    .owing(duty("give factual information only")),
            clause(para("21[3]").part("others"))
                    .says("Others than groups, facts nobody asked for, and confidential facts are not mentioned.")
                    .stopsShortOf(AdviceSharing.SHARE_FACTS));

    private PoliticalImpartiality() {}
}
