package org.comity.profiles.district;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;

/** The district council's member / officer protocol. */
public final class District {

    /** The authority, with its own titles. */
    public static final Authority AUTHORITY = Authority.builder()
            .id("district")
            .name("District Council")
            .type(AuthorityType.DISTRICT)
            .putTitles(Office.LEADER, "Leader of the Council")
            .putTitles(Office.EXECUTIVE_MEMBER, "Lead Cabinet Member")
            .putTitles(Office.CIVIC_CHAIR, "Chair of Council")
            .putTitles(Office.COMMITTEE_CHAIR, "Chair of the Committee")
            .putTitles(Office.AUDIT_AND_STANDARDS_CHAIR, "Chair of the Audit and Standards Committee")
            .putTitles(Office.GROUP_LEADER, "Member's Group Leader")
            .putTitles(Office.CHIEF_EXECUTIVE, "Chief Executive")
            .putTitles(Office.DEPUTY_CHIEF_EXECUTIVE, "Deputy Chief Executive")
            .putTitles(Office.DIRECTOR, "Director - Place and Climate Change")
            .putTitles(Office.CHIEF_OFFICER, "Chief Officer")
            .putTitles(Office.HEAD_OF_SERVICE, "Head of Service")
            .putTitles(Office.SERVICE_MANAGER, "Service Manager")
            .putTitles(Office.HEAD_OF_PAID_SERVICE, "Head of Paid Service")
            .putTitles(Office.CHIEF_FINANCE_OFFICER, "Section 151 Officer")
            .putTitles(Office.MONITORING_OFFICER, "Monitoring Officer")
            .putTitles(BodyKind.FULL_AUTHORITY, "Full Council")
            .putTitles(BodyKind.EXECUTIVE, "Cabinet")
            .putTitles(BodyKind.COMMUNICATIONS_TEAM, "Communications Team")
            .build();

    /** The profile. */
    public static final AuthorityProfile PROFILE = AuthorityProfile.of(
            AUTHORITY,
            Edition.undated("Constitution, Part 5-4: Member / Officer Protocol", "undated"),
            Introduction.SECTION,
            MemberRoles.SECTION,
            EqualRights.SECTION,
            MeetingAgendas.SECTION,
            OfficerRoles.SECTION,
            ExpectationsOfOfficers.SECTION,
            ExpectationsOfMembers.SECTION,
            WorkingRelationships.SECTION,
            ConstructiveCriticism.SECTION,
            Appointments.SECTION,
            WardMembers.SECTION,
            Enquiries.SECTION,
            PoliticalGroups.SECTION,
            GroupAttendance.SECTION,
            Correspondence.SECTION,
            MemberSupport.SECTION,
            PublicityAndMedia.SECTION,
            WhenThingsGoWrong.SECTION,
            ProtocolMeaning.SECTION);

    private District() {}
}
