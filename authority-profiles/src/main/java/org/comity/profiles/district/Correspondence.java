package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.profiles.provisions.LetterNames;
import org.comity.profiles.provisions.Modal;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.CommunicationSubject;
import org.comity.topic.CorrespondenceCopying;
import org.comity.topic.EmailDistribution;
import org.comity.topic.LetterRecipient;
import org.comity.topic.LetterSubject;
import org.comity.topic.LetterTrigger;
import org.comity.topic.OfficialLetters;
import org.comity.topic.Signatory;
import org.comity.topic.SocialMedia;
import org.comity.topic.SupportServices;
import org.comity.topic.WrittenFor;

/** Section 8: correspondence. */
final class Correspondence {

    private static final Condition<OfficialLetters> IN_MEMBERS_NAME = OfficialLetters.SIGNATORY.is(Signatory.MEMBER);

    private static final LetterNames IN_THE_NAME = LetterNames.ofLetters();

    private static final Condition<CorrespondenceCopying> WIDE =
            CorrespondenceCopying.DISTRIBUTION.isNot(EmailDistribution.INTENDED_RECIPIENTS);

    private static final Condition<SocialMedia> BINDS_OR_INSTRUCTS =
            SocialMedia.CREATES_OBLIGATIONS.yes().or(SocialMedia.GIVES_INSTRUCTIONS.yes());

    private static final Duty POLICIES = duty("have regard to council policies, practices and procedures")
            .asBestEffort()
            .doneWhen(OfficialLetters.POLICIES_REGARDED.yes());

