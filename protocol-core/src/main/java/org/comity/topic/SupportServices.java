package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The services and equipment that the authority provides to members. */
public interface SupportServices extends AboutMember {

    /** Declares the facts below. */
    Facts<SupportServices> ITS = Facts.facts();

    /** The service. */
    OneOf<SupportServices, SupportService> SERVICE = ITS.oneOf("service", SupportService.class, "the service");

    /** The device. */
    OneOf<SupportServices, IctDevice> DEVICE = ITS.oneOf("device", IctDevice.class, "the device");

    /** The purpose. */
    OneOf<SupportServices, ServicePurpose> PURPOSE = ITS.oneOf("purpose", ServicePurpose.class, "the purpose");

    /** Whether the purpose is commercial. */
    YesNo<SupportServices> COMMERCIAL =
            ITS.yesNo("commercial", "the purpose is commercial").ordinarily(false);

    /** Whether the use is slight beside what the service is provided for. */
    YesNo<SupportServices> LIMITED_USE = ITS.yesNo(
                    "limited-use", "the use is slight beside what the service is provided for")
            .ordinarily(true);

    /** Whether the use costs the authority something. */
    YesNo<SupportServices> COST_TO_COUNCIL = ITS.yesNo("cost-to-council", "the use costs the authority something");

    /** Whether the member pays the bill for the personal use. */
    YesNo<SupportServices> MEMBER_PAYS = ITS.yesNo("member-pays", "the member pays the bill for the personal use")
            .byChoice();

    /** Whether the use conflicts with the authority's systems or endangers them. */
    YesNo<SupportServices> CAUSES_SYSTEM_RISK =
            ITS.yesNo("causes-system-risk", "the use conflicts with the authority's systems or endangers them");

    /** Whether officers have to give more support because of the use. */
    YesNo<SupportServices> INCREASES_OFFICER_SUPPORT =
            ITS.yesNo("increases-officer-support", "officers have to give more support because of the use");

    /** Whether the current policies on equipment and its security are followed. */
    YesNo<SupportServices> FOLLOWS_ICT_POLICY = ITS.yesNo(
                    "follows-ict-policy", "the current policies on equipment and its security are followed")
            .byChoice();

    /** Whether the agreement that members have made on ICT use is kept. */
    YesNo<SupportServices> FOLLOWS_ICT_AGREEMENT = ITS.yesNo(
                    "follows-ict-agreement", "the agreement that members have made on ICT use is kept")
            .byChoice();

    /** The user. */
    OneOf<SupportServices, EquipmentUser> USED_BY =
            ITS.oneOf("used-by", EquipmentUser.class, "the user").ordinarily(EquipmentUser.MEMBER);

    /** The services and equipment that the authority provides to members. */
    Topic<SupportServices> TOPIC = ITS.topic(
            "support-services",
            MEMBER_KIND,
            MEMBER_HOLDS,
            BOARD_MEMBER,
            SERVICE,
            DEVICE,
            PURPOSE,
            COMMERCIAL,
            LIMITED_USE,
            COST_TO_COUNCIL,
            MEMBER_PAYS,
            CAUSES_SYSTEM_RISK,
            INCREASES_OFFICER_SUPPORT,
            FOLLOWS_ICT_POLICY,
            FOLLOWS_ICT_AGREEMENT,
            USED_BY);

    /** Using a support service. */
    Act<SupportServices> USE =
            TOPIC.act("use-support-services", "May the member use the service for this purpose?", Actor.MEMBER);

    /** Using ICT. */
    Act<SupportServices> USE_ICT =
            TOPIC.act("use-ict", "May the member use the equipment or the system for this purpose?", Actor.MEMBER);

    /** Having support staff do something. */
    Act<SupportServices> USE_STAFF =
            TOPIC.act("use-support-staff", "May the member have support staff do this?", Actor.MEMBER);

    /** Answering for the use of equipment. */
    Act<SupportServices> ANSWER_FOR_USE = TOPIC.act(
            "answer-for-equipment-use", "Does the member answer for this use of the equipment?", Actor.MEMBER);

    /** Being given a support service. */
    Act<SupportServices> RECEIVE =
            TOPIC.act("receive-support-services", "Is the member to be given the service?", Actor.MEMBER);

    /** Providing a support service. */
    Act<SupportServices> PROVIDE = TOPIC.act(
            "provide-support-services",
            "May the service be provided for this purpose?",
            Actor.OFFICER,
            Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<SupportServices>> ACTS =
            ImmutableList.of(USE, USE_ICT, USE_STAFF, ANSWER_FOR_USE, RECEIVE, PROVIDE);
}
