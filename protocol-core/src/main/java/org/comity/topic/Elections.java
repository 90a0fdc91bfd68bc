package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Members who stand for election again, and publicity in the election period. */
public interface Elections extends AboutMember {

    /** Declares the facts below. */
    Facts<Elections> ITS = Facts.facts();

    /** Whether the member stands, or may stand, for election again. */
    YesNo<Elections> CANDIDATE = ITS.yesNo("candidate", "the member stands, or may stand, for election again");

    /** The place. */
    OneOf<Elections, ElectionPublication> CHANNEL = ITS.oneOf("channel", ElectionPublication.class, "the place")
            .ordinarily(ElectionPublication.ELECTION_MATERIAL);

    /** The contact detail. */
    OneOf<Elections, ElectionContactDetail> CONTACT_DETAIL = ITS.oneOf(
                    "contact-detail", ElectionContactDetail.class, "the contact detail")
            .ordinarily(ElectionContactDetail.COUNCIL_EMAIL);

    /** The user. */
    OneOf<Elections, ElectionActor> USED_BY =
            ITS.oneOf("used-by", ElectionActor.class, "the user").ordinarily(ElectionActor.MEMBER);

    /** Whether the authority's resources are used for the election or a private end. */
    YesNo<Elections> USES_COUNCIL_RESOURCES =
            ITS.yesNo("uses-council-resources", "the authority's resources are used for the election or a private end");

    /** Whether the impression could arise that the authority's resources are so used. */
    YesNo<Elections> APPEARS_TO_USE_COUNCIL_RESOURCES = ITS.yesNo(
            "appears-to-use-council-resources",
            "the impression could arise that the authority's resources are so used");

    /** Members who stand for election again, and publicity in the election period. */
    Topic<Elections> TOPIC = ITS.topic(
            "elections",
            MEMBER_KIND,
            CANDIDATE,
            CHANNEL,
            CONTACT_DETAIL,
            USED_BY,
            USES_COUNCIL_RESOURCES,
            APPEARS_TO_USE_COUNCIL_RESOURCES);

    /** Saying that one is a member. */
    Act<Elections> STATE_STATUS = TOPIC.act(
            "state-councillor-status", "May the material say that the candidate is a serving member?", Actor.MEMBER);

    /** Using the authority's contact details. */
    Act<Elections> USE_EMAIL =
            TOPIC.act("use-council-email-facility", "May the authority's email or address be used?", Actor.MEMBER);

    /** Using resources for an election. */
    Act<Elections> USE_RESOURCES = TOPIC.act(
            "use-resources-for-re-election",
            "May the authority's resources be used, or seem to be used, for the election?",
            Actor.MEMBER);

    /** Not keeping the candidacy and the office apart. */
    Act<Elections> SEPARATE = TOPIC.act(
            "mix-candidacy-with-duties", "May the member mix the candidacy with the duties of a member?", Actor.MEMBER);

    /** Publicity in the election period. */
    Act<Elections> PUBLISH = TOPIC.act(
            "publish-in-election-period",
            "Do special rules or special care apply to publicity in the election period?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<Elections>> ACTS = ImmutableList.of(STATE_STATUS, USE_EMAIL, USE_RESOURCES, SEPARATE, PUBLISH);
}
