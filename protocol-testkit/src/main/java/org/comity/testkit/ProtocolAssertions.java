package org.comity.testkit;

import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on rulings and profiles start.
 *
 * <pre>{@code
 * assertThat(ruling).isProhibited().withStrength(ABSOLUTE).cites("5.5.3").goesTo(MONITORING_OFFICER);
 * assertThat(Mine.PROFILE).hasNoConflict();
 * assertThat(County.PROFILE).accountsFor(ClauseInventory.read(CountyTest.class, "county.tsv"));
 * }</pre>
 */
public final class ProtocolAssertions {

    private ProtocolAssertions() {}

    /**
     * Asserts something of a ruling.
     *
     * @param ruling the ruling
     * @return assertions, each of which shows the ruling in full where it fails
     */
    public static RulingAssert assertThat(@Nullable Ruling ruling) {
        return new RulingAssert(ruling);
    }

    /**
     * Asserts something of a profile.
     *
     * @param profile the profile
     * @return assertions on the profile as a whole
     */
    public static ProfileAssert assertThat(@Nullable AuthorityProfile profile) {
        return new ProfileAssert(profile);
    }
}
