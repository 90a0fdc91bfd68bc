package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;
import static org.comity.profiles.provisions.SupportForBusiness.BUSINESS;
import static org.comity.profiles.provisions.SupportForBusiness.notFor;
import static org.comity.profiles.provisions.SupportForBusiness.notForPartyOrCampaign;
import static org.comity.profiles.provisions.SupportForBusiness.notToBeElected;
import static org.comity.topic.AboutMember.BOARD_MEMBER;
import static org.comity.topic.SupportServices.PROVIDE;
import static org.comity.topic.SupportServices.USE;
import static org.comity.topic.SupportServices.USE_ICT;
import static org.comity.topic.SupportServices.USE_STAFF;

import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.CommunicationSubject;
import org.comity.topic.MediaRelations;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportService;
import org.comity.topic.SupportServices;

/** Section 9: support services to members. The carve-out for ICT is from the limb on other purposes only, never from the party one. */
final class Support {

    private static final Condition<SupportServices> OTHER_ENDS = SupportServices.PURPOSE.isAnyOf(
            ServicePurpose.PERSONAL, ServicePurpose.SELF_PROMOTION, ServicePurpose.OTHER);

    private static final Condition<SupportServices> HARMLESS_AND_NOT_COMMERCIAL = SupportServices.COMMERCIAL
            .no()
            .and(SupportServices.CAUSES_SYSTEM_RISK.no())
            .and(SupportServices.INCREASES_OFFICER_SUPPORT.no());

    private static final String NOT_OTHERWISE = "Nor for anything but the authority's business.";

    private static final String SCOPE_TAKEN = "the exception is from the limb on purposes unrelated to business only";
    private static final String SCOPE_OTHERWISE =
            "it is from both limbs, so that non-commercial campaigning by ICT is open";

    static final Section SECTION = section(
            "9 Support services to members",
            clause(para("9.1").part("receive"))
                    .says("Board Members are given ICT access and support services for their role.")
                    .members()
                    .areEntitledTo(SupportServices.RECEIVE)
                    .when(BOARD_MEMBER.yes()),
            clause(para("9.1").part("others"))
                    .says("It names Board Members; what others are given is not said.")
                    .stopsShortOf(SupportServices.RECEIVE)
                    .when(BOARD_MEMBER.no()),
            clause(para("9.1").part("use-by-others"))
                    .says("It names Board Members; what others use is not said.")
                    .stopsShortOf(USE)
                    .when(BOARD_MEMBER.no()),
            clause(para("9.1").part("ict-by-others"))
                    .says("It names Board Members; what ICT others use is not said.")
                    .stopsShortOf(USE_ICT)
                    .when(BOARD_MEMBER.no()),
            clause(para("9.1").part("use"))
                    .says("Board Members have the use of support services.")
                    .members()
                    .areEntitledTo(USE)
                    .when(BOARD_MEMBER.yes()),
            clause(para("9.1").part("ict"))
                    .says("Board Members have the use of ICT.")
                    .members()
                    .areEntitledTo(USE_ICT)
                    .when(BOARD_MEMBER.yes()),
            clause(para("9.1").part("staff"))
                    .says("Board Members have the help of support staff.")
                    .members()
                    .areEntitledTo(USE_STAFF)
                    .when(BOARD_MEMBER.yes()),
            clause(para("9.1").part("provide"))
                    .says("Board Members can be provided with them for the authority's business.")
                    .anyone()
                    .may(PROVIDE)
                    .when(BOARD_MEMBER.yes().and(BUSINESS)),
            notForPartyOrCampaign(para("9.2[1]"), SHOULD_NOT, USE)
                    .overriding(para("9.1"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            notForPartyOrCampaign(para("9.2[1]").part("ict"), SHOULD_NOT, USE_ICT)
                    .overriding(para("9.1"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            notForPartyOrCampaign(para("9.2[1]").part("staff"), SHOULD_NOT, USE_STAFF)
                    .overriding(para("9.1")),
            notForPartyOrCampaign(para("9.2[2]"), SHOULD_NOT, PROVIDE).reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            clause(para("9.2[1]").part("statement"))
                    .says("Nor is an officer's help sought with a statement for a party.")
                    .members()
                    .shouldNot(MediaRelations.SEEK_HELP)
                    .when(MediaRelations.SUBJECT_MATTER.is(CommunicationSubject.PARTY_POLITICAL))
                    .reading("such help is a support service", "the services named do not include it"),
            notToBeElected(para("9.2[1]").part("election"), SHOULD_NOT),
            notFor(NOT_OTHERWISE, OTHER_ENDS, para("9.2[3]"), SHOULD_NOT, USE).overriding(para("9.1")),
            notFor(NOT_OTHERWISE, OTHER_ENDS, para("9.2[3]").part("ict"), SHOULD_NOT, USE_ICT)
                    .overriding(para("9.1")),
            notFor(NOT_OTHERWISE, OTHER_ENDS, para("9.2[3]").part("staff"), SHOULD_NOT, USE_STAFF)
                    .overriding(para("9.1")),
            notFor(NOT_OTHERWISE, OTHER_ENDS, para("9.2[3]").part("provide"), SHOULD_NOT, PROVIDE),
            clause(para("9.2[4]"))
                    .says(
                            "ICT can serve other ends that are not commercial, do not endanger systems and cost officers no support.")
                    .members()
                    .may(USE_ICT)
                    .when(HARMLESS_AND_NOT_COMMERCIAL)
                    .limiting(para("9.2[3]"))
                    .overriding(para("9.1"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            clause(para("9.2[4]").part("service"))
                    .says("So can access to ICT as a service, and no other service.")
                    .members()
                    .may(USE)
                    .when(SupportServices.SERVICE.is(SupportService.ICT_ACCESS).and(HARMLESS_AND_NOT_COMMERCIAL))
                    .limiting(para("9.2[3]"))
                    .overriding(para("9.1"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            clause(para("9.2[4]").part("provide"))
                    .says("Access to ICT can be provided for such use.")
                    .anyone()
                    .may(PROVIDE)
                    .when(SupportServices.SERVICE.is(SupportService.ICT_ACCESS).and(HARMLESS_AND_NOT_COMMERCIAL))
                    .limiting(para("9.2[3]"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE));

    private Support() {}
}
