package org.comity.testkit.certificate;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.ProfileFaultsException;

/**
 * Whether a profile is consistent, with everything that speaks against it. Exact, not a sample: over every possible world of every
 * act that the profile speaks of; and every question shown was put to the profile itself. Immutable and thread-safe.
 *
 * <pre>{@code
 * Certificate certificate = Certificate.of(Mine.PROFILE);
 * certificate.isClean();  // false
 * certificate.failing();  // [conflict: `2.1` and `2.3` disagree on `inspect-document`: ...]
 * }</pre>
 */
public final class Certificate {

    private final String title;
    private final Checks checks;
    private final Supplier<ImmutableList<Finding>> demanded;
    private final Supplier<ImmutableList<Finding>> findings;
    private final ImmutableList<String> stale;

    private Certificate(
            String title,
            Checks checks,
            Supplier<ImmutableList<Finding>> demanded,
            Supplier<ImmutableList<Finding>> findings,
            ImmutableList<String> stale) {
        this.title = title;
        this.checks = checks;
        this.demanded = Suppliers.memoize(demanded::get);
        this.findings = Suppliers.memoize(findings::get);
        this.stale = stale;
    }

    /**
     * Certifies a profile as {@link Checks#standard()} demands.
     *
     * @param profile the profile
     * @return the certificate
     * @throws IllegalArgumentException where the profile speaks of no act, so that there is nothing to look at
     */
    public static Certificate of(AuthorityProfile profile) {
        return of(profile, Checks.standard());
    }

    /**
     * Certifies a profile.
     *
     * @param profile the profile
     * @param checks what is demanded
     * @return the certificate
     * @throws IllegalArgumentException where the profile speaks of no act, so that there is nothing to look at
     */
    public static Certificate of(AuthorityProfile profile, Checks checks) {
        if (profile.acts().isEmpty()) {
            throw new IllegalArgumentException("`" + profile.authority().id()
                    + "` speaks of no act, so there is nothing to certify: give it a clause with a modal");
        }
        Search search = new Search(profile, checks);
        ImmutableList<Finding> demanded = search.findings(checks.kinds());
        ImmutableList<String> stale = Stream.concat(
                        checks.declared().stream()
                                .filter(declared -> demanded.stream().noneMatch(declared::covers))
                                .map(Declared::toString),
                        search.staleSilences().stream().map(DeclaredSilence::toString))
                .map(declared ->
                        "declared without need: " + declared + ", but it is so no longer: take the declaration out")
                .collect(ImmutableList.toImmutableList());
        return new Certificate(
                profile + ": " + profile.acts().size() + " acts, "
                        + profile.clauses().size() + " clauses",
                checks,
                () -> demanded,
                () -> withOthers(demanded, checks, search),
                stale);
    }

    /** What was looked for already is not looked for again: kind by kind, the order is the same. */
    private static ImmutableList<Finding> withOthers(ImmutableList<Finding> demanded, Checks checks, Search search) {
        Set<Kind> others = EnumSet.allOf(Kind.class);
        others.removeAll(checks.kinds());
        return Stream.concat(demanded.stream(), search.findings(others).stream())
                .sorted(Comparator.comparing(Finding::kind))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Certifies a profile that may not even build: limits that name nothing, circles and the like become findings.
     *
     * @param building builds the profile
     * @param checks what is demanded
     * @return the certificate
     * @throws IllegalArgumentException where the profile speaks of no act, so that there is nothing to look at
     */
    public static Certificate building(Supplier<AuthorityProfile> building, Checks checks) {
        try {
            return of(building.get(), checks);
        } catch (ProfileFaultsException faults) {
            ImmutableList<Finding> found = BuildFaults.of(faults);
            return new Certificate(
                    "a profile that cannot be built", checks, () -> found, () -> found, ImmutableList.of());
        }
    }

    /**
     * Everything found, declared or not. Notes are looked for when they are first asked for.
     *
     * @return the findings, by kind, then in document order, then by act
     */
    public ImmutableList<Finding> findings() {
        return findings.get();
    }

    /**
     * What fails: findings of the kinds that are required and not declared.
     *
     * @return the findings, in the order of {@link #findings()}
     */
    public ImmutableList<Finding> failing() {
        return demanded.get().stream()
                .filter(finding -> checks.requires(finding.kind()))
                .filter(finding -> !isDeclared(finding))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What is reported and does not fail, since its kind is not required.
     *
     * @return the findings, in the order of {@link #findings()}
     */
    public ImmutableList<Finding> notes() {
        return findings().stream()
                .filter(finding -> !checks.requires(finding.kind()))
                .filter(finding -> !isDeclared(finding))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isDeclared(Finding finding) {
        return checks.declared().stream().anyMatch(declared -> declared.covers(finding));
    }

    /**
     * Declarations that cover nothing any more, which fail as well.
     *
     * @return a message for each
     */
    public ImmutableList<String> stale() {
        return stale;
    }

    /**
     * Whether the profile is consistent.
     *
     * @return true where nothing fails and no declaration is stale
     */
    public boolean isClean() {
        return failing().isEmpty() && stale.isEmpty();
    }

    /**
     * The certificate as text: what fails, then what was declared, then the notes, each with its clauses and its question.
     *
     * @return the text, the same in every run
     */
    public String report() {
        return Report.of(this, title, checks);
    }

    /**
     * What an assertion says of a certificate that is not clean: what fails, and nothing else.
     *
     * @return the text
     */
    public String failure() {
        ImmutableList<Finding> failing = failing();
        return Report.failure(
                "expected " + title + ", to be consistent, but found "
                        + (failing.isEmpty() ? "declarations without need" : Report.counted(failing)),
                ImmutableList.builder().addAll(failing).addAll(stale).build());
    }

    /** The same as {@link #report()}. */
    @Override
    public String toString() {
        return report();
    }
}
