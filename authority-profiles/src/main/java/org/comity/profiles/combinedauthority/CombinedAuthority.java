package org.comity.profiles.combinedauthority;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;

/** The mayoral combined authority's protocol for member and officer relations. */
public final class CombinedAuthority {

    /** The authority, with its own titles. */
    public static final Authority AUTHORITY = Authority.builder()
            .id("combined-authority")
            .name("Mayoral Combined Authority")
            .type(AuthorityType.COMBINED_AUTHORITY)
            .putTitles(Office.CHIEF_FINANCE_OFFICER, "Section 73 Chief Finance Officer")
            .putTitles(Office.CHIEF_OFFICER, "Chief Officer")
            .putTitles(Office.EXECUTIVE_DIRECTOR, "Executive Director")
            .putTitles(Office.HEAD_OF_HUMAN_RESOURCES, "head of HR")
            .putTitles(BodyKind.FULL_AUTHORITY, "Board")
            .putTitles(BodyKind.COMMUNICATIONS_TEAM, "Communications Team")
            .putTitles(BodyKind.OVERVIEW_AND_SCRUTINY, "Overview and Scrutiny Committee")
            .build();

    /** The profile. */
    public static final AuthorityProfile PROFILE = AuthorityProfile.of(
            AUTHORITY,
            Edition.undated("Constitution, Appendix 2: Protocol on Member/Officer Relations", "undated"),
            Introduction.SECTION,
            RolesDescribed.SECTION,
            Respect.SECTION,
            UnduePressure.SECTION,
            Dealings.SECTION,
            Relationships.SECTION,
            Advice.SECTION,
            ConfidentialSupply.SECTION,
            WorkingRelationship.SECTION,
            PrivateBriefings.SECTION,
            Confidentiality.SECTION,
            PoliticalRestrictions.SECTION,
            Media.SECTION,
            SocialMediaUse.SECTION,
            Support.SECTION,
            BoardTraining.SECTION,
            Complaints.SECTION);

    private CombinedAuthority() {}
}
