package org.comity.profiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.comity.testkit.ClauseInventory;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.certificate.Frozen;
import org.comity.testkit.contract.ProfileContract;
import org.comity.testkit.law.Laws;

/** What each of the five profiles has to keep: the scenarios reach every clause, and notice every change that can be noticed. */
public abstract class ShippedProfile extends ProfileContract {

    private static final int TRIES = 50;

    private final AuthorityProfile profile;

    /**
     * Names the profile.
     *
     * @param profile the profile
     */
    protected ShippedProfile(AuthorityProfile profile) {
        this.profile = profile;
    }

    private String authority() {
        return profile.authority().id();
    }

    @Override
    protected AuthorityProfile profile() {
        return profile;
    }

    @Override
    protected List<ScenarioFile> scenarios() {
        return Stream.of("", "-neighbours", "-boundaries")
                .map(kind -> "/scenarios/" + authority() + kind + ".jsonl")
                .filter(file -> ShippedProfile.class.getResource(file) != null)
                .map(file -> ScenarioFile.read(ShippedProfile.class, file))
                .toList();
    }

    @Override
    protected Optional<ClauseInventory> inventory() {
        return Optional.of(ClauseInventory.read(ShippedProfile.class, "/clauses/" + authority() + ".tsv"));
    }

    /** What the text itself repeats or leaves without effect. */
    @Override
    protected Optional<Frozen> frozen() {
        return Optional.of(Frozen.at(Path.of("src/test/frozen", authority() + ".txt")));
    }

    @Override
    protected Laws laws(Laws all) {
        return all.tries(TRIES);
    }
}
