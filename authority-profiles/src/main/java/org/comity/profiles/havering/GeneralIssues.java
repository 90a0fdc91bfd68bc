package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.CANNOT;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.profiles.provisions.GroupConfidences;
import org.comity.profiles.provisions.GroupDecisions;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.profiles.provisions.Modal;
import org.comity.profiles.provisions.OfficersAtGroupMeetings;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutGroup;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceSharing;
import org.comity.topic.BreachConsequences;
import org.comity.topic.BrokenRule;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.Courtesy;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupConclusions;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.GroupSupport;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAccountability;

/** Paragraph 4: general member/officer issues. */
final class GeneralIssues {

    private static final Condition<BreachConsequences> BY_OFFICER =
            BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.OFFICER);

    private static final Condition<BreachConsequences> PARTISAN_OR_DISLOYAL = BY_OFFICER
            .and(BreachConsequences.RULE_BROKEN.isAnyOf(
                    BrokenRule.POLITICAL_IMPARTIALITY, BrokenRule.AUTHORITY_INTEREST))
            .and(BreachConsequences.BREACH_ESTABLISHED.yes());

    private static final Condition<AboutGroup> BEYOND_COUNCIL_BUSINESS =
            AboutGroup.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS);

    static final Section SECTION = section(
            "General Member/Officer Issues",
            clause(para("4")).says("Seven points are stressed again.").isInert("introduces points (a) to (g)"),
            clause(para("4(a)"), para("9"))
                    .says("Trust, candour, fair dealing and respect for all have to come first.")
                    .those(Actor.MEMBER, Actor.OFFICER)
                    .must(Courtesy.TREAT_WITH_COURTESY)
                    .reading(
                            "what has to be the guiding principle binds each of them",
                            "it is a value and binds nobody"),
            clause(para("4(b)[1]"))
                    .says("Officers act for the good of the whole Council.")
                    .officers()
                    .must(OfficerAccountability.SERVE_WHOLE_AUTHORITY),
            clause(para("4(b)[1]").part("against"))
                    .says("They do not act against the good of the whole Council.")
                    .officers()
                    .mustNot(OfficerAccountability.ACT_AGAINST_AUTHORITY_INTEREST),
            ImpartialService.adviseForAParty(para("4(b)[2]"), MUST_NOT),
            ImpartialService.colourAdvice(para("4(b)[2]").part("partisan"), MUST_NOT),
            ImpartialService.takeSides(para("4(b)[2]").part("bias"), MUST_NOT, Neutrality.SHOW_BIAS_AT_GROUP_MEETING),
            clause(para("4(b)[3]"))
                    .says("Whoever breaks that faces disciplinary action.")
                    .anyone()
                    .must(BreachConsequences.START_DISCIPLINARY_PROCEDURE)
                    .when(PARTISAN_OR_DISLOYAL),
            clause(para("4(b)[4]"))
                    .says("In the end it can cost the officer the post.")
                    .anyone()
                    .may(BreachConsequences.DISMISS_OFFICER)
                    .when(PARTISAN_OR_DISLOYAL),
            GroupDecisions.decideForTheAuthority(CANNOT, para("4(c)[1]")),
            GroupDecisions.rankAsDecisions(MUST_NOT, para("4(c)[2]"))
                    .reading("nobody is to rank it as a decision, as 4(c)[3] says", "it merely has no effect as one"),
            clause(para("4(c)[2]").part("adopted"), para("22(c)(iv)[1]"))
                    .says("Once formally adopted, it is a decision of the Council.")
                    .anyone()
                    .may(GroupConclusions.TREAT_AS_DECISION)
                    .when(GroupConclusions.FORMAL_COUNCIL_DECISION.yes())
                    .reading("what is then treated so is the Council's own decision", "of that time nothing is said"),
            GroupDecisions.beTakenForDecisions(MUST_NOT, para("4(c)[3]")),
            clause(para("4(d)"))
                    .says("Help for groups stops at information and advice on Council business.")
                    .officers()
                    .mustNot(GroupAdvice.SUPPORT)
                    .when(BEYOND_COUNCIL_BUSINESS.or(
                            GroupAdvice.SUPPORT_TYPE.isNot(GroupSupport.INFORMATION, GroupSupport.ADVICE))),
            clause(para("4(d)").part("advice"))
                    .says("No advice to groups on anything but Council business.")
                    .officers()
                    .mustNot(GroupAdvice.ADVISE)
                    .when(BEYOND_COUNCIL_BUSINESS),
            clause(para("4(d)").part("discussion"))
                    .says("Nor to join in a discussion of anything else.")
                    .officers()
                    .mustNot(GroupMeetings.JOIN_DISCUSSION)
                    .when(BEYOND_COUNCIL_BUSINESS),
            clause(para("4(d)").part("request"))
                    .says("Nor can a group call for more.")
                    .those(Actor.POLITICAL_GROUP)
                    .mustNot(GroupAdvice.REQUEST_SUPPORT)
                    .when(BEYOND_COUNCIL_BUSINESS.or(
                            GroupAdvice.SUPPORT_TYPE.isNot(GroupSupport.INFORMATION, GroupSupport.ADVICE)))
                    .overriding(para("20[1]")),
            OfficersAtGroupMeetings.debatePartyPolitics(para("4(e)"), Modal.asGoodPractice(SHOULD_NOT)),
            clause(para("4(e)").part("officer"))
                    .says("So officers do well to be elsewhere during party debates.")
                    .asGoodPractice()
                    .officers()
                    .shouldNot(GroupMeetings.REMAIN)
                    .when(GroupMeetings.PHASE.is(GroupMeetingPhase.PARTY_DEBATE)),
            clause(para("4(e)").part("attending"))
                    .says("They do well not to attend for them.")
                    .asGoodPractice()
                    .officers()
                    .shouldNot(GroupMeetings.ATTEND)
                    .when(GroupMeetings.PHASE.is(GroupMeetingPhase.PARTY_DEBATE)),
            clause(para("4(e)").part("joining"))
                    .says("Nor to join in.")
                    .asGoodPractice()
                    .officers()
                    .shouldNot(GroupMeetings.JOIN_DISCUSSION)
                    .when(GroupMeetings.PHASE.is(GroupMeetingPhase.PARTY_DEBATE)),
            GroupConfidences.passOnDiscussions(para("4(f)"), MUST_NOT)
                    .when(AdviceSharing.OFFICER_PRESENT
                            .yes()
                            .and(AdviceSharing.CONTENT.isAnyOf(
                                    AdviceContent.GROUP_DELIBERATIONS,
                                    AdviceContent.ADVICE,
                                    AdviceContent.REQUEST_FOR_ADVICE))),
            OfficersAtGroupMeetings.readWith()
                    .owe(
                            "They keep the group's discussions secret.",
                            para("4(f)").part("attending"),
                            para("4(f)").part("briefing"),
                            duty("keep the group's discussions confidential")),
            clause(para("4(g)"))
                    .says(
                            "An officer's breach of this part goes to the Chief Executive, the Monitoring Officer or both.")
                    .anyone()
                    .must(BreachConsequences.REPORT_PROTOCOL_BREACH)
                    .when(BY_OFFICER.and(BreachConsequences.RULE_BROKEN.isAnyOf(
                            BrokenRule.POLITICAL_IMPARTIALITY,
                            BrokenRule.AUTHORITY_INTEREST,
                            BrokenRule.GROUP_SUPPORT,
                            BrokenRule.GROUP_CONFIDENTIALITY,
                            BrokenRule.COURTESY)))
                    .overriding(para("49[3]").part("report"))
                    .goingTo(Step.to(Office.CHIEF_EXECUTIVE, Office.MONITORING_OFFICER))
                    .reading(
                            "this part is paragraph 4, and its duty prevails over the mere possibility in 49",
                            "this part is all that stands under the heading, paragraphs 5 to 8 included"));

    private GeneralIssues() {}
}
