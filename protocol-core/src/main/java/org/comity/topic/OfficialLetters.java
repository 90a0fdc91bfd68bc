package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** In whose name official correspondence goes out. */
public interface OfficialLetters extends AboutMember {

    /** Declares the facts below. */
    Facts<OfficialLetters> ITS = Facts.facts();

    /** The person in whose name it is. */
    OneOf<OfficialLetters, Signatory> SIGNATORY = ITS.oneOf(
                    "signatory", Signatory.class, "the person in whose name it is")
            .byChoice();

    /** The one on whose behalf it is written. */
    OneOf<OfficialLetters, WrittenFor> ON_BEHALF_OF = ITS.oneOf(
                    "on-behalf-of", WrittenFor.class, "the one on whose behalf it is written")
            .ordinarily(WrittenFor.AUTHORITY);

    /** What it answers. */
    OneOf<OfficialLetters, LetterTrigger> TRIGGER =
            ITS.oneOf("trigger", LetterTrigger.class, "what it answers").ordinarily(LetterTrigger.NONE);

    /** The recipient. */
    OneOf<OfficialLetters, LetterRecipient> RECIPIENT =
            ITS.oneOf("recipient", LetterRecipient.class, "the recipient").ordinarily(LetterRecipient.OTHER);

    /** The subject matter. */
    OneOf<OfficialLetters, LetterSubject> SUBJECT_MATTER = ITS.oneOf(
                    "subject-matter", LetterSubject.class, "the subject matter")
            .ordinarily(LetterSubject.GENERAL);

    /** The medium. */
    OneOf<OfficialLetters, LetterMedium> MEDIUM =
            ITS.oneOf("medium", LetterMedium.class, "the medium").ordinarily(LetterMedium.LETTER);

    /** Whether the subject falls in the member's own area of responsibility. */
    YesNo<OfficialLetters> WITHIN_PORTFOLIO = ITS.yesNo(
                    "within-portfolio", "the subject falls in the member's own area of responsibility")
            .ordinarily(false);

    /** Whether it creates obligations of the authority. */
    YesNo<OfficialLetters> CREATES_OBLIGATIONS = ITS.yesNo(
                    "creates-obligations", "it creates obligations of the authority")
            .ordinarily(false);

    /** Whether it gives instructions on the authority's behalf. */
    YesNo<OfficialLetters> GIVES_INSTRUCTIONS = ITS.yesNo(
                    "gives-instructions", "it gives instructions on the authority's behalf")
            .ordinarily(false);

    /** Whether special circumstances make a member's name the fitting one. */
    YesNo<OfficialLetters> APPROPRIATE_FOR_MEMBER = ITS.yesNo(
                    "appropriate-for-member", "special circumstances make a member's name the fitting one")
            .ordinarily(false);

    /** Whether officers were asked for advice first. */
    YesNo<OfficialLetters> OFFICER_ADVICE_TAKEN = ITS.yesNo(
                    "officer-advice-taken", "officers were asked for advice first")
            .byChoice();

    /** Whether regard is had to the authority's policies, practices and procedures. */
    YesNo<OfficialLetters> POLICIES_REGARDED = ITS.yesNo(
                    "policies-regarded", "regard is had to the authority's policies, practices and procedures")
            .byChoice();

    /** In whose name official correspondence goes out. */
    Topic<OfficialLetters> TOPIC = ITS.topic(
            "official-letters",
            MEMBER_KIND,
            MEMBER_HOLDS,
            SIGNATORY,
            ON_BEHALF_OF,
            TRIGGER,
            RECIPIENT,
            SUBJECT_MATTER,
            MEDIUM,
            WITHIN_PORTFOLIO,
            CREATES_OBLIGATIONS,
            GIVES_INSTRUCTIONS,
            APPROPRIATE_FOR_MEMBER,
            OFFICER_ADVICE_TAKEN,
            POLICIES_REGARDED);

    /** Sending official correspondence. */
    Act<OfficialLetters> SEND = TOPIC.act(
            "send-official-letter",
            "May the letter go out in this name?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.AUTHORITY);

    /** Settling who replies to a letter. */
    Act<OfficialLetters> DECIDE_WHO_REPLIES =
            TOPIC.act("decide-who-replies", "Must the member consider whether an officer should reply?", Actor.MEMBER);

    /** Replying to letters addressed to the civic chair. */
    Act<OfficialLetters> REPLY_AS_CIVIC_CHAIR = TOPIC.act(
            "reply-as-civic-chair",
            "Who answers correspondence addressed to the civic chair, and with whom?",
            Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<OfficialLetters>> ACTS = ImmutableList.of(SEND, DECIDE_WHO_REPLIES, REPLY_AS_CIVIC_CHAIR);
}
