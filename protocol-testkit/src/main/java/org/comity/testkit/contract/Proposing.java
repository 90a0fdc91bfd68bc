package org.comity.testkit.contract;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.testkit.Scenario;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.mutation.Fate;
import org.comity.testkit.mutation.MutationReport;
import org.comity.testkit.mutation.Proposal;
import org.comity.testkit.mutation.Verdict;

/**
 * Few scenarios that would notice what nothing notices yet, ready to be pasted into the files that there are.
 *
 * @param proposals the scenarios, named on from those in the files
 * @param from for how many survivors they are: the first of them, where there are so many that it would take too long
 * @param survivors how many there are
 */
record Proposing(ImmutableList<Proposal> proposals, int from, int survivors) {

    private static final int MOST_SHOWN = 5;

    static Proposing of(MutationReport report, int most, ScenarioFile... files) {
        ImmutableSet<String> ids = Stream.of(files)
                .flatMap(file -> file.scenarios().stream())
                .map(Scenario::id)
                .collect(ImmutableSet.toImmutableSet());
        int survivors = report.survivors().size();
        String prefix = report.authority() + "-M";
        ImmutableList<Proposal> proposals = (survivors > most ? first(report, most) : report).proposals(prefix);
        int last = last(prefix, ids);
        ImmutableList.Builder<Proposal> named = ImmutableList.builder();
        for (int at = 0; at < proposals.size(); at++) {
            String id = prefix + Strings.padStart(Integer.toString(last + at + 1), 3, '0');
            named.add(new Proposal(
                    proposals.get(at).scenario().called(id), proposals.get(at).notices()));
        }
        return new Proposing(named.build(), Math.min(most, survivors), survivors);
    }

    private static MutationReport first(MutationReport report, int most) {
        List<Verdict> first = new ArrayList<>();
        for (Verdict verdict : report.verdicts()) {
            if (verdict.fate() instanceof Fate.Survived && first.size() < most) {
                first.add(verdict);
            }
        }
        return new MutationReport(report.authority(), ImmutableList.copyOf(first));
    }

    /** The highest number that the files have used already; 0 where they have none. */
    private static int last(String prefix, Collection<String> ids) {
        return ids.stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> Optional.ofNullable(Ints.tryParse(id.substring(prefix.length()))))
                .flatMap(Optional::stream)
                .mapToInt(number -> number)
                .max()
                .orElse(0);
    }

    /** The first few, and how many there are besides. */
    String beginning() {
        int more = proposals.size() - MOST_SHOWN;
        return text(proposals.subList(0, Math.min(MOST_SHOWN, proposals.size())))
                + (more <= 0 ? "" : "\n# " + more + " more in the report\n")
                + (from == survivors
                        ? ""
                        : "\n# all are for the first " + from + " that survive: add them, and run again for the other "
                                + (survivors - from) + "\n");
    }

    /** The others. */
    String rest() {
        return text(proposals.subList(Math.min(MOST_SHOWN, proposals.size()), proposals.size()));
    }

    /** What each guards, and the question as Java, in comments of a scenario file; then its line. */
    private static String text(List<Proposal> some) {
        return some.stream()
                .map(proposal ->
                        "\n" + proposal.comment() + "\n# " + proposal.scenario().java() + "\n"
                                + proposal.scenario().line() + "\n")
                .collect(Collectors.joining());
    }
}
