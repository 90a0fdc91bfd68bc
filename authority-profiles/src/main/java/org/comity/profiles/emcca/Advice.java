package org.comity.profiles.emcca;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.clause.Section;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.question.Condition;
import org.comity.topic.AdviceGivenTo;
import org.comity.topic.AdviceKind;
import org.comity.topic.AdviceRecipient;
import org.comity.topic.AdviceSharing;
import org.comity.topic.BriefingRecipient;
import org.comity.topic.Briefings;
import org.comity.topic.CorrespondenceCopying;
import org.comity.topic.GroupSubject;
import org.comity.topic.InformationRequests;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAdvice;

/** Advice: paragraphs 28 and 29. */
final class Advice {

    private static final Condition<AdviceSharing> GIVEN_TO_ONE_MEMBER =
            Condition.any(AdviceSharing.ADVICE_GIVEN_TO.is(AdviceGivenTo.INDIVIDUAL_MEMBER));

    private static final Condition<AdviceSharing> REPLY_TO_OTHERS =
            GIVEN_TO_ONE_MEMBER.and(AdviceSharing.RECIPIENT.isAnyOf(
                    AdviceRecipient.ANOTHER_MEMBER, AdviceRecipient.POLITICAL_GROUP, AdviceRecipient.COMMITTEE));

