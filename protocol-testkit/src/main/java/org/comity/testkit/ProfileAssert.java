package org.comity.testkit;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.comity.profile.AuthorityProfile;
import org.comity.testkit.certificate.Certificate;
import org.comity.testkit.certificate.Checks;
import org.comity.testkit.certificate.Frozen;
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

    /**
     * Asserts that the profile contradicts itself nowhere: no question has {@link org.comity.ruling.Outcome#CONFLICT} for its answer.
     *
     * <p>Exact, not a sample: over every possible world of every act that it speaks of. The message names each two paragraphs that
     * disagree, with the fewest facts that make them.
     *
     * @return this
     */
    public ProfileAssert hasNoConflict() {
        isNotNull();
        ImmutableList<Conflict> conflicts = Conflicts.of(actual);
        if (!conflicts.isEmpty()) {
            throw failure(
                    "%s",
                    conflicts.stream()
                            .map(conflict -> "\n  " + conflict)
                            .collect(Collectors.joining(
                                    "",
                                    "expected `" + actual.authority().id() + "` to contradict itself nowhere, but in "
                                            + conflicts.size()
                                            + (conflicts.size() == 1 ? " place" : " places") + " it does",
                                    "")));
        }
        return this;
    }

    /**
     * Asserts that the profile is consistent, as {@link Checks#standard()} demands: no conflict, no clause that can never apply or
     * decide, no exception to what never applies, no route to the person concerned.
     *
     * <p>Exact, not a sample. The message names for each finding both paragraphs, what to do, and a question that shows it.
     *
     * @return this
     */
    public ProfileAssert isConsistent() {
        return isConsistent(Checks.standard());
    }

    /**
     * Asserts that the profile is consistent.
     *
     * @param checks what is demanded, and what is so on purpose; a declaration that covers nothing fails
     * @return this
     */
    public ProfileAssert isConsistent(Checks checks) {
        isNotNull();
        Certificate certificate = Certificate.of(actual, checks);
        if (!certificate.isClean()) {
            throw failure("%s", certificate.failure());
        }
        return this;
    }

    /**
     * Asserts that the profile is consistent but for what was accepted and frozen in a file. What is found no longer is taken out of
     * the file; where the file is read only, as in a build server, that fails too, and so does anything new.
     *
     * @param checks what is demanded, and what is so on purpose
     * @param frozen what was accepted
     * @return this
     */
    public ProfileAssert isConsistent(Checks checks, Frozen frozen) {
        isNotNull();
        frozen.compare(Certificate.of(actual, checks)).ifPresent(difference -> {
            throw failure("%s", difference);
        });
        return this;
    }
}
