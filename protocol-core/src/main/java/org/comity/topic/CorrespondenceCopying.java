package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Copying and distributing correspondence. */
public interface CorrespondenceCopying extends Asked {

    /** Declares the facts below. */
    Facts<CorrespondenceCopying> ITS = Facts.facts();

    /** The kind of correspondence. */
    OneOf<CorrespondenceCopying, CorrespondenceKind> CORRESPONDENCE_KIND = ITS.oneOf(
                    "correspondence-kind", CorrespondenceKind.class, "the kind of correspondence")
            .ordinarily(CorrespondenceKind.ORDINARY_CORRESPONDENCE);

    /** Whether the recipient of the copy is another member. */
    YesNo<CorrespondenceCopying> RECIPIENT_IS_MEMBER = ITS.yesNo(
                    "recipient-is-member", "the recipient of the copy is another member")
            .ordinarily(true);

    /** The recipient's political group. */
    OneOf<CorrespondenceCopying, RecipientGroup> RECIPIENT_GROUP =
            ITS.oneOf("recipient-group", RecipientGroup.class, "the recipient's political group");

    /** The area that it relates to. */
    OneOf<CorrespondenceCopying, InformationScope> INFORMATION_SCOPE = ITS.oneOf(
                    "information-scope", InformationScope.class, "the area that it relates to")
            .ordinarily(InformationScope.OWN_WARD);

    /** Whether copying is exceptionally necessary. */
    YesNo<CorrespondenceCopying> EXCEPTIONAL_NEED =
            ITS.yesNo("exceptional-need", "copying is exceptionally necessary").ordinarily(false);

    /** Whether the original member is told of the copy. */
    YesNo<CorrespondenceCopying> ORIGINAL_MEMBER_TOLD = ITS.yesNo(
                    "original-member-told", "the original member is told of the copy")
            .byChoice();

    /** Whether the original member has agreed specifically. */
    YesNo<CorrespondenceCopying> CONSENT_OF_ORIGINAL_MEMBER = ITS.yesNo(
                    "consent-of-original-member", "the original member has agreed specifically")
            .attainable();

    /** Whether the officer considers sharing appropriate, the first duty being to the whole authority. */
    YesNo<CorrespondenceCopying> OFFICER_CONSIDERS_SHARING_APPROPRIATE = ITS.yesNo(
                    "officer-considers-sharing-appropriate",
                    "the officer considers sharing appropriate, the first duty being to the whole authority")
            .ordinarily(false);

    /** The distribution. */
    OneOf<CorrespondenceCopying, EmailDistribution> DISTRIBUTION = ITS.oneOf(
                    "distribution", EmailDistribution.class, "the distribution")
            .byChoice();

    /** Whether a good reason exists for the wide distribution. */
    YesNo<CorrespondenceCopying> GOOD_REASON = ITS.yesNo(
                    "good-reason", "a good reason exists for the wide distribution")
            .ordinarily(false);

    /** Whether the message relates to the authority. */
    YesNo<CorrespondenceCopying> RELATES_TO_AUTHORITY = ITS.yesNo(
                    "relates-to-authority", "the message relates to the authority")
            .ordinarily(true);

    /** Copying and distributing correspondence. */
    Topic<CorrespondenceCopying> TOPIC = ITS.topic(
            "correspondence-copying",
            CORRESPONDENCE_KIND,
            RECIPIENT_IS_MEMBER,
            RECIPIENT_GROUP,
            INFORMATION_SCOPE,
            EXCEPTIONAL_NEED,
            ORIGINAL_MEMBER_TOLD,
            CONSENT_OF_ORIGINAL_MEMBER,
            OFFICER_CONSIDERS_SHARING_APPROPRIATE,
            DISTRIBUTION,
            GOOD_REASON,
            RELATES_TO_AUTHORITY);

    /** Copying correspondence. */
    Act<CorrespondenceCopying> COPY = TOPIC.act(
            "copy-correspondence", "May the correspondence be copied to somebody else?", Actor.OFFICER, Actor.MEMBER);

    /** Distributing an email. */
    Act<CorrespondenceCopying> DISTRIBUTE =
            TOPIC.act("distribute-email", "May the email be distributed in this way?", Actor.MEMBER, Actor.OFFICER);

    /** Handling an email as formal correspondence. */
    Act<CorrespondenceCopying> TREAT_AS_FORMAL = TOPIC.act(
            "treat-email-as-formal",
            "Must the email be treated like formal business correspondence?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<CorrespondenceCopying>> ACTS = ImmutableList.of(COPY, DISTRIBUTE, TREAT_AS_FORMAL);
}
