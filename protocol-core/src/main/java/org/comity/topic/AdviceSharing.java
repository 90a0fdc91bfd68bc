package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Passing on what officers advised, or learnt from a group. */
public interface AdviceSharing extends AboutGroup {

    /** Declares the facts below. */
    Facts<AdviceSharing> ITS = Facts.facts();

    /** What is passed on. */
    OneOf<AdviceSharing, AdviceContent> CONTENT =
            ITS.oneOf("content", AdviceContent.class, "what is passed on").ordinarily(AdviceContent.ADVICE);

    /** Whether the recipient has asked for it. */
    YesNo<AdviceSharing> REQUESTED = ITS.yesNo("requested", "the recipient has asked for it");

    /** Whether whoever was advised first has agreed specifically. */
    YesNo<AdviceSharing> CONSENT_OF_ORIGINAL_MEMBER = ITS.yesNo(
                    "consent-of-original-member", "whoever was advised first has agreed specifically")
            .attainable();

    /** Whether the officer considers sharing appropriate, the first duty being to the whole authority. */
    YesNo<AdviceSharing> OFFICER_CONSIDERS_SHARING_APPROPRIATE = ITS.yesNo(
                    "officer-considers-sharing-appropriate",
                    "the officer considers sharing appropriate, the first duty being to the whole authority")
            .ordinarily(false);

    /** Whether it was said in an informal briefing. */
    YesNo<AdviceSharing> FROM_INFORMAL_BRIEFING = ITS.yesNo(
                    "from-informal-briefing", "it was said in an informal briefing")
            .ordinarily(false);

    /** Whether the facts are themselves confidential or exempt. */
    YesNo<AdviceSharing> FACTS_CONFIDENTIAL = ITS.yesNo(
                    "facts-confidential", "the facts are themselves confidential or exempt")
            .ordinarily(false);

    /** Whether the officer was present when the group discussed or decided it. */
    YesNo<AdviceSharing> OFFICER_PRESENT = ITS.yesNo(
                    "officer-present", "the officer was present when the group discussed or decided it")
            .ordinarily(true);

    /** Whether the officer expresses a relevant concern under a whistleblowing policy. */
    YesNo<AdviceSharing> WHISTLEBLOWING_CONCERN = ITS.yesNo(
                    "whistleblowing-concern", "the officer expresses a relevant concern under a whistleblowing policy")
            .ordinarily(false);

    /** Passing on what officers advised, or learnt from a group. */
    Topic<AdviceSharing> TOPIC = ITS.topic(
                    "advice-sharing",
                    ADVICE_GIVEN_TO,
                    RECIPIENT,
                    RECIPIENT_GROUP,
                    FORUM,
                    SUBJECT_MATTER,
                    GROUP_IN_ADMINISTRATION,
                    CONTENT,
                    REQUESTED,
                    CONSENT_OF_ORIGINAL_MEMBER,
                    OFFICER_CONSIDERS_SHARING_APPROPRIATE,
                    FROM_INFORMAL_BRIEFING,
                    FACTS_CONFIDENTIAL,
                    OFFICER_PRESENT,
                    WHISTLEBLOWING_CONCERN)
            .never(
                    RECIPIENT
                            .isAnyOf(
                                    AdviceRecipient.INVOLVED_OFFICER,
                                    AdviceRecipient.UNINVOLVED_OFFICER,
                                    AdviceRecipient.COMMITTEE,
                                    AdviceRecipient.OUTSIDER)
                            .and(RECIPIENT_GROUP.isNot(RecipientGroup.NO_GROUP)),
                    RECIPIENT.is(AdviceRecipient.POLITICAL_GROUP).and(RECIPIENT_GROUP.is(RecipientGroup.NO_GROUP)));

    /** Sharing advice. */
    Act<AdviceSharing> SHARE_ADVICE = TOPIC.act("share-advice", "May the officer share the advice?", Actor.OFFICER);

    /** Sharing the facts on which advice rests. */
    Act<AdviceSharing> SHARE_FACTS =
            TOPIC.act("share-facts", "Must the facts behind the advice be made available?", Actor.OFFICER);

    /** Passing on what a group said. */
    Act<AdviceSharing> RELAY = TOPIC.act(
            "relay-group-discussion", "May the officer pass on what the group discussed or decided?", Actor.OFFICER);

    /** Informing the other political groups. */
    Act<AdviceSharing> INFORM_OTHER_GROUPS =
            TOPIC.act("inform-other-groups", "Must the other groups be informed and offered the same?", Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<AdviceSharing>> ACTS = ImmutableList.of(SHARE_ADVICE, SHARE_FACTS, RELAY, INFORM_OTHER_GROUPS);
}
