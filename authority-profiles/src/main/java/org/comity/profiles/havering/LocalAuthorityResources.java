package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.SupportForBusiness.notFor;
import static org.comity.profiles.provisions.SupportForBusiness.notToBeElected;
import static org.comity.profiles.provisions.SupportForBusiness.provided;
import static org.comity.profiles.provisions.SupportForBusiness.providedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.used;
import static org.comity.profiles.provisions.SupportForBusiness.usedForNothingElse;
import static org.comity.topic.SupportServices.USE;
import static org.comity.topic.SupportServices.USE_ICT;
import static org.comity.topic.SupportServices.USE_STAFF;

import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.ElectionActor;
import org.comity.topic.ElectionContactDetail;
import org.comity.topic.ElectionPublication;
import org.comity.topic.Elections;
import org.comity.topic.IctDevice;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportService;
import org.comity.topic.SupportServices;

/** Paragraph 28: use of local authority resources. */
final class LocalAuthorityResources {

    private static final String OTHERWISE_NOT = "Otherwise not for political, party, campaigning or private ends.";

    private static final Condition<SupportServices> POLITICAL_OR_PRIVATE = SupportServices.PURPOSE.isAnyOf(
            ServicePurpose.PERSONAL,
            ServicePurpose.SELF_PROMOTION,
            ServicePurpose.PARTY_POLITICAL,
            ServicePurpose.PARTY_CAMPAIGN,
            ServicePurpose.OTHER_CAMPAIGN);

    private static final Condition<SupportServices> LIMITED_PERSONAL_USE =
            SupportServices.PURPOSE.is(ServicePurpose.PERSONAL).and(SupportServices.LIMITED_USE.yes());

    private static final Duty PAY_THE_BILL =
            duty("pay the bill for the personal use").doneWhen(SupportServices.MEMBER_PAYS.yes());

    private static final Duty FOLLOW_IT_PROTOCOL =
            duty("follow the Council's IT Protocol").doneWhen(SupportServices.FOLLOWS_ICT_POLICY.yes());

    static final Section SECTION = section(
            "Use of Local Authority Resources",
            provided(para("28[1]"), MAY),
            providedForNothingElse(para("28[1]").part("only"), MUST_NOT),
            used(para("28[2]"), MAY, USE),
            usedForNothingElse(para("28[2]").part("only"), MUST_NOT, USE),
            used(para("28[2]").part("equipment"), MAY, USE_ICT),
            usedForNothingElse(para("28[2]").part("equipment-only"), MUST_NOT, USE_ICT),
            usedForNothingElse(para("28[2]").part("staff-only"), MUST_NOT, USE_STAFF),
            clause(para("28[3]"))
                    .says("Limited personal use of telephones is open to whoever pays for it.")
                    .absolutely()
                    .members()
                    .may(USE)
                    .when(LIMITED_PERSONAL_USE.and(SupportServices.SERVICE.is(SupportService.TELEPHONE)))
                    .limiting(para("28[2]").part("only"), para("28[4]"))
                    .onlyAfter(FOLLOW_IT_PROTOCOL, PAY_THE_BILL)
                    .reading("the exception is for telephones alone", "the IT Protocol may free other equipment"),
            clause(para("28[3]").part("equipment"))
                    .says("The same by the kind of device.")
                    .absolutely()
                    .members()
                    .may(USE_ICT)
                    .when(LIMITED_PERSONAL_USE.and(
                            SupportServices.DEVICE.isAnyOf(IctDevice.TELEPHONE, IctDevice.MOBILE_PHONE)))
                    .limiting(
                            para("28[2]").part("equipment-only"), para("28[4]").part("equipment"))
                    .onlyAfter(FOLLOW_IT_PROTOCOL, PAY_THE_BILL)
                    .reading("mobile phones are telephones", "they are listed apart, so only fixed ones are meant"),
            notFor(OTHERWISE_NOT, POLITICAL_OR_PRIVATE, para("28[4]"), MUST_NOT, USE),
            notFor(OTHERWISE_NOT, POLITICAL_OR_PRIVATE, para("28[4]").part("equipment"), MUST_NOT, USE_ICT),
            notFor(OTHERWISE_NOT, POLITICAL_OR_PRIVATE, para("28[4]").part("staff"), MUST_NOT, USE_STAFF),
            notToBeElected(para("28[4]").part("election"), MUST_NOT),
            clause(para("28[4]").part("email"))
                    .says("And not Council email on election material.")
                    .those(Actor.MEMBER)
                    .mustNot(Elections.USE_EMAIL)
                    .when(Elections.CHANNEL
                            .is(ElectionPublication.ELECTION_MATERIAL)
                            .and(Elections.CONTACT_DETAIL.is(ElectionContactDetail.COUNCIL_EMAIL))
                            .and(Elections.USED_BY.isNot(ElectionActor.OTHER))));

    private LocalAuthorityResources() {}
}
