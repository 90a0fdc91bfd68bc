package org.comity.profiles.county;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;

/** The county council's protocol for member and officer relations. */
public final class County {

    /** The authority, with its own titles. */
    public static final Authority AUTHORITY = Authority.builder()
            .id("county")
            .name("County Council")
            .type(AuthorityType.COUNTY)
            .putTitles(Office.LEADER, "Leader of the County Council")
            .putTitles(Office.CIVIC_CHAIR, "Chairman of the County Council")
            .putTitles(Office.CIVIC_VICE_CHAIR, "Vice-Chairman of the County Council")
            .putTitles(Office.COMMITTEE_CHAIR, "chairman of the committee")
            .putTitles(Office.EXECUTIVE_MEMBER, "Executive Member")
            .putTitles(Office.CHIEF_OFFICER, "chief officer of the department")
            .putTitles(Office.GROUP_LEADER, "political group leader")
            .putTitles(BodyKind.COMMUNICATIONS_TEAM, "Corporate Communications Office")
            .putTitles(BodyKind.OVERVIEW_AND_SCRUTINY, "Select (Overview and Scrutiny) Committee")
            .build();

    /** The profile. */
    public static final AuthorityProfile PROFILE = AuthorityProfile.of(
            AUTHORITY,
            Edition.undated("Constitution, Part 4, Appendix D", "undated"),
            Introduction.SECTION,
            ConductAndCapability.SECTION,
            AdviceToGroups.SECTION,
            GroupConfidence.SECTION,
            SupportServicesToMembers.SECTION,
            StatutoryAccess.SECTION,
            NeedToKnow.SECTION,
            OfficersAndChairs.SECTION,
            Correspondence.SECTION,
            DivisionalMembers.SECTION,
            CeremonialEvents.SECTION,
            PublicRelations.SECTION);

    private County() {}
}
