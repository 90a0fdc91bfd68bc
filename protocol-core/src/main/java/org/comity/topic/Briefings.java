package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Briefings of members: asking for them, giving them, and keeping them confidential. */
public interface Briefings extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<Briefings> ITS = Facts.facts();

    /** The subject matter. */
    OneOf<Briefings, BriefingSubject> SUBJECT_MATTER =
            ITS.oneOf("subject-matter", BriefingSubject.class, "the subject matter");

    /** The type of briefing. */
    OneOf<Briefings, BriefingType> BRIEFING_TYPE =
            ITS.oneOf("briefing-type", BriefingType.class, "the type of briefing");

    /** The member who was briefed. */
    OneOf<Briefings, BriefedMember> BRIEFING_GIVEN_TO =
            ITS.oneOf("briefing-given-to", BriefedMember.class, "the member who was briefed");

    /** The recipient. */
    OneOf<Briefings, BriefingRecipient> RECIPIENT = ITS.oneOf("recipient", BriefingRecipient.class, "the recipient");

    /** Whether the request goes to the chief officer responsible. */
    YesNo<Briefings> ASKED_OF_CHIEF_OFFICER = ITS.yesNo(
                    "asked-of-chief-officer", "the request goes to the chief officer responsible")
            .byChoice();

    /** Whether the member who was briefed permits it. */
    YesNo<Briefings> CONSENT_OF_ORIGINAL_MEMBER = ITS.yesNo(
                    "consent-of-original-member", "the member who was briefed permits it")
            .ordinarily(false)
            .attainable();

    /** Whether the officer considers sharing appropriate. */
    YesNo<Briefings> OFFICER_CONSIDERS_SHARING_APPROPRIATE = ITS.yesNo(
                    "officer-considers-sharing-appropriate", "the officer considers sharing appropriate")
            .ordinarily(false);

    /** Whether the law compels the disclosure. */
    YesNo<Briefings> LEGAL_COMPULSION =
            ITS.yesNo("legal-compulsion", "the law compels the disclosure").ordinarily(false);

    /** Whether the member belongs to a minority group. */
    YesNo<Briefings> MINORITY_GROUP_MEMBER = ITS.yesNo(
                    "minority-group-member", "the member belongs to a minority group")
            .from(
                    MEMBER,
                    member -> member.group()
                            .map(group -> !group.formsAdministration())
                            .orElse(false));

    /** Whether the member sits on the body that will meet. */
    YesNo<Briefings> SITS_ON_COMMITTEE = ITS.yesNo("sits-on-committee", "the member sits on the body that will meet");

    /** Whether the meeting ahead is one of a committee or sub-committee. */
    YesNo<Briefings> COMMITTEE_MEETING = ITS.yesNo(
                    "committee-meeting", "the meeting ahead is one of a committee or sub-committee")
            .ordinarily(true);

    /** Whether the briefing is had through the group's spokesperson. */
    YesNo<Briefings> THROUGH_SPOKESPERSON = ITS.yesNo(
                    "through-spokesperson", "the briefing is had through the group's spokesperson")
            .byChoice();

    /** Whether the constituent council's member is responsible for the portfolio or project concerned. */
    YesNo<Briefings> PORTFOLIO_OR_PROJECT_ROLE = ITS.yesNo(
            "portfolio-or-project-role",
            "the constituent council's member is responsible for the portfolio or project concerned");

    /** Whether the authority has a portfolio lead for the subject. */
    YesNo<Briefings> PORTFOLIO_LEAD_ASSIGNED =
            ITS.yesNo("portfolio-lead-assigned", "the authority has a portfolio lead for the subject");

    /** Whether the portfolio lead is told what information was given. */
    YesNo<Briefings> PORTFOLIO_LEAD_TOLD = ITS.yesNo(
                    "portfolio-lead-told", "the portfolio lead is told what information was given")
            .byChoice();

    /** Briefings of members: asking for them, giving them, and keeping them confidential. */
    Topic<Briefings> TOPIC = ITS.topic(
            "briefings",
            MEMBER_KIND,
            MEMBER_HOLDS,
            BOARD_MEMBER,
            OFFICER_TIER,
            SUBJECT_MATTER,
            BRIEFING_TYPE,
            BRIEFING_GIVEN_TO,
            RECIPIENT,
            ASKED_OF_CHIEF_OFFICER,
            CONSENT_OF_ORIGINAL_MEMBER,
            OFFICER_CONSIDERS_SHARING_APPROPRIATE,
            LEGAL_COMPULSION,
            MINORITY_GROUP_MEMBER,
            SITS_ON_COMMITTEE,
            COMMITTEE_MEETING,
            THROUGH_SPOKESPERSON,
            PORTFOLIO_OR_PROJECT_ROLE,
            PORTFOLIO_LEAD_ASSIGNED,
            PORTFOLIO_LEAD_TOLD);

    /** Asking for a private briefing. */
    Act<Briefings> REQUEST_PRIVATE = TOPIC.act(
            "request-private-briefing", "May the member ask for a private and confidential briefing?", Actor.MEMBER);

    /** Asking for a briefing before a meeting. */
    Act<Briefings> REQUEST_PRE_COMMITTEE = TOPIC.act(
            "request-pre-committee-briefing", "Is the member to have a briefing before the meeting?", Actor.MEMBER);

    /** Sharing a briefing. */
    Act<Briefings> SHARE = TOPIC.act("share-briefing", "May the briefing be shared?", Actor.OFFICER, Actor.MEMBER);

    /** Telling somebody what a briefing contained. */
    Act<Briefings> DISCLOSE_CONTENT = TOPIC.act(
            "disclose-briefing-content", "May the content of the briefing be disclosed?", Actor.OFFICER, Actor.MEMBER);

    /** Briefing a member with additional responsibilities. */
    Act<Briefings> BRIEF_OFFICE_HOLDER = TOPIC.act(
            "brief-office-holder", "Is a member with additional responsibilities to be briefed?", Actor.OFFICER);

    /** Briefing a chair before a meeting. */
    Act<Briefings> BRIEF_CHAIR =
            TOPIC.act("brief-chairman", "Is the chair to be briefed before the meeting?", Actor.OFFICER);

    /** Briefing a member of a constituent council. */
    Act<Briefings> BRIEF_CONSTITUENT_COUNCIL = TOPIC.act(
            "brief-constituent-council-member",
            "May the officer brief a member of a constituent council?",
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Briefings>> ACTS = ImmutableList.of(
            REQUEST_PRIVATE,
            REQUEST_PRE_COMMITTEE,
            SHARE,
            DISCLOSE_CONTENT,
            BRIEF_OFFICE_HOLDER,
            BRIEF_CHAIR,
            BRIEF_CONSTITUENT_COUNCIL);
}
