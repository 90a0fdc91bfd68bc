package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.CANNOT;
import static org.comity.profiles.provisions.Modal.HAVE_NO_RIGHT_TO;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.SupportForBusiness.BUSINESS;
import static org.comity.profiles.provisions.SupportForBusiness.claimedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.notForPartyOrCampaign;
import static org.comity.profiles.provisions.SupportForBusiness.notPrivately;
import static org.comity.profiles.provisions.SupportForBusiness.provided;
import static org.comity.profiles.provisions.SupportForBusiness.providedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.used;
import static org.comity.profiles.provisions.SupportForBusiness.usedForNothingElse;
import static org.comity.topic.SupportServices.ANSWER_FOR_USE;
import static org.comity.topic.SupportServices.COST_TO_COUNCIL;
import static org.comity.topic.SupportServices.FOLLOWS_ICT_POLICY;
import static org.comity.topic.SupportServices.LIMITED_USE;
import static org.comity.topic.SupportServices.PURPOSE;
import static org.comity.topic.SupportServices.RECEIVE;
import static org.comity.topic.SupportServices.SERVICE;
import static org.comity.topic.SupportServices.USE;
import static org.comity.topic.SupportServices.USED_BY;
import static org.comity.topic.SupportServices.USE_ICT;
import static org.comity.topic.SupportServices.USE_STAFF;

import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.ElectionContactDetail;
import org.comity.topic.ElectionPublication;
import org.comity.topic.Elections;
import org.comity.topic.EquipmentUser;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportService;
import org.comity.topic.SupportServices;

/** Section 4: support services to members and party groups. */
final class SupportServicesToMembers {

    /** What 4.2 calls equipment, where it is had as a service. */
    private static final Condition<SupportServices> EQUIPMENT =
            SERVICE.isAnyOf(SupportService.EQUIPMENT, SupportService.ICT_ACCESS, SupportService.TELEPHONE);

    private static final Condition<SupportServices> SLIGHT_PERSONAL_USE =
            PURPOSE.is(ServicePurpose.PERSONAL).and(LIMITED_USE.yes()).and(COST_TO_COUNCIL.no());

    private static final Condition<SupportServices> OTHER_PERSONAL_USE =
            PURPOSE.is(ServicePurpose.PERSONAL).and(LIMITED_USE.no().or(COST_TO_COUNCIL.yes()));

    private static final Duty FOLLOW_POLICIES =
            duty("follow the council's current policies on the equipment").doneWhen(FOLLOWS_ICT_POLICY.yes());

    private static final Duty ANSWERABLE =
            duty("answer for any use or misuse of the equipment").afterwards();

    static final Section SECTION = section(
            "4 Support services to members and party groups",
            providedForNothingElse(para("4.1[1]"), CANNOT),
            provided(para("4.1[1]").part("role"), MAY),
            claimedForNothingElse(para("4.1[1]").part("claim"), HAVE_NO_RIGHT_TO),
            clause(para("4.1[1]").part("receive"))
                    .says("For their role members may be given them.")
                    .members()
                    .may(RECEIVE)
                    .when(BUSINESS),
            usedForNothingElse(para("4.1[2]"), MUST_NOT, USE, USE_ICT, USE_STAFF),
            used(para("4.1[2]").part("business"), MAY, USE, USE_ICT, USE_STAFF),
            notForPartyOrCampaign(para("4.1[3]"), MUST_NOT, USE, USE_ICT, USE_STAFF),
            clause(para("4.1[3]").part("election"))
                    .says("Not for an election.")
                    .anyone()
                    .mustNot(Elections.USE_RESOURCES)
                    .when(Elections.USES_COUNCIL_RESOURCES.yes()),
            clause(para("4.1[3]").part("email"))
                    .says("Nor is council email for election leaflets.")
                    .anyone()
                    .mustNot(Elections.USE_EMAIL)
                    .when(Elections.CHANNEL
                            .is(ElectionPublication.ELECTION_MATERIAL)
                            .and(Elections.CONTACT_DETAIL.is(ElectionContactDetail.COUNCIL_EMAIL)))
                    .reading("the email system is a support service", "only services like those named"),
            notPrivately(para("4.1[4]"), MUST_NOT, USE, USE_ICT, USE_STAFF),
            clause(para("4.2[1]"))
                    .says("Equipment may be put to slight personal use that costs the council nothing.")
                    .members()
                    .may(USE_ICT)
                    .when(SLIGHT_PERSONAL_USE)
                    .limiting(para("4.1[2]"), para("4.1[4]")),
            clause(para("4.2[1]").part("service"))
                    .says("So may equipment that is had as a service.")
                    .members()
                    .may(USE)
                    .when(EQUIPMENT.and(SLIGHT_PERSONAL_USE))
                    .limiting(para("4.1[2]"), para("4.1[4]"))
                    .reading(
                            "computers and telephones are equipment, also where they are called a service",
                            "what is called a service is for business alone"),
            clause(para("4.2[1]").part("otherwise"))
                    .says("Not where it costs something, or is more than slight.")
                    .members()
                    .mustNot(USE_ICT)
                    .when(OTHER_PERSONAL_USE),
            clause(para("4.2[1]").part("service-otherwise"))
                    .says("Not where it costs something, or is more than slight.")
                    .members()
                    .mustNot(USE)
                    .when(EQUIPMENT.and(OTHER_PERSONAL_USE)),
            clause(para("4.2[2]"))
                    .says("Whatever it is used for, the council's policies of the day are followed.")
                    .members()
                    .whenDoing(USE_ICT)
                    .onlyAfter(FOLLOW_POLICIES)
                    .overriding(para("4.1[2]").part("business"), para("4.2[1]")),
            clause(para("4.2[2]").part("service"))
                    .says("Whatever it is used for, the council's policies of the day are followed.")
                    .members()
                    .whenDoing(USE)
                    .when(EQUIPMENT)
                    .onlyAfter(FOLLOW_POLICIES)
                    .overriding(para("4.1[2]").part("business"), para("4.2[1]").part("service")),
            clause(para("4.2[3]"))
                    .says("The member answers for all use, also by those given access.")
                    .members()
                    .must(ANSWER_FOR_USE)
                    .when(USED_BY.isAnyOf(EquipmentUser.MEMBER, EquipmentUser.PERSON_GIVEN_ACCESS_BY_MEMBER))
                    .reading("use by the member and by whoever the member lets use it", "use by anybody at all"),
            clause(para("4.2[3]").part("use"))
                    .says("The member answers for all use, also by those given access.")
                    .members()
                    .whenDoing(USE_ICT)
                    .owing(ANSWERABLE),
            clause(para("4.2[3]").part("service"))
                    .says("The member answers for all use, also by those given access.")
                    .members()
                    .whenDoing(USE)
                    .when(EQUIPMENT)
                    .owing(ANSWERABLE));

    private SupportServicesToMembers() {}
}
