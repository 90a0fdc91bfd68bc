package org.comity.testkit;

import org.assertj.core.api.AbstractAssert;
import org.comity.profile.AuthorityProfile;
import org.jspecify.annotations.Nullable;

/** Assertions on a profile as a whole. Not thread-safe. */
public final class ProfileAssert extends AbstractAssert<ProfileAssert, AuthorityProfile> {

    ProfileAssert(@Nullable AuthorityProfile profile) {
        super(profile, ProfileAssert.class);
    }

    /**
     * Asserts that every row of an inventory has a clause of its number, a norm or an inert one, and that every paragraph that the
     * profile cites is in the inventory.
     *
     * @param inventory the inventory of the text
     * @return this
     */
    public ProfileAssert accountsFor(ClauseInventory inventory) {
        isNotNull();
        ClauseAccounting accounting = ClauseAccounting.of(actual, inventory);
        if (!accounting.isComplete()) {
            throw failure("%s", accounting.toString());
        }
        return this;
    }
}
