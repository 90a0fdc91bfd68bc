package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The involvement of local members. */
public interface LocalMembers extends AboutEvent, AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<LocalMembers> ITS = Facts.facts();

    /** The matter. */
    OneOf<LocalMembers, LocalMatter> SUBJECT_MATTER = ITS.oneOf("subject-matter", LocalMatter.class, "the matter");

    /** The kind of event. */
    OneOf<LocalMembers, EventKind> EVENT_KIND =
            ITS.oneOf("event-kind", EventKind.class, "the kind of event").ordinarily(EventKind.OTHER);

    /** The effect of the event on the member's area. */
    OneOf<LocalMembers, EventEffect> EVENT_EFFECT = ITS.oneOf(
                    "event-effect", EventEffect.class, "the effect of the event on the member's area")
            .ordinarily(EventEffect.NONE);

    /** Whether the member represents an area. */
    YesNo<LocalMembers> REPRESENTS_AREA = ITS.yesNo("represents-area", "the member represents an area")
            .from(MEMBER, member -> !member.areas().isEmpty())
            .ordinarily(true);

    /** Whether the matter affects the area significantly. */
    YesNo<LocalMembers> SIGNIFICANT_EFFECT = ITS.yesNo(
                    "significant-effect", "the matter affects the area significantly")
            .ordinarily(true);

    /** Whether the matter affects more than one area. */
    YesNo<LocalMembers> SEVERAL_AREAS_AFFECTED = ITS.yesNo(
                    "several-areas-affected", "the matter affects more than one area")
            .ordinarily(false);

    /** Whether the policy is at a formative stage. */
    YesNo<LocalMembers> FORMATIVE_STAGE =
            ITS.yesNo("formative-stage", "the policy is at a formative stage").ordinarily(true);

    /** Whether the meeting is a public one. */
    YesNo<LocalMembers> IN_PUBLIC =
            ITS.yesNo("in-public", "the meeting is a public one").ordinarily(true);

    /** Whether the member is told before or at the start, in time to contribute. */
    YesNo<LocalMembers> NOTIFIED_IN_TIME = ITS.yesNo(
                    "notified-in-time", "the member is told before or at the start, in time to contribute")
            .byChoice();

    /** Whether a member has been given the portfolio for the subject. */
    YesNo<LocalMembers> PORTFOLIO_LEAD_ASSIGNED = ITS.yesNo(
                    "portfolio-lead-assigned", "a member has been given the portfolio for the subject")
            .ordinarily(true);

    /** The involvement of local members. */
    Topic<LocalMembers> TOPIC = ITS.topic(
            "local-members",
            SUBJECT_MATTER,
            EVENT_KIND,
            EVENT_EFFECT,
            REPRESENTS_AREA,
            SIGNIFICANT_EFFECT,
            SEVERAL_AREAS_AFFECTED,
            FORMATIVE_STAGE,
            IN_PUBLIC,
            NOTIFIED_IN_TIME,
            PORTFOLIO_LEAD_ASSIGNED,
            EVENT_INITIATOR,
            EVENT_LOCATION,
            INVITATION_POSSIBLE,
            ALLOWANCES_STATED,
            MEMBER_KIND,
            MEMBER_HOLDS,
            OFFICER_TIER);

    /** Inviting local members. */
    Act<LocalMembers> INVITE_LOCAL_MEMBER =
            TOPIC.act("invite-local-member", "Must the local member be invited?", Actor.OFFICER, Actor.AUTHORITY);

    /** Holding a public meeting on a local issue. */
    Act<LocalMembers> HOLD_PUBLIC_MEETING = TOPIC.act(
            "hold-public-meeting",
            "Must the local members be invited to the public meeting?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** Running a consultation. */
    Act<LocalMembers> RUN_CONSULTATION = TOPIC.act(
            "run-consultation",
            "Must the local members be notified of the consultation?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** Telling local members of a matter. */
    Act<LocalMembers> INFORM_LOCAL_MEMBER = TOPIC.act(
            "inform-local-member", "Must the local member be told of the matter?", Actor.OFFICER, Actor.AUTHORITY);

    /** Consulting local members on a matter. */
    Act<LocalMembers> CONSULT_LOCAL_MEMBERS = TOPIC.act(
            "consult-local-members",
            "Must the local members be consulted on the matter?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** Keeping members informed. */
    Act<LocalMembers> KEEP_MEMBERS_INFORMED = TOPIC.act(
            "keep-members-informed", "Must members be kept informed of the matter?", Actor.OFFICER, Actor.AUTHORITY);

    /** Seeing to it that staff inform local members. */
    Act<LocalMembers> ENSURE_STAFF_INFORM_LOCAL_MEMBERS = TOPIC.act(
            "ensure-staff-inform-local-members",
            "Must the officer see to it that staff inform local members?",
            Actor.OFFICER);

    /** Saying whether allowances can be claimed. */
    Act<LocalMembers> STATE_ALLOWANCES = TOPIC.act(
            "state-allowances",
            "Must the invitation say whether allowances can be claimed?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** Telling a portfolio lead what members of a constituent council were told. */
    Act<LocalMembers> TELL_PORTFOLIO_LEAD = TOPIC.act(
            "tell-portfolio-lead", "Must the member with the portfolio be told what others were told?", Actor.OFFICER);

    /** Respecting the role of local members. */
    Act<LocalMembers> RESPECT_LOCAL_ROLE =
            TOPIC.act("respect-local-role", "Must the local member's role be respected?", Actor.OFFICER, Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<LocalMembers>> ACTS = ImmutableList.of(
            INVITE_LOCAL_MEMBER,
            HOLD_PUBLIC_MEETING,
            RUN_CONSULTATION,
            INFORM_LOCAL_MEMBER,
            CONSULT_LOCAL_MEMBERS,
            KEEP_MEMBERS_INFORMED,
            ENSURE_STAFF_INFORM_LOCAL_MEMBERS,
            STATE_ALLOWANCES,
            TELL_PORTFOLIO_LEAD,
            RESPECT_LOCAL_ROLE);
}
