package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.clause.Citation;
import org.comity.clause.Para;
import org.comity.profile.ProfileFaultsException;

/** Turns what keeps a profile from being built into findings. */
final class BuildFaults {

    /** The authority, the paragraph with its part, what is wrong. */
    private static final Pattern FAULT = Pattern.compile("([^: ]+):([^:]+): (.*)");

    private BuildFaults() {}

    static ImmutableList<Finding> of(ProfileFaultsException faults) {
        return faults.faults().stream()
                .map(BuildFaults::finding)
                .sorted(Comparator.comparing(Finding::kind))
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding finding(String fault) {
        Matcher parts = FAULT.matcher(fault);
        return new Finding(
                kind(fault),
                Optional.empty(),
                parts.matches()
                        ? ImmutableList.of(new Citation(parts.group(1), para(parts.group(2))))
                        : ImmutableList.of(),
                ImmutableList.of(parts.matches() ? parts.group(3) : fault),
                Optional.empty());
    }

    private static Para para(String address) {
        int part = address.lastIndexOf('#');
        return part > 0 ? Para.of(address.substring(0, part)).part(address.substring(part + 1)) : Para.of(address);
    }

    private static Kind kind(String fault) {
        if (fault.contains("gives way to itself in a circle")) {
            return Kind.CYCLE_OF_LIMITS;
        }
        if (fault.contains("no such paragraph is in this profile") || fault.contains("which does not answer")) {
            return Kind.DANGLING_LIMIT;
        }
        if (fault.contains("its condition contradicts itself")) {
            return Kind.VACUOUS;
        }
        return fault.contains("stands twice") ? Kind.DUPLICATE : Kind.ILL_FORMED;
    }
}
