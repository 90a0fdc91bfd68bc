package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Whom officers serve and answer to. */
public interface OfficerAccountability extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<OfficerAccountability> ITS = Facts.facts();

    /** The person or body that the officer is said to serve. */
    OneOf<OfficerAccountability, ServiceClaim> SERVICE_CLAIMED_BY = ITS.oneOf(
                    "service-claimed-by", ServiceClaim.class, "the person or body that the officer is said to serve")
            .ordinarily(ServiceClaim.POLITICAL_GROUP);

    /** Whether the officer would serve nobody else. */
    YesNo<OfficerAccountability> EXCLUSIVELY =
            ITS.yesNo("exclusively", "the officer would serve nobody else").ordinarily(true);

    /** Whether it goes against the interests of the authority as a whole. */
    YesNo<OfficerAccountability> AGAINST_AUTHORITY_INTEREST = ITS.yesNo(
                    "against-authority-interest", "it goes against the interests of the authority as a whole")
            .ordinarily(false);

    /** Whom officers serve and answer to. */
    Topic<OfficerAccountability> TOPIC = ITS.topic(
            "officer-accountability",
            SERVICE_CLAIMED_BY,
            EXCLUSIVELY,
            AGAINST_AUTHORITY_INTEREST,
            OFFICER_TIER,
            MEMBER_KIND,
            MEMBER_HOLDS,
            BOARD_MEMBER);

    /** Serving the authority as a whole. */
    Act<OfficerAccountability> SERVE_WHOLE_AUTHORITY =
            TOPIC.act("serve-whole-authority", "Must the officer serve the authority as a whole?", Actor.OFFICER);

    /** Serving one group or member only. */
    Act<OfficerAccountability> SERVE_ONE_GROUP =
            TOPIC.act("serve-one-group", "May the officer serve one group or member only?", Actor.OFFICER);

    /** Claiming an officer for one group or member. */
    Act<OfficerAccountability> CLAIM_OFFICER = TOPIC.act(
            "claim-officer",
            "May an officer be claimed for one group or member only?",
            Actor.MEMBER,
            Actor.POLITICAL_GROUP);

    /** Being answerable to an individual member. */
    Act<OfficerAccountability> ANSWER_TO_MEMBER =
            TOPIC.act("answer-to-member", "Is the officer answerable to the individual member?", Actor.OFFICER);

    /** Being answerable to the managers and the authority. */
    Act<OfficerAccountability> ANSWER_TO_MANAGERS = TOPIC.act(
            "answer-to-managers", "Is the officer answerable to the managers and the authority?", Actor.OFFICER);

    /** Acting against the interests of the authority. */
    Act<OfficerAccountability> ACT_AGAINST_AUTHORITY_INTEREST = TOPIC.act(
            "act-against-authority-interest",
            "May the officer act against the interests of the authority?",
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<OfficerAccountability>> ACTS = ImmutableList.of(
            SERVE_WHOLE_AUTHORITY,
            SERVE_ONE_GROUP,
            CLAIM_OFFICER,
            ANSWER_TO_MEMBER,
            ANSWER_TO_MANAGERS,
            ACT_AGAINST_AUTHORITY_INTEREST);
}
