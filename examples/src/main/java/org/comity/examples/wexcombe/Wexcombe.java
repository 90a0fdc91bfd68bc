package org.comity.examples.wexcombe;

import java.time.LocalDate;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.Office;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;

/** The invented protocol of Wexcombe, a council the size of a town. */
public final class Wexcombe {

    /** The authority, with its own titles. */
    public static final Authority AUTHORITY = Authority.builder()
            .id("wexcombe")
            .name("Wexcombe Council")
            .type(AuthorityType.UNITARY)
            .putTitles(Office.CIVIC_CHAIR, "Portreeve")
            .putTitles(Office.CHIEF_EXECUTIVE, "Town Manager")
            .putTitles(Office.CHIEF_OFFICER, "Head of Department")
            .build();

    /** The profile. */
    public static final AuthorityProfile PROFILE = AuthorityProfile.of(
            AUTHORITY,
            Edition.from("Members and Officers: a Protocol for Wexcombe", "1", LocalDate.of(2026, 4, 1)),
            Opening.SECTION,
            Papers.SECTION,
            WorkingTogether.SECTION,
            AgendasAndComplaints.SECTION);

    private Wexcombe() {}
}
