package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Dealings with the press and other media. */
public interface MediaRelations extends AboutMember {

    /** Declares the facts below. */
    Facts<MediaRelations> ITS = Facts.facts();

    /** The subject matter. */
    OneOf<MediaRelations, CommunicationSubject> SUBJECT_MATTER = ITS.oneOf(
                    "subject-matter", CommunicationSubject.class, "the subject matter")
            .ordinarily(CommunicationSubject.AUTHORITY_BUSINESS);

    /** Whether information or a response is wanted, or given, on behalf of the authority. */
    YesNo<MediaRelations> FOR_AUTHORITY = ITS.yesNo(
                    "for-authority", "information or a response is wanted, or given, on behalf of the authority")
            .ordinarily(true);

    /** The content. */
    OneOf<MediaRelations, StatementContent> CONTENT = ITS.oneOf("content", StatementContent.class, "the content");

    /** Whether the statement would harm the authority's reputation. */
    YesNo<MediaRelations> HARMS_AUTHORITY_REPUTATION = ITS.yesNo(
                    "harms-authority-reputation", "the statement would harm the authority's reputation")
            .ordinarily(false);

    /** Whether the member is unsure of the circumstances. */
    YesNo<MediaRelations> MEMBER_UNSURE = ITS.yesNo("member-unsure", "the member is unsure of the circumstances")
            .ordinarily(false);

    /** Whether the media take an interest in activities that concern the member's responsibilities. */
    YesNo<MediaRelations> RELEVANT_TO_RESPONSIBILITIES = ITS.yesNo(
            "relevant-to-responsibilities",
            "the media take an interest in activities that concern the member's responsibilities");

    /** Whether the matter is strategic or contentious. */
    YesNo<MediaRelations> STRATEGIC_OR_CONTENTIOUS = ITS.yesNo(
                    "strategic-or-contentious", "the matter is strategic or contentious")
            .ordinarily(false);

    /** Whether the communications team deals with it. */
    YesNo<MediaRelations> THROUGH_COMMUNICATIONS_TEAM = ITS.yesNo(
                    "through-communications-team", "the communications team deals with it")
            .byChoice();

    /** Whether agreed procedures and the law on publicity are followed. */
    YesNo<MediaRelations> PROCEDURES_FOLLOWED = ITS.yesNo(
                    "procedures-followed", "agreed procedures and the law on publicity are followed")
            .byChoice();

    /** Whether the officer acts in the interests of the whole authority. */
    YesNo<MediaRelations> WHOLE_AUTHORITY_INTEREST = ITS.yesNo(
                    "whole-authority-interest", "the officer acts in the interests of the whole authority")
            .byChoice();

    /** Whether the officer keeps politically impartial. */
    YesNo<MediaRelations> POLITICALLY_IMPARTIAL = ITS.yesNo(
                    "politically-impartial", "the officer keeps politically impartial")
            .byChoice();

    /** Dealings with the press and other media. */
    Topic<MediaRelations> TOPIC = ITS.topic(
            "media-relations",
            MEMBER_KIND,
            MEMBER_HOLDS,
            BOARD_MEMBER,
            SUBJECT_MATTER,
            FOR_AUTHORITY,
            CONTENT,
            HARMS_AUTHORITY_REPUTATION,
            MEMBER_UNSURE,
            RELEVANT_TO_RESPONSIBILITIES,
            STRATEGIC_OR_CONTENTIOUS,
            THROUGH_COMMUNICATIONS_TEAM,
            PROCEDURES_FOLLOWED,
            WHOLE_AUTHORITY_INTEREST,
            POLITICALLY_IMPARTIAL);

    /** Handling an enquiry by the press. */
    Act<MediaRelations> HANDLE_ENQUIRY =
            TOPIC.act("handle-press-enquiry", "How is the press enquiry to be handled?", Actor.MEMBER, Actor.OFFICER);

    /** Speaking to the media. */
    Act<MediaRelations> SPEAK =
            TOPIC.act("speak-to-media", "May the person say this to the media?", Actor.MEMBER, Actor.OFFICER);

    /** Issuing an official communication. */
    Act<MediaRelations> COMMUNICATE = TOPIC.act(
            "issue-official-communication",
            "Through whom must the official communication go?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** Asking before commenting. */
    Act<MediaRelations> CHECK_FACTS =
            TOPIC.act("check-facts-before-comment", "Whom does a member ask who is unsure of the facts?", Actor.MEMBER);

    /** Helping a member with a statement for the media. */
    Act<MediaRelations> DRAFT =
            TOPIC.act("draft-statement", "May the officer help the member with the statement?", Actor.OFFICER);

    /** Asking an officer to help with a statement for the media. */
    Act<MediaRelations> SEEK_HELP = TOPIC.act(
            "seek-help-with-statement", "May the member seek an officer's help with the statement?", Actor.MEMBER);

    /** Telling a member what the media take an interest in. */
    Act<MediaRelations> INFORM_MEMBER = TOPIC.act(
            "inform-member-of-media-interest",
            "Is the member to be told of the interest that the media take?",
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<MediaRelations>> ACTS =
            ImmutableList.of(HANDLE_ENQUIRY, SPEAK, COMMUNICATE, CHECK_FACTS, DRAFT, SEEK_HELP, INFORM_MEMBER);
}
