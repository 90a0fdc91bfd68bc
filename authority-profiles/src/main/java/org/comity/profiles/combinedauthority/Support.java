package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.AboutMember.BOARD_MEMBER;

import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportService;
import org.comity.topic.SupportServices;

/** Section 9: support services to members. The carve-out for ICT is from the limb on other purposes only, never from the party one. */
final class Support {

    private static final Condition<SupportServices> FOR_BUSINESS =
            Condition.all(SupportServices.PURPOSE.is(ServicePurpose.AUTHORITY_BUSINESS));

    private static final Condition<SupportServices> FOR_PARTY_OR_CAMPAIGN = SupportServices.PURPOSE.isAnyOf(
            ServicePurpose.PARTY_POLITICAL, ServicePurpose.PARTY_CAMPAIGN, ServicePurpose.OTHER_CAMPAIGN);

    private static final Condition<SupportServices> FOR_OTHER_ENDS = SupportServices.PURPOSE.isAnyOf(
            ServicePurpose.PERSONAL, ServicePurpose.SELF_PROMOTION, ServicePurpose.OTHER);

    private static final Condition<SupportServices> HARMLESS_AND_NOT_COMMERCIAL = SupportServices.COMMERCIAL
            .no()
            .and(SupportServices.CAUSES_SYSTEM_RISK.no())
            .and(SupportServices.INCREASES_OFFICER_SUPPORT.no());

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
                    .stopsShortOf(SupportServices.USE)
                    .when(BOARD_MEMBER.no()),
            clause(para("9.1").part("ict-by-others"))
                    .says("It names Board Members; what ICT others use is not said.")
                    .stopsShortOf(SupportServices.USE_ICT)
                    .when(BOARD_MEMBER.no()),
            clause(para("9.1").part("use"))
                    .says("Board Members have the use of support services.")
                    .members()
                    .areEntitledTo(SupportServices.USE)
                    .when(BOARD_MEMBER.yes()),
            clause(para("9.1").part("ict"))
                    .says("Board Members have the use of ICT.")
                    .members()
                    .areEntitledTo(SupportServices.USE_ICT)
                    .when(BOARD_MEMBER.yes()),
            clause(para("9.1").part("staff"))
                    .says("Board Members have the help of support staff.")
                    .members()
                    .areEntitledTo(SupportServices.USE_STAFF)
                    .when(BOARD_MEMBER.yes()),
            clause(para("9.1").part("provide"))
                    .says("Board Members can be provided with them for the authority's business.")
                    .anyone()
                    .may(SupportServices.PROVIDE)
                    .when(BOARD_MEMBER.yes().and(FOR_BUSINESS)),
            clause(para("9.2[1]"))
                    .says("Members ought not to use support services for party politics or campaigning.")
                    .members()
                    .shouldNot(SupportServices.USE)
                    .when(FOR_PARTY_OR_CAMPAIGN)
                    .overriding(para("9.1"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            clause(para("9.2[1]").part("ict"))
                    .says("Nor ICT.")
                    .members()
                    .shouldNot(SupportServices.USE_ICT)
                    .when(FOR_PARTY_OR_CAMPAIGN)
                    .overriding(para("9.1"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            clause(para("9.2[1]").part("staff"))
                    .says("Nor the help of staff.")
                    .members()
                    .shouldNot(SupportServices.USE_STAFF)
                    .when(FOR_PARTY_OR_CAMPAIGN)
                    .overriding(para("9.1")),
            clause(para("9.2[2]"))
                    .says("Officers ought not to provide any of it for party politics or campaigning.")
                    .anyone()
                    .shouldNot(SupportServices.PROVIDE)
                    .when(FOR_PARTY_OR_CAMPAIGN)
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            clause(para("9.2[3]"))
                    .says("Nor ought members to use support services for anything but the authority's business.")
                    .members()
                    .shouldNot(SupportServices.USE)
                    .when(FOR_OTHER_ENDS)
                    .overriding(para("9.1")),
            clause(para("9.2[3]").part("ict"))
                    .says("Nor ICT.")
                    .members()
                    .shouldNot(SupportServices.USE_ICT)
                    .when(FOR_OTHER_ENDS)
                    .overriding(para("9.1")),
            clause(para("9.2[3]").part("staff"))
                    .says("Nor the help of staff.")
                    .members()
                    .shouldNot(SupportServices.USE_STAFF)
                    .when(FOR_OTHER_ENDS)
                    .overriding(para("9.1")),
            clause(para("9.2[3]").part("provide"))
                    .says("Nor ought officers to provide any of it for other ends.")
                    .anyone()
                    .shouldNot(SupportServices.PROVIDE)
                    .when(FOR_OTHER_ENDS),
            clause(para("9.2[4]"))
                    .says(
                            "ICT can serve other ends that are not commercial, do not endanger systems and cost officers no support.")
                    .members()
                    .may(SupportServices.USE_ICT)
                    .when(HARMLESS_AND_NOT_COMMERCIAL)
                    .limiting(para("9.2[3]"))
                    .overriding(para("9.1"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            clause(para("9.2[4]").part("service"))
                    .says("So can access to ICT as a service, and no other service.")
                    .members()
                    .may(SupportServices.USE)
                    .when(SupportServices.SERVICE.is(SupportService.ICT_ACCESS).and(HARMLESS_AND_NOT_COMMERCIAL))
                    .limiting(para("9.2[3]"))
                    .overriding(para("9.1"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE),
            clause(para("9.2[4]").part("provide"))
                    .says("Access to ICT can be provided for such use.")
                    .anyone()
                    .may(SupportServices.PROVIDE)
                    .when(SupportServices.SERVICE.is(SupportService.ICT_ACCESS).and(HARMLESS_AND_NOT_COMMERCIAL))
                    .limiting(para("9.2[3]"))
                    .reading(SCOPE_TAKEN, SCOPE_OTHERWISE));

    private Support() {}
}
