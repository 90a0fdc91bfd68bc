package org.comity.profiles.emcca;

import java.time.LocalDate;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.Office;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;

/** The East Midlands Combined County Authority's protocol for member and officer relations. */
public final class Emcca {

    /** The authority, with its own titles. */
    public static final Authority AUTHORITY = Authority.builder()
            .id("emcca")
            .name("East Midlands Combined County Authority")
            .type(AuthorityType.COMBINED_COUNTY_AUTHORITY)
            .putTitles(Office.CHIEF_FINANCE_OFFICER, "Section 73 Chief Finance Officer")
            .putTitles(Office.HEAD_OF_PAID_SERVICE, "Head of Paid Service")
            .putTitles(Office.COMMITTEE_CHAIR, "Committee Chair")
            .putTitles(Office.EXECUTIVE_MEMBER, "Member with a portfolio of responsibility")
            .putTitles(Office.BOARD_MEMBER, "Combined County Authority Member")
            .putTitles(Office.HEAD_OF_SERVICE, "Head of Service")
            .putTitles(Office.POLITICAL_ADVISER, "Mayor's political adviser")
            .putTitles(Office.DATA_PROTECTION_OFFICER, "Data Protection Officer")
            .build();

    /** The profile. */
    public static final AuthorityProfile PROFILE = AuthorityProfile.of(
            AUTHORITY,
            Edition.from("Constitution, 5.4 Member - Officer Protocol", "version 1.0", LocalDate.of(2024, 3, 20)),
            Introduction.SECTION,
            RolesOfMembers.SECTION,
            RolesOfOfficers.SECTION,
            RespectAndCourtesy.SECTION,
            UnduePressure.SECTION,
            CloseFamiliarity.SECTION,
            BreachOfProtocol.SECTION,
            InformationForMembers.SECTION,
            Advice.SECTION,
            SpecialResponsibilities.SECTION,
            Confidentiality.SECTION,
            ClassAndUse.SECTION,
            SupportForMembers.SECTION,
            Correspondence.SECTION,
            Media.SECTION,
            RoleAsEmployer.SECTION,
            RestrictedPosts.SECTION,
            PartyGroups.SECTION,
            FairnessToGroups.SECTION,
            ServingTheAuthority.SECTION,
            Sanctions.SECTION,
            Conclusion.SECTION);

    private Emcca() {}
}
