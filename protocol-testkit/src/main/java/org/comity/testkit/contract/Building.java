package org.comity.testkit.contract;

import com.google.common.base.Throwables;
import java.util.function.Supplier;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.ProfileFaultsException;

/** Whether there is a profile to look at. */
final class Building {

    private Building() {}

    /** The profile, also where it stands in a constant of a class that cannot be loaded without it. */
    static AuthorityProfile built(Supplier<AuthorityProfile> profile) {
        try {
            AuthorityProfile built = profile.get();
            requireActs(built);
            return built;
        } catch (ProfileFaultsException | LinkageError failure) {
            throw Throwables.getCausalChain(failure).stream()
                    .filter(ProfileFaultsException.class::isInstance)
                    .findFirst()
                    .map(faults -> new AssertionError("the profile cannot be built\n" + faults.getMessage(), faults))
                    .orElseGet(() -> new AssertionError(
                            "the profile cannot be loaded: mend first what failed before it: " + failure.getMessage(),
                            failure));
        }
    }

    private static void requireActs(AuthorityProfile profile) {
        if (profile.acts().isEmpty()) {
            throw new AssertionError("`" + profile.authority().id()
                    + "` speaks of no act, so there is nothing to look at: give it a clause with a modal");
        }
    }
}
