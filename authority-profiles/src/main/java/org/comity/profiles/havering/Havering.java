package org.comity.profiles.havering;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;

/** The London Borough of Havering's protocol on member/officer relations. */
public final class Havering {

    /** The authority, with its own titles. */
    public static final Authority AUTHORITY = Authority.builder()
            .id("havering")
            .name("London Borough of Havering")
            .type(AuthorityType.LONDON_BOROUGH)
            .putTitles(Office.CHIEF_OFFICER, "SLT Director")
            .putTitles(Office.MANAGING_DIRECTOR_OF_SHARED_SERVICE, "Managing Director of oneSource")
            .putTitles(Office.CHIEF_FINANCE_OFFICER, "Chief Financial Officer")
            .putTitles(Office.EXECUTIVE_MEMBER, "Cabinet Member")
            .putTitles(Office.COMMITTEE_CHAIR, "Chairman of the Committee")
            .putTitles(Office.SCRUTINY_CHAIR, "scrutiny Chairman (Board or Sub-Committee)")
            .putTitles(Office.GROUP_LEADER, "Leader of the Political Group")
            .putTitles(BodyKind.FULL_AUTHORITY, "Council")
            .putTitles(BodyKind.EXECUTIVE, "Cabinet")
            .putTitles(BodyKind.COMMUNICATIONS_TEAM, "Communications Section")
            .putTitles(BodyKind.OVERVIEW_AND_SCRUTINY, "Overview and Scrutiny Board")
            .build();

    /** The profile. */
    public static final AuthorityProfile PROFILE = AuthorityProfile.of(
            AUTHORITY,
            Edition.undated("Constitution, Protocol on Member/Officer Relations, with Appendix A", "undated"),
            Introduction.SECTION,
            GeneralIssues.SECTION,
            LegalConsiderations.SECTION,
            StandardsIssues.SECTION,
            PublicRelations.SECTION,
            SpecificPoints.SECTION,
            EmployerIssues.SECTION,
            EqualityIssues.SECTION,
            OfficerConduct.SECTION,
            StatutoryConsultations.SECTION,
            PoliticalImpartiality.SECTION,
            GroupAttendance.SECTION,
            ScrutinyArrangements.SECTION,
            UnacceptableBehaviour.SECTION,
            LocalAuthorityResources.SECTION,
            StatutoryProvisions.SECTION,
            ExecutiveDocuments.SECTION,
            CommonLawPrinciples.SECTION,
            CommonLawLimits.SECTION,
            ElectionPeriod.SECTION,
            Breaches.SECTION,
            ConfidentialInformation.SECTION,
            ExemptInformation.SECTION,
            ExemptionLimits.SECTION,
            CabinetMeetings.SECTION);

    private Havering() {}
}
