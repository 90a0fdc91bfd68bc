package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes certificates. */
final class Report {

    private Report() {}

    static String of(Certificate certificate, String title, Checks checks) {
        StringBuilder text = new StringBuilder(title);
        text.append(certificate.isClean() ? ": consistent" : ": not consistent");
        append(text, "Failing", certificate.failing());
        certificate.stale().forEach(stale -> text.append("\n\n").append(stale));
        List<Finding> known = certificate.findings().stream()
                .filter(finding -> checks.declared().stream().anyMatch(declared -> declared.covers(finding)))
                .toList();
        append(text, "Declared", known);
        checks.declared().forEach(declared -> text.append("\n  ").append(declared));
        checks.silences().forEach(silence -> text.append("\n  ").append(silence));
        append(text, "Notes", certificate.notes());
        return text.toString();
    }

    private static void append(StringBuilder text, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            text.append("\n\n").append(heading).append(": ").append(counted(findings));
            findings.forEach(finding -> text.append("\n\n").append(finding));
        }
    }

    /** How many of each kind. */
    static String counted(List<Finding> findings) {
        Map<Kind, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().id())
                .collect(Collectors.joining(", "));
    }

    /** What an assertion says where a certificate is not clean. */
    static String failure(String expected, ImmutableList<?> failing) {
        return failing.stream().map(each -> "\n\n" + each).collect(Collectors.joining("", expected, "\n"));
    }
}