    static final Section SECTION = section(
            "Provision of Advice and Information to Members: Advice",
            clause(para("28[1]")).says("Officers bring professional skill.").isInert("describes a role"),
            clause(para("28[2]"))
                    .says("Members have a right to relevant questions and to advice on the courses open.")
                    .members()
                    .areEntitledTo(InformationRequests.REQUEST_ADVICE)
                    .when(InformationForMembers.IN_ROLE),
            clause(para("28[3]"))
                    .says("What an officer answers one member is not usually shared with others.")
                    .officers()
                    .shouldNot(AdviceSharing.SHARE_ADVICE)
                    .when(REPLY_TO_OTHERS)
                    .unless(AdviceSharing.CONSENT_OF_ORIGINAL_MEMBER.yes()),
            clause(para("28[3]").part("agreed"))
                    .says("Unless that is specifically agreed.")
                    .officers()
                    .may(AdviceSharing.SHARE_ADVICE)
                    .when(REPLY_TO_OTHERS.and(AdviceSharing.CONSENT_OF_ORIGINAL_MEMBER.yes()))
                    .reading("the member who asked has to agree", "anybody concerned can agree, the text names nobody"),
            clause(para("28[3]"))
                    .says("So it is where the answer is copied.")
                    .officers()
                    .shouldNot(CorrespondenceCopying.COPY)
                    .when(CorrespondenceCopying.RECIPIENT_IS_MEMBER.yes())
                    .unless(CorrespondenceCopying.CONSENT_OF_ORIGINAL_MEMBER.yes())
                    .reading(
                            "correspondence with a member is an officer's answer to that member",
                            "only answers that give advice are meant"),
            clause(para("28[3]").part("agreed"))
                    .says("Unless the copy is specifically agreed.")
                    .officers()
                    .may(CorrespondenceCopying.COPY)
                    .when(CorrespondenceCopying.RECIPIENT_IS_MEMBER
                            .yes()
                            .and(CorrespondenceCopying.CONSENT_OF_ORIGINAL_MEMBER.yes())),
            clause(para("28[4]"))
                    .says(
                            "Owing their first duty to the whole authority, officers share advice where they find that right.")
                    .officers()
                    .may(AdviceSharing.SHARE_ADVICE)
                    .when(GIVEN_TO_ONE_MEMBER
                            .and(AdviceSharing.RECIPIENT.isNot(AdviceRecipient.OUTSIDER))
                            .and(AdviceSharing.OFFICER_CONSIDERS_SHARING_APPROPRIATE.yes()))
                    .overriding(para("28[3]")),
            clause(para("28[4]"))
                    .says("Then they can copy it.")
                    .officers()
                    .may(CorrespondenceCopying.COPY)
                    .when(CorrespondenceCopying.RECIPIENT_IS_MEMBER
                            .yes()
                            .and(CorrespondenceCopying.OFFICER_CONSIDERS_SHARING_APPROPRIATE.yes()))
                    .overriding(para("28[3]"))
                    .reading(
                            "the freedom to share reaches as far as the restraint before it",
                            "it is for advice alone, and not for other answers"),
            ofEach(
                    act -> clause(para("28[3]"))
                            .says("What an officer said to one member in a briefing is such an answer.")
                            .officers()
                            .shouldNot(act)
                            .when(Briefings.RECIPIENT.is(BriefingRecipient.ANOTHER_MEMBER))
                            .unless(Briefings.CONSENT_OF_ORIGINAL_MEMBER.yes())
                            .reading(
                                    "a briefing of one member is an answer to that member",
                                    "only answers to what a member asked are meant"),
                    Briefings.SHARE,
                    Briefings.DISCLOSE_CONTENT),
            ofEach(
                    act -> clause(para("28[3]").part("agreed"))
                            .says("Unless that member agrees to it.")
                            .officers()
                            .may(act)
                            .when(Briefings.RECIPIENT
                                    .is(BriefingRecipient.ANOTHER_MEMBER)
                                    .and(Briefings.CONSENT_OF_ORIGINAL_MEMBER.yes()))
                            .reading(
                                    "the member who was briefed has to agree",
                                    "anybody concerned can agree, the text names nobody"),
                    Briefings.SHARE,
                    Briefings.DISCLOSE_CONTENT),
            ofEach(
                    act -> clause(para("28[4]"))
                            .says("So can they share what they said in a briefing.")
                            .officers()
                            .may(act)
                            .when(Briefings.RECIPIENT
                                    .isAnyOf(BriefingRecipient.ANOTHER_MEMBER, BriefingRecipient.ANOTHER_OFFICER)
                                    .and(Briefings.OFFICER_CONSIDERS_SHARING_APPROPRIATE.yes()))
                            .overriding(para("28[3]")),
                    Briefings.SHARE,
                    Briefings.DISCLOSE_CONTENT),
            clause(para("29[1]"))
                    .says("At times officers have to say that something cannot be done.")
                    .officers()
                    .should(OfficerAdvice.GIVE_NEGATIVE)
                    .when(OfficerAdvice.COURSE_IMPOSSIBLE.yes()),
            clause(para("29[2]")).says("That is never obstruction.").isInert("asserts a fact about officers' motives"),
            clause(para("29[3]"))
                    .says("Officers are there for unbiased professional advice, however unwelcome.")
                    .officers()
                    .must(OfficerAdvice.GIVE)
                    .when(OfficerAdvice.ADVICE_KIND
                            .isNot(AdviceKind.OTHER)
                            .and(OfficerAdvice.SUBJECT_MATTER.isNot(GroupSubject.PARTY_POLITICAL_BUSINESS))
                            .and(OfficerAdvice.POLITICALLY_PARTISAN.no())),
            ImpartialService.colourAdvice(para("29[3]").part("partisan"), MUST_NOT)
                    .unless(OfficerAdvice.POLITICAL_ADVISER.yes()),
            ImpartialService.adviseForAParty(para("29[3]").part("partisan"), MUST_NOT),
            clause(para("29[3]").part("unwelcome"))
                    .says("They do not change it because it displeases.")
                    .officers()
                    .mustNot(Neutrality.CHANGE_ADVICE_BECAUSE_UNWELCOME)
                    .when(Neutrality.ADVICE_PROFESSIONAL.yes()),
            clause(para("29[4]")).says("It protects members too.").isInert("gives a reason"),
            clause(para("29[5]"))
                    .says("A good officer adds other ways to reach the aim, or part of it.")
                    .officers()
                    .whenDoing(OfficerAdvice.GIVE_NEGATIVE)
                    .owing(duty("suggest other ways to reach some or all of the aim")
                            .asAdvice()
                            .doneWhen(OfficerAdvice.ALTERNATIVES_SUGGESTED.yes())),
            clause(para("29[6]")).says("Such officers are of great value.").isInert("praises"));

    private Advice() {}
}
