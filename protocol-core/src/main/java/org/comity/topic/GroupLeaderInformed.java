package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Telling the leader of a political group of a complaint. */
public interface GroupLeaderInformed extends AboutOfficer {

    /** Declares the facts below. */
    Facts<GroupLeaderInformed> ITS = Facts.facts();

    /** The person complained about. */
    OneOf<GroupLeaderInformed, ComplaintAbout> COMPLAINT_ABOUT =
            ITS.oneOf("complaint-about", ComplaintAbout.class, "the person complained about");

    /** The basis of the complaint. */
    OneOf<GroupLeaderInformed, ComplaintType> COMPLAINT_TYPE =
            ITS.oneOf("complaint-type", ComplaintType.class, "the basis of the complaint");

    /** Whether the member complained about permits it. */
    YesNo<GroupLeaderInformed> MEMBER_PERMISSION = ITS.yesNo(
                    "member-permission", "the member complained about permits it")
            .ordinarily(false)
            .attainable();

    /** Whether the matter was referred to the chief executive because the member remained concerned. */
    YesNo<GroupLeaderInformed> REFERRED_AFTER_CONTINUING_CONCERN = ITS.yesNo(
                    "referred-after-continuing-concern",
                    "the matter was referred to the chief executive because the member remained concerned")
            .ordinarily(true);

    /** Whether all the facts of the matter are known. */
    YesNo<GroupLeaderInformed> FACTS_FULLY_KNOWN =
            ITS.yesNo("facts-fully-known", "all the facts of the matter are known");

    /** Whether a rule of law or of confidentiality stands in the way. */
    YesNo<GroupLeaderInformed> LEGAL_OR_CONFIDENTIALITY_BAR =
            ITS.yesNo("legal-or-confidentiality-bar", "a rule of law or of confidentiality stands in the way");

    /** Whether another protocol of the constitution stands in the way. */
    YesNo<GroupLeaderInformed> OTHER_PROTOCOL_BAR = ITS.yesNo(
                    "other-protocol-bar", "another protocol of the constitution stands in the way")
            .ordinarily(false);

    /** Whether telling the group leader would prejudice how the matter is decided. */
    YesNo<GroupLeaderInformed> PREJUDICES_DETERMINATION =
            ITS.yesNo("prejudices-determination", "telling the group leader would prejudice how the matter is decided");

    /** Telling the leader of a political group of a complaint. */
    Topic<GroupLeaderInformed> TOPIC = ITS.topic(
                    "group-leader-informed",
                    COMPLAINT_ABOUT,
                    COMPLAINT_TYPE,
                    MEMBER_PERMISSION,
                    REFERRED_AFTER_CONTINUING_CONCERN,
                    FACTS_FULLY_KNOWN,
                    LEGAL_OR_CONFIDENTIALITY_BAR,
                    OTHER_PROTOCOL_BAR,
                    PREJUDICES_DETERMINATION,
                    OFFICER_HOLDS)
            .never(
                    COMPLAINT_ABOUT.is(ComplaintAbout.OFFICER).and(COMPLAINT_TYPE.is(ComplaintType.MEMBERS_CODE)),
                    COMPLAINT_ABOUT.is(ComplaintAbout.MEMBER).and(COMPLAINT_TYPE.is(ComplaintType.OFFICERS_CODE)));

    /** Telling a group leader of a complaint. */
    Act<GroupLeaderInformed> INFORM_GROUP_LEADER = TOPIC.act(
            "inform-group-leader", "May the group leader be told of the matter?", Actor.OFFICER, Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<GroupLeaderInformed>> ACTS = ImmutableList.of(INFORM_GROUP_LEADER);
}
