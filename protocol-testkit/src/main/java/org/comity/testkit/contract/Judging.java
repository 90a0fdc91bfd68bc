package org.comity.testkit.contract;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.comity.profile.AuthorityProfile;
import org.comity.testkit.ClauseAccounting;
import org.comity.testkit.ClauseInventory;
import org.comity.testkit.Scenario;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.certificate.Certificate;
import org.comity.testkit.certificate.Checks;
import org.comity.testkit.certificate.Frozen;
import org.comity.testkit.law.Law;
import org.comity.testkit.law.Laws;
import org.comity.testkit.law.Verdict;
import org.opentest4j.TestAbortedException;

/** The parts that look at the profile itself: each gives the words of its report, or fails. */
final class Judging {

    private Judging() {}

    static String account(AuthorityProfile profile, Optional<ClauseInventory> inventory) {
        ClauseAccounting accounting = ClauseAccounting.of(
                profile,
                inventory.orElseThrow(
                        () -> new TestAbortedException("no inventory of the text is given: override `inventory()`")));
        if (!accounting.isComplete()) {
            throw new AssertionError(accounting.toString());
        }
        return inventory.orElseThrow().rows().size() + " paragraphs";
    }

    static String certificate(AuthorityProfile profile, Checks checks, Optional<Frozen> frozen, Course course) {
        Certificate certificate = Certificate.of(profile, checks);
        course.detail(Part.CERTIFICATE, certificate.report());
        Optional<String> failure = frozen.isPresent()
                ? frozen.get().compare(certificate)
                : Optional.of(certificate).filter(its -> !its.isClean()).map(Certificate::failure);
        failure.ifPresent(words -> {
            throw new AssertionError(words);
        });
        return counted(certificate.failing().size(), "accepted fault") + ", "
                + counted(certificate.notes().size(), "note");
    }

    private static String counted(int count, String what) {
        return (count == 0 ? "no" : count) + " " + what + (count < 2 ? "" : "s");
    }

    static String law(Laws laws, Law law) {
        Verdict verdict = laws.verdict(law);
        verdict.fault().ifPresent(fault -> {
            throw new AssertionError(fault);
        });
        String words = verdict.toString().substring(law.id().length() + 2);
        if (!verdict.concerned() || verdict.switchedOff().isPresent()) {
            throw new TestAbortedException(words);
        }
        return words;
    }

    /** A change can be noticed only where the profile as it is meets its scenarios: the others are told where they are tested. */
    static void requireMet(AuthorityProfile profile, ScenarioFile... files) {
        ImmutableList<Scenario> unmet = Arrays.stream(files)
                .flatMap(file -> file.scenarios().stream())
                .filter(scenario ->
                        scenario.authority().equals(profile.authority().id()))
                .filter(scenario -> !isMet(scenario, profile))
                .collect(ImmutableList.toImmutableList());
        if (!unmet.isEmpty()) {
            Scenario first = unmet.get(0);
            int more = unmet.size() - 1;
            throw new TestAbortedException(
                    "no change can be noticed while `" + first.id() + "` (" + first.location() + ") is not met"
                            + (more == 0 ? "" : ", and " + more + " more")
                            + ": mend first what `meetsEveryScenario` says");
        }
    }

    private static boolean isMet(Scenario scenario, AuthorityProfile profile) {
        try {
            return scenario.differences(profile).isEmpty();
        } catch (IllegalArgumentException unasked) {
            return false;
        }
    }

    static String scenario(Scenario scenario, AuthorityProfile profile) {
        scenario.check(profile);
        return "";
    }
}
