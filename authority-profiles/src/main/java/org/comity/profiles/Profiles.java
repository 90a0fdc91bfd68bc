package org.comity.profiles;

import com.google.common.collect.ImmutableList;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.combinedauthority.CombinedAuthority;
import org.comity.profiles.county.County;
import org.comity.profiles.district.District;
import org.comity.profiles.emcca.Emcca;
import org.comity.profiles.havering.Havering;
import org.comity.question.Names;

/** The catalogue of the profiles that come with Comity. */
public final class Profiles {

    private Profiles() {}

    /**
     * All profiles.
     *
     * @return the profiles, in the order in which the README lists them
     */
    public static ImmutableList<AuthorityProfile> all() {
        return ImmutableList.of(
                Emcca.PROFILE, CombinedAuthority.PROFILE, County.PROFILE, District.PROFILE, Havering.PROFILE);
    }

    /**
     * The profile of an authority.
     *
     * @param authority the authority's kebab-case name, such as {@code county}
     * @return the profile
     * @throws IllegalArgumentException where no profile has that name; the message suggests one
     */
    public static AuthorityProfile of(String authority) {
        return all().stream()
                .filter(profile -> profile.authority().id().equals(authority))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no profile is called `" + authority + "`: "
                        + Names.remedy(
                                authority,
                                all().stream()
                                        .map(profile -> profile.authority().id())
                                        .toList())));
    }
}
