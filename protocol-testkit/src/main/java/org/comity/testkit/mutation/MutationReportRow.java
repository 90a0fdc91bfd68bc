package org.comity.testkit.mutation;

import java.util.List;
import java.util.Locale;

/** One row of figures. */
record MutationReportRow(String name, List<Verdict> verdicts) {

    static final String HEAD = String.format(
            Locale.ROOT,
            "  %-18s %8s %8s %8s %11s %9s%n",
            "",
            "mutants",
            "killed",
            "survived",
            "equivalent",
            "refused");

    private long count(Class<? extends Fate> fate) {
        return verdicts.stream()
                .filter(verdict -> fate.isInstance(verdict.fate()))
                .count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "  %-18s %8d %8d %8d %11d %9d%n",
                name,
                verdicts.size(),
                count(Fate.Killed.class),
                count(Fate.Survived.class),
                count(Fate.Equivalent.class),
                count(Fate.Refused.class));
    }
}
