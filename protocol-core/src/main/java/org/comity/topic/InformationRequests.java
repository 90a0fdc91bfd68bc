package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** How members approach officers for information, advice and meetings. */
public interface InformationRequests extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<InformationRequests> ITS = Facts.facts();

    /** The way of the request. */
    OneOf<InformationRequests, RequestChannel> CHANNEL =
            ITS.oneOf("channel", RequestChannel.class, "the way of the request").byChoice();

    /** Whether a chief officer has directed the member to this officer. */
    YesNo<InformationRequests> NAMED_LEAD_OFFICER = ITS.yesNo(
                    "named-lead-officer", "a chief officer has directed the member to this officer")
            .ordinarily(false);

    /** The purpose of the request. */
    OneOf<InformationRequests, RequestReason> PURPOSE = ITS.oneOf(
                    "purpose", RequestReason.class, "the purpose of the request")
            .ordinarily(RequestReason.MEMBER_ROLE);

    /** Whether the member reasonably needs it for the role of a member. */
    YesNo<InformationRequests> REASONABLY_NEEDED = ITS.yesNo(
                    "reasonably-needed", "the member reasonably needs it for the role of a member")
            .ordinarily(true);

    /** Whether the request concerns the functions of the officer's department. */
    YesNo<InformationRequests> WITHIN_DEPARTMENT_FUNCTIONS = ITS.yesNo(
                    "within-department-functions", "the request concerns the functions of the officer's department")
            .ordinarily(true);

    /** Whether the member has a right to what is asked for. */
    YesNo<InformationRequests> ENTITLED_TO_INFORMATION = ITS.yesNo(
                    "entitled-to-information", "the member has a right to what is asked for")
            .ordinarily(true);

    /** The volume of requests. */
    OneOf<InformationRequests, RequestVolume> REQUEST_VOLUME = ITS.oneOf(
                    "request-volume", RequestVolume.class, "the volume of requests")
            .ordinarily(RequestVolume.REASONABLE);

    /** Whether what is asked for is reasonable. */
    YesNo<InformationRequests> CONTENT_REASONABLE =
            ITS.yesNo("content-reasonable", "what is asked for is reasonable").ordinarily(true);

    /** Whether it is doubtful whom to approach, or whether to. */
    YesNo<InformationRequests> APPROACH_IN_DOUBT = ITS.yesNo(
                    "approach-in-doubt", "it is doubtful whom to approach, or whether to")
            .ordinarily(false);

    /** Whether it is possible to deal with an officer of a suitable managerial level. */
    YesNo<InformationRequests> SENIOR_OFFICER_AVAILABLE = ITS.yesNo(
                    "senior-officer-available", "it is possible to deal with an officer of a suitable managerial level")
            .ordinarily(true);

    /** How members approach officers for information, advice and meetings. */
    Topic<InformationRequests> TOPIC = ITS.topic(
            "information-requests",
            MEMBER_KIND,
            MEMBER_HOLDS,
            OFFICER_TIER,
            CHANNEL,
            NAMED_LEAD_OFFICER,
            PURPOSE,
            REASONABLY_NEEDED,
            WITHIN_DEPARTMENT_FUNCTIONS,
            ENTITLED_TO_INFORMATION,
            REQUEST_VOLUME,
            CONTENT_REASONABLE,
            APPROACH_IN_DOUBT,
            SENIOR_OFFICER_AVAILABLE);

    /** Asking for information. */
    Act<InformationRequests> REQUEST_INFORMATION =
            TOPIC.act("request-information", "May the member ask this officer for information?", Actor.MEMBER);

    /** Asking for advice. */
    Act<InformationRequests> REQUEST_ADVICE =
            TOPIC.act("request-advice", "May the member ask this officer for advice?", Actor.MEMBER);

    /** Being approached by a member directly. */
    Act<InformationRequests> RECEIVE_DIRECT_REQUEST = TOPIC.act(
            "receive-direct-request", "What must an officer do whom a member has approached directly?", Actor.OFFICER);

    /** Directing a member to the officer who will help. */
    Act<InformationRequests> NAME_LEAD_OFFICER = TOPIC.act(
            "name-lead-officer",
            "Must the chief officer direct the member to a lead officer, and of which level?",
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<InformationRequests>> ACTS =
            ImmutableList.of(REQUEST_INFORMATION, REQUEST_ADVICE, RECEIVE_DIRECT_REQUEST, NAME_LEAD_OFFICER);
}