    static final Section SECTION = section(
            "8 Correspondence",
            clause(para("8.1[1]"))
                    .says("Email on the Council's matters has the standing of a business letter.")
                    .anyone()
                    .must(CorrespondenceCopying.TREAT_AS_FORMAL)
                    .when(CorrespondenceCopying.RELATES_TO_AUTHORITY.yes()),
            clause(para("8.1[2]"))
                    .says("Who gets it is thought about first.")
                    .anyone()
                    .whenDoing(CorrespondenceCopying.TREAT_AS_FORMAL)
                    .owing(duty("consider the distribution accordingly")),
            clause(para("8.1[2]").part("copies"))
                    .says("Distribution is to be considered; copying to others is not ruled on.")
                    .stopsShortOf(CorrespondenceCopying.COPY),
            clause(para("8.1[2]").part("distribution"))
                    .says("Which distribution is right is said for members only.")
                    .stopsShortOf(CorrespondenceCopying.DISTRIBUTE)
                    .when(CorrespondenceCopying.ACTOR.is(Actor.OFFICER)),
            clause(para("8.1[3]"))
                    .says("Members send email to those it is meant for.")
                    .members()
                    .may(CorrespondenceCopying.DISTRIBUTE)
                    .when(CorrespondenceCopying.DISTRIBUTION.is(EmailDistribution.INTENDED_RECIPIENTS)),
            clause(para("8.1[3]").part("wider"))
                    .says("They ought not to spread it wider.")
                    .members()
                    .shouldNot(CorrespondenceCopying.DISTRIBUTE)
                    .when(WIDE)
                    .unless(CorrespondenceCopying.GOOD_REASON.yes()),
            clause(para("8.1[4]"))
                    .says("They leave mass lists alone.")
                    .members()
                    .shouldNot(CorrespondenceCopying.DISTRIBUTE)
                    .when(WIDE),
            clause(para("8.1[4]").part("reason"))
                    .says("A good reason makes an exception.")
                    .members()
                    .may(CorrespondenceCopying.DISTRIBUTE)
                    .when(CorrespondenceCopying.GOOD_REASON.yes())
                    .limiting(para("8.1[4]")),
            clause(para("8.1[5]"))
                    .says("Deleted email may still surface as evidence.")
                    .isInert("warns of what may happen to email in proceedings, and asks for nothing"),
            clause(para("8.1[6]"))
                    .says("The policy on the use and security of ICT is always followed.")
                    .members()
                    .whenDoing(SupportServices.USE_ICT)
                    .owing(duty("follow the ICT use and security policy")
                            .asBestEffort()
                            .doneWhen(SupportServices.FOLLOWS_ICT_POLICY.yes())),
            clause(para("8.1[6]").part("breach"))
                    .says("Use against that policy ought not to be.")
                    .members()
                    .shouldNot(SupportServices.USE_ICT)
                    .when(SupportServices.FOLLOWS_ICT_POLICY.no()),
            IN_THE_NAME.anOfficers(para("8.2[1]"), Modal.normally(MUST)),
            IN_THE_NAME.ratherThanAMembers(para("8.2[1]").part("member"), SHOULD_NOT),
            IN_THE_NAME
                    .aMembersWhereFitting(
                            para("8.2[2]"),
                            "In some circumstances a member's name is the right one.",
                            MAY,
                            OfficialLetters.APPROPRIATE_FOR_MEMBER.yes())
                    .overriding(para("8.2[1]").part("member")),
            clause(para("8.2[3]"), para("8.2[2]"))
                    .says("A ward member may write to residents on local matters.")
                    .anyone()
                    .may(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME
                            .and(OfficialLetters.RECIPIENT.is(LetterRecipient.CONSTITUENT))
                            .and(OfficialLetters.SUBJECT_MATTER.is(LetterSubject.LOCAL_ISSUE)))
                    .overriding(para("8.2[1]").part("member")),
            clause(para("8.2[4]"), para("8.2[2]"))
                    .says("The Leader and lead Cabinet members may write on their own field.")
                    .anyone()
                    .may(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME
                            .and(OfficialLetters.WITHIN_PORTFOLIO.yes())
                            .and(OfficialLetters.MEMBER_HOLDS.hasAny(Office.LEADER, Office.EXECUTIVE_MEMBER)))
                    .overriding(para("8.2[1]").part("member")),
            clause(para("8.2[5]"))
                    .says("A member who gets a letter considers whether an officer had better reply.")
                    .members()
                    .should(OfficialLetters.DECIDE_WHO_REPLIES),
            clause(para("8.2[6]"))
                    .says("The Chair of Council answers the Chair's own mail.")
                    .members()
                    .must(OfficialLetters.REPLY_AS_CIVIC_CHAIR)
                    .when(OfficialLetters.MEMBER_HOLDS.has(Office.CIVIC_CHAIR)),
            clause(para("8.2[6]").part("others"))
                    .says("For anybody else it is the Chair's to answer.")
                    .absolutely()
                    .leaves(OfficialLetters.REPLY_AS_CIVIC_CHAIR)
                    .to(Office.CIVIC_CHAIR)
                    .unless(OfficialLetters.MEMBER_HOLDS.has(Office.CIVIC_CHAIR)),
            clause(para("8.2[6]").part("consultation"))
                    .says("Relevant officers are consulted on it.")
                    .members()
                    .whenDoing(OfficialLetters.REPLY_AS_CIVIC_CHAIR)
                    .owing(duty("consult the relevant officers").towards(Relation.APPROPRIATE_OFFICER)),
            clause(para("8.2[6]").part("letter"))
                    .says("Such a reply bears the Chair's name.")
                    .anyone()
                    .may(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME
                            .and(OfficialLetters.TRIGGER.is(LetterTrigger.LETTER_ADDRESSED_TO_CIVIC_CHAIR))
                            .and(OfficialLetters.MEMBER_HOLDS.has(Office.CIVIC_CHAIR)))
                    .owing(duty("consult the relevant officers").towards(Relation.APPROPRIATE_OFFICER))
                    .overriding(para("8.2[1]").part("member")),
            clause(para("8.2[7]"))
                    .says("Letters in a member's name have regard to policy and procedure, and how to change them.")
                    .anyone()
                    .whenDoing(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME)
                    .owing(POLICIES)
                    .reading("every letter in a member's name is meant", "only the Chair's letters are meant"),
            clause(para("8.2[7]").part("chair"))
                    .says("So do the Chair's.")
                    .members()
                    .whenDoing(OfficialLetters.REPLY_AS_CIVIC_CHAIR)
                    .owing(POLICIES),
            clause(para("8.2[7]").part("breach"))
                    .says("One that disregards them ought not to go.")
                    .anyone()
                    .shouldNot(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME.and(OfficialLetters.POLICIES_REGARDED.no()))
                    .limiting(
                            para("8.2[2]"),
                            para("8.2[3]"),
                            para("8.2[4]"),
                            para("8.2[6]").part("letter"))
                    .reading("every letter in a member's name is meant", "only the Chair's letters are meant"),
            clause(para("8.3"))
                    .says("Messages on the Council's business are open to freedom of information law.")
                    .members()
                    .should(SocialMedia.MESSAGE)
                    .when(SocialMedia.SUBJECT_MATTER.is(CommunicationSubject.AUTHORITY_BUSINESS))
                    .owing(duty("treat the messages as subject to freedom of information law")
                            .asBestEffort()),
            clause(para("8.3").part("posts"))
                    .says("So are posts; whether to post is not said.")
                    .stopsShortOf(SocialMedia.POST)
                    .when(SocialMedia.SUBJECT_MATTER.is(CommunicationSubject.AUTHORITY_BUSINESS)),
            clause(para("8.4[1]"))
                    .says("Before writing in their own name members had better ask officers, as necessary.")
                    .anyone()
                    .whenDoing(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME)
                    .owing(duty("seek officer advice as necessary")
                            .asAdvice()
                            .doneWhen(OfficialLetters.OFFICER_ADVICE_TAKEN.yes())),
            clause(para("8.4[1]").part("own behalf"))
                    .says("That is the advice for letters of their own, which they may write.")
                    .members()
                    .may(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME.and(OfficialLetters.ON_BEHALF_OF.is(WrittenFor.SELF)))
                    .reading(
                            "what members are advised to do before sending letters of their own takes for granted that they may",
                            "only the advice is given; letters on one's own behalf are not ruled on"),
            IN_THE_NAME
                    .aMembersToBind(para("8.4[2]"), MUST_NOT)
                    .overriding(
                            para("8.2[2]"),
                            para("8.2[3]"),
                            para("8.2[4]"),
                            para("8.2[6]").part("letter"),
                            para("8.4[1]").part("own behalf")),
            IN_THE_NAME
                    .aMembersToInstruct(para("8.4[3]"), MUST_NOT)
                    .overriding(
                            para("8.2[2]"),
                            para("8.2[3]"),
                            para("8.2[4]"),
                            para("8.2[6]").part("letter"),
                            para("8.4[1]").part("own behalf")),
            clause(para("8.4[4]"), para("8.4[2]"), para("8.4[3]"))
                    .says("A post on social media counts as a letter, so the same bar holds for it.")
                    .members()
                    .mustNot(SocialMedia.POST)
                    .when(BINDS_OR_INSTRUCTS)
                    .overriding(para("10.5[1]").part("post")),
            clause(para("8.4[4]").part("message"), para("8.4[2]"), para("8.4[3]"))
                    .says("So does a message there.")
                    .members()
                    .mustNot(SocialMedia.MESSAGE)
                    .when(BINDS_OR_INSTRUCTS)
                    .overriding(para("8.3")));

    private Correspondence() {}
}
