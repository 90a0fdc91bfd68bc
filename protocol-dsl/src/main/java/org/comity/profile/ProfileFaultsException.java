package org.comity.profile;

import com.google.common.collect.ImmutableList;

/** A profile that cannot be: thrown once, with all of its faults. */
public final class ProfileFaultsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<String> faults;

    ProfileFaultsException(String authority, ImmutableList<String> faults) {
        super("the profile of `" + authority + "` has " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                + "\n  " + String.join("\n  ", faults));
        this.faults = faults;
    }

    /**
     * Everything that is wrong.
     *
     * @return one message a fault, in document order; each names the clause and the remedy
     */
    public ImmutableList<String> faults() {
        return faults;
    }
}
