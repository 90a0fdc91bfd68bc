package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The use of social media. */
public interface SocialMedia extends AboutMember {

    /** Declares the facts below. */
    Facts<SocialMedia> ITS = Facts.facts();

    /** The subject matter. */
    OneOf<SocialMedia, CommunicationSubject> SUBJECT_MATTER = ITS.oneOf(
                    "subject-matter", CommunicationSubject.class, "the subject matter")
            .ordinarily(CommunicationSubject.AUTHORITY_BUSINESS);

    /** The account used. */
    OneOf<SocialMedia, SocialMediaAccount> ACCOUNT =
            ITS.oneOf("account", SocialMediaAccount.class, "the account used").byChoice();

    /** The one on whose behalf it is written. */
    OneOf<SocialMedia, WrittenFor> ON_BEHALF_OF =
            ITS.oneOf("on-behalf-of", WrittenFor.class, "the one on whose behalf it is written");

    /** Whether it creates obligations of the authority. */
    YesNo<SocialMedia> CREATES_OBLIGATIONS = ITS.yesNo("creates-obligations", "it creates obligations of the authority")
            .ordinarily(false);

    /** Whether it gives instructions on the authority's behalf. */
    YesNo<SocialMedia> GIVES_INSTRUCTIONS = ITS.yesNo(
                    "gives-instructions", "it gives instructions on the authority's behalf")
            .ordinarily(false);

    /** Whether it reads as if the views were the authority's. */
    YesNo<SocialMedia> GIVES_IMPRESSION_OF_COUNCIL_VIEW = ITS.yesNo(
                    "gives-impression-of-council-view", "it reads as if the views were the authority's")
            .ordinarily(false);

    /** Whether a social media protocol is in force. */
    YesNo<SocialMedia> PROTOCOL_ADOPTED =
            ITS.yesNo("protocol-adopted", "a social media protocol is in force").ordinarily(false);

    /** Whether the social media protocol is followed. */
    YesNo<SocialMedia> PROTOCOL_FOLLOWED = ITS.yesNo("protocol-followed", "the social media protocol is followed")
            .byChoice();

    /** The use of social media. */
    Topic<SocialMedia> TOPIC = ITS.topic(
            "social-media",
            MEMBER_KIND,
            SUBJECT_MATTER,
            ACCOUNT,
            ON_BEHALF_OF,
            CREATES_OBLIGATIONS,
            GIVES_INSTRUCTIONS,
            GIVES_IMPRESSION_OF_COUNCIL_VIEW,
            PROTOCOL_ADOPTED,
            PROTOCOL_FOLLOWED);

    /** Posting on social media. */
    Act<SocialMedia> POST =
            TOPIC.act("post-on-social-media", "May the person post this on social media?", Actor.MEMBER, Actor.OFFICER);

    /** Sending messages on social media. */
    Act<SocialMedia> MESSAGE = TOPIC.act(
            "message-on-social-media",
            "What applies to messages that the person sends on social media?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Asking for help with social media. */
    Act<SocialMedia> SEEK_HELP = TOPIC.act(
            "seek-help-with-social-media", "Who can help with the use of social media?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<SocialMedia>> ACTS = ImmutableList.of(POST, MESSAGE, SEEK_HELP);
}
