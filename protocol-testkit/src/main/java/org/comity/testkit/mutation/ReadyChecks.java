package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.comity.profile.AuthorityProfile;
import org.comity.testkit.certificate.Certificate;
import org.comity.testkit.certificate.Finding;
import org.comity.testkit.law.Laws;
import org.comity.testkit.law.Verdict;

/** What a profile is checked by besides scenarios: a mutant fails where something is found that the profile as it is does not have. */
final class ReadyChecks {

    private ReadyChecks() {}

    /** That the certificate finds nothing new. */
    static BiPredicate<Slice, AuthorityProfile> certificate() {
        return nothingNew(ReadyChecks::findings);
    }

    private static ImmutableSet<String> findings(AuthorityProfile profile) {
        return profile.acts().isEmpty()
                ? ImmutableSet.of()
                : Certificate.of(profile).failing().stream().map(Finding::key).collect(ImmutableSet.toImmutableSet());
    }

    /** That every law that the profile as it is keeps is kept. */
    static BiPredicate<Slice, AuthorityProfile> laws(Laws laws) {
        return nothingNew(profile -> broken(laws.on(profile)));
    }

    /** One at a time: trials share a session of their thread. */
    private static synchronized ImmutableSet<String> broken(Laws laws) {
        return laws.verdicts().stream()
                .filter(verdict -> verdict.switchedOff().isEmpty())
                .filter(verdict -> verdict.counterexample().isPresent())
                .map(Verdict::law)
                .map(Object::toString)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static BiPredicate<Slice, AuthorityProfile> nothingNew(
            Function<AuthorityProfile, ImmutableSet<String>> found) {
        Map<Slice, ImmutableSet<String>> known = new ConcurrentHashMap<>();
        return (slice, mutant) -> mutant == slice.profile()
                || known.computeIfAbsent(slice, as -> found.apply(as.profile())).containsAll(found.apply(mutant));
    }
}
