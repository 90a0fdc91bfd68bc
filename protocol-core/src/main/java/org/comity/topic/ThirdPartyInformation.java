package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Releasing information to a member that belongs to, or concerns, somebody else. */
public interface ThirdPartyInformation extends AboutMember, AboutConfidence {

    /** Declares the facts below. */
    Facts<ThirdPartyInformation> ITS = Facts.facts();

    /** The owner of the information. */
    OneOf<ThirdPartyInformation, InformationOwner> BELONGS_TO = ITS.oneOf(
                    "belongs-to", InformationOwner.class, "the owner of the information")
            .ordinarily(InformationOwner.AUTHORITY);

    /** Whether the person whom the information belongs to has consented. */
    YesNo<ThirdPartyInformation> OWNER_CONSENT = ITS.yesNo(
                    "owner-consent", "the person whom the information belongs to has consented")
            .attainable();

    /** Whether the person concerned asked for the information to be kept confidential. */
    YesNo<ThirdPartyInformation> CONFIDENTIALITY_REQUESTED = ITS.yesNo(
                    "confidentiality-requested",
                    "the person concerned asked for the information to be kept confidential")
            .ordinarily(false);

    /** Whether the officer is clear that the request is reasonable. */
    YesNo<ThirdPartyInformation> REQUEST_REASONABLE =
            ITS.yesNo("request-reasonable", "the officer is clear that the request is reasonable");

    /** Whether the officer is clear about being able to share confidential information with the member. */
    YesNo<ThirdPartyInformation> ABLE_TO_SHARE = ITS.yesNo(
            "able-to-share", "the officer is clear about being able to share confidential information with the member");

    /** Whether the officer is unsure about the request. */
    YesNo<ThirdPartyInformation> REQUEST_IN_DOUBT = ITS.yesNo(
                    "request-in-doubt", "the officer is unsure about the request")
            .ordinarily(false);

    /** Whether the member has shown a need to know. */
    YesNo<ThirdPartyInformation> NEED_TO_KNOW_SHOWN = ITS.yesNo(
                    "need-to-know-shown", "the member has shown a need to know")
            .attainable();

    /** Whether the member's right to know weighs more than the other person's need for confidentiality. */
    YesNo<ThirdPartyInformation> NEED_OUTWEIGHS_CONFIDENTIALITY = ITS.yesNo(
            "need-outweighs-confidentiality",
            "the member's right to know weighs more than the other person's need for confidentiality");

    /** Whether the officer has discussed the doubt with a line manager or the monitoring officer. */
    YesNo<ThirdPartyInformation> DOUBT_DISCUSSED = ITS.yesNo(
                    "doubt-discussed",
                    "the officer has discussed the doubt with a line manager or the monitoring officer")
            .byChoice();

    /** Releasing information to a member that belongs to, or concerns, somebody else. */
    Topic<ThirdPartyInformation> TOPIC = ITS.topic(
                    "third-party-information",
                    INFORMATION_CLASS,
                    THIRD_PARTY_PERSONAL_DATA,
                    ALREADY_PUBLIC,
                    PRIVATE_AFFAIRS,
                    MEMBER_KIND,
                    BELONGS_TO,
                    OWNER_CONSENT,
                    CONFIDENTIALITY_REQUESTED,
                    REQUEST_REASONABLE,
                    ABLE_TO_SHARE,
                    REQUEST_IN_DOUBT,
                    NEED_TO_KNOW_SHOWN,
                    NEED_OUTWEIGHS_CONFIDENTIALITY,
                    DOUBT_DISCUSSED)
            .never(PUBLIC_AND_NOT, OF_NO_CLASS);

    /** Releasing another person's information to a member. */
    Act<ThirdPartyInformation> RELEASE = TOPIC.act(
            "release-third-party-information", "May the officer release the information to the member?", Actor.OFFICER);

    /** Handing a file over to a member. */
    Act<ThirdPartyInformation> HAND_OVER_FILE =
            TOPIC.act("hand-over-file", "May the officer hand a file over to the member?", Actor.OFFICER);

    /** Weighing two interests against each other. */
    Act<ThirdPartyInformation> WEIGH = TOPIC.act(
            "weigh-third-party-confidentiality",
            "Must the member's right to know be weighed against a third party's need for confidentiality?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<ThirdPartyInformation>> ACTS = ImmutableList.of(RELEASE, HAND_OVER_FILE, WEIGH);
}
