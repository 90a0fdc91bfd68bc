package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.people.OfficerTier;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Count;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** How enquiries are answered: those that members make, and those that the public makes about members. */
public interface MembersEnquiries extends AboutOfficer {

    /** Declares the facts below. */
    Facts<MembersEnquiries> ITS = Facts.facts();

    /** The type of enquiry. */
    OneOf<MembersEnquiries, EnquiryType> ENQUIRY_TYPE =
            ITS.oneOf("enquiry-type", EnquiryType.class, "the type of enquiry").ordinarily(EnquiryType.STANDARD);

    /** The number of working days since the enquiry was received. */
    Count<MembersEnquiries> WORKING_DAYS_ELAPSED = ITS.count(
                    "working-days-elapsed", 30, "the number of working days since the enquiry was received")
            .ordinarily(0);

    /** Whether a substantive answer can be given in time. */
    YesNo<MembersEnquiries> ANSWERABLE_IN_TIME = ITS.yesNo(
                    "answerable-in-time", "a substantive answer can be given in time")
            .ordinarily(true);

    /** Whether a delay that the member would notice is likely. */
    YesNo<MembersEnquiries> APPRECIABLE_DELAY = ITS.yesNo(
                    "appreciable-delay", "a delay that the member would notice is likely")
            .ordinarily(false);

    /** Whether the enquiry would burden the officer's work out of proportion. */
    YesNo<MembersEnquiries> DISPROPORTIONATE_BURDEN = ITS.yesNo(
                    "disproportionate-burden", "the enquiry would burden the officer's work out of proportion")
            .ordinarily(false);

    /** Whether a further discussion with the member is necessary. */
    YesNo<MembersEnquiries> DISCUSSION_NECESSARY =
            ITS.yesNo("discussion-necessary", "a further discussion with the member is necessary");

    /** Whether the enquiry still awaits its answer. */
    YesNo<MembersEnquiries> ENQUIRY_LIVE =
            ITS.yesNo("enquiry-live", "the enquiry still awaits its answer").ordinarily(true);

    /** Whether the member has already made contact about it since asking. */
    YesNo<MembersEnquiries> REPEATED_CONTACT =
            ITS.yesNo("repeated-contact", "the member has already made contact about it since asking");

    /** Whether the event is one of extreme urgency. */
    YesNo<MembersEnquiries> EXTREMELY_URGENT =
            ITS.yesNo("extremely-urgent", "the event is one of extreme urgency").ordinarily(false);

    /** Whether the event can wait for the next working day. */
    YesNo<MembersEnquiries> CAN_WAIT =
            ITS.yesNo("can-wait", "the event can wait for the next working day").ordinarily(true);

    /** Whether a service has failed in the ordinary way, as when a bin is missed. */
    YesNo<MembersEnquiries> SERVICE_FAILURE = ITS.yesNo(
                    "service-failure", "a service has failed in the ordinary way, as when a bin is missed")
            .ordinarily(false);

    /** Whether the member is sent the letter and the reply. */
    YesNo<MembersEnquiries> MEMBER_SENT_COPIES = ITS.yesNo(
                    "member-sent-copies", "the member is sent the letter and the reply")
            .byChoice();

    /** Whether the enquirer is told that the member is sent them. */
    YesNo<MembersEnquiries> ENQUIRER_TOLD = ITS.yesNo(
                    "enquirer-told", "the enquirer is told that the member is sent them")
            .byChoice();

    /** Whether the officer heads or manages the service that the enquiry concerns. */
    YesNo<MembersEnquiries> HEADS_SERVICE = ITS.yesNo(
                    "heads-service", "the officer heads or manages the service that the enquiry concerns")
            .ordinarily(false);

    /** How enquiries are answered: those that members make, and those that the public makes about members. */
    Topic<MembersEnquiries> TOPIC = ITS.topic(
                    "members-enquiries",
                    OFFICER_TIER,
                    ENQUIRY_TYPE,
                    WORKING_DAYS_ELAPSED,
                    ANSWERABLE_IN_TIME,
                    APPRECIABLE_DELAY,
                    DISPROPORTIONATE_BURDEN,
                    DISCUSSION_NECESSARY,
                    ENQUIRY_LIVE,
                    REPEATED_CONTACT,
                    EXTREMELY_URGENT,
                    CAN_WAIT,
                    SERVICE_FAILURE,
                    MEMBER_SENT_COPIES,
                    ENQUIRER_TOLD,
                    HEADS_SERVICE)
            .never(HEADS_SERVICE.no().and(OFFICER_TIER.isAnyOf(OfficerTier.HEAD_OF_SERVICE, OfficerTier.SENIOR)));

    /** Answering a member's enquiry. */
    Act<MembersEnquiries> ANSWER =
            TOPIC.act("answer-enquiry", "By when, and how, must the member's enquiry be answered?", Actor.OFFICER);

    /** Telling a member why an answer takes longer. */
    Act<MembersEnquiries> EXPLAIN_DELAY =
            TOPIC.act("explain-delay", "Must the officer explain the delay to the member?", Actor.OFFICER);

    /** Making sure that enquiries are dealt with. */
    Act<MembersEnquiries> OVERSEE = TOPIC.act(
            "oversee-enquiries", "Who answers for it that members' enquiries are dealt with promptly?", Actor.OFFICER);

    /** Making contact again while waiting. */
    Act<MembersEnquiries> CHASE =
            TOPIC.act("chase-enquiry", "May the member contact the officer again about a live enquiry?", Actor.MEMBER);

    /** Dealing with an enquiry that asks for too much work. */
    Act<MembersEnquiries> HANDLE_BURDENSOME = TOPIC.act(
            "handle-burdensome-enquiry",
            "What must be done about an enquiry that burdens the officer too much?",
            Actor.OFFICER);

    /** Using the service that answers outside office hours. */
    Act<MembersEnquiries> USE_OUT_OF_HOURS =
            TOPIC.act("use-out-of-hours-service", "May the member use the out of hours service?", Actor.MEMBER);

    /** Answering a question about a member. */
    Act<MembersEnquiries> ANSWER_PUBLIC = TOPIC.act(
            "answer-public-enquiry-about-member",
            "How does an officer answer a member of the public who asks about a member?",
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<MembersEnquiries>> ACTS =
            ImmutableList.of(ANSWER, EXPLAIN_DELAY, OVERSEE, CHASE, HANDLE_BURDENSOME, USE_OUT_OF_HOURS, ANSWER_PUBLIC);
}
