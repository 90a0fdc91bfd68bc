package org.comity.testkit.mutation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.comity.analysis.Difference;
import org.comity.analysis.Variant;
import org.comity.question.Act;
import org.comity.testkit.Scenario;

/**
 * Few scenarios that together notice all survivors: of the smallest questions that tell each survivor from the profile, those are taken
 * that notice the most, questions that go together are made one, and what is then needless is left out.
 */
final class Proposals {

    /** A survivor with the question that tells it, and its clauses. */
    private record Survivor(int place, Mutant mutant, Difference difference, Variant variant) {}

    /** A question, and which survivors of the act it notices. */
    private record Row(Probe probe, BitSet notices) {}

    private final ImmutableList<Survivor> survivors;

    private Proposals(List<Survivor> survivors) {
        this.survivors = ImmutableList.copyOf(survivors);
    }

    static ImmutableList<Proposal> of(MutationReport report, String prefix) {
        ImmutableList<Verdict> verdicts = report.verdicts();
        List<Survivor> all = IntStream.range(0, verdicts.size())
                .parallel()
                .filter(place -> verdicts.get(place).fate() instanceof Fate.Survived)
                .mapToObj(place -> survivor(place, verdicts.get(place)))
                .toList();
        Map<Act<?>, List<Survivor>> byAct = new LinkedHashMap<>();
        all.forEach(survivor -> byAct.computeIfAbsent(
                        survivor.difference().question().act(), act -> new ArrayList<>())
                .add(survivor));
        List<List<Survivor>> acts = List.copyOf(byAct.values());
        List<Proposal> proposals = acts.parallelStream()
                .flatMap(act -> new Proposals(act).rows().stream())
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::proposal)
                .toList();
        ImmutableList.Builder<Proposal> numbered = ImmutableList.builder();
        for (int at = 0; at < proposals.size(); at++) {
            String id = prefix + Strings.padStart(Integer.toString(at + 1), 3, '0');
            numbered.add(new Proposal(
                    proposals.get(at).scenario().called(id), proposals.get(at).notices()));
        }
        return numbered.build();
    }

    /** A proposal, and where the paragraph that it guards stands. */
    private record Placed(int place, Proposal proposal) {}

    private static Survivor survivor(int place, Verdict verdict) {
        Fate.Survived fate = (Fate.Survived) verdict.fate();
        return new Survivor(
                place, verdict.mutant(), fate.difference(), fate.variant().get());
    }

    private List<Placed> rows() {
        Set<Probe> probes = new LinkedHashSet<>();
        survivors.forEach(survivor -> probes.add(
                Probe.of(survivor.difference().question(), survivor.difference().one())));
        List<Row> cover = needed(cover(probes.stream().map(this::row).toList()));
        List<Row> rows = needed(joined(cover));
        return rows.stream().map(this::placed).toList();
    }

    private Row row(Probe probe) {
        BitSet notices = new BitSet();
        for (int at = 0; at < survivors.size(); at++) {
            notices.set(at, probe.notices(survivors.get(at).variant()));
        }
        return new Row(probe, notices);
    }

    /** The row that notices the most of what is left, and of several the one with the fewest facts, until nothing is left. */
    private List<Row> cover(List<Row> rows) {
        BitSet left = new BitSet();
        left.set(0, survivors.size());
        List<Row> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            Row best = rows.stream()
                    .min(Comparator.<Row>comparingInt(row -> -both(row.notices(), left))
                            .thenComparingInt(row -> row.probe().facts()))
                    .orElseThrow();
            if (!best.notices().intersects(left)) {
                Survivor missed = survivors.get(left.nextSetBit(0));
                throw new IllegalStateException("no scenario that can be written notices `" + missed.mutant()
                        + "`: report it as a defect of Comity");
            }
            chosen.add(best);
            left.andNot(best.notices());
        }
        return chosen;
    }

    private static int both(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }

    /** Rows whose questions go together, made one where that notices what both notice. */
    private List<Row> joined(List<Row> rows) {
        List<Row> joined = new ArrayList<>();
        for (Row row : rows) {
            boolean taken = false;
            for (int at = 0; !taken && at < joined.size(); at++) {
                Optional<Row> both = joined(joined.get(at), row);
                taken = both.isPresent();
                if (taken) {
                    joined.set(at, both.orElseThrow());
                }
            }
            if (!taken) {
                joined.add(row);
            }
        }
        return joined.stream().map(row -> row(row.probe())).toList();
    }

    private Optional<Row> joined(Row one, Row other) {
        BitSet notices = (BitSet) one.notices().clone();
        notices.or(other.notices());
        return one.probe()
                .and(other.probe(), survivors.get(0).variant().baseline())
                .filter(both -> notices.stream()
                        .allMatch(at -> both.notices(survivors.get(at).variant())))
                .map(both -> new Row(both, notices));
    }

    /** Those without which something would not be noticed: those that notice least are tried first. */
    private List<Row> needed(List<Row> rows) {
        int[] times = new int[survivors.size()];
        rows.forEach(row -> row.notices().stream().forEach(at -> times[at]++));
        List<Row> needed = new ArrayList<>(rows);
        rows.stream()
                .sorted(Comparator.comparingInt(row -> row.notices().cardinality()))
                .forEach(row -> {
                    if (row.notices().stream().allMatch(at -> times[at] > 1)) {
                        row.notices().stream().forEach(at -> times[at]--);
                        needed.remove(row);
                    }
                });
        return needed;
    }

    private Placed placed(Row row) {
        Scenario scenario = row.probe().scenario("");
        Proposal proposal = new Proposal(
                scenario,
                row.notices().stream()
                        .mapToObj(at -> survivors.get(at).mutant())
                        .collect(ImmutableList.toImmutableList()));
        int place = row.notices().stream()
                .mapToObj(survivors::get)
                .filter(survivor -> survivor.mutant().clause().para().equals(proposal.guards()))
                .findFirst()
                .orElseThrow()
                .place();
        return new Placed(place, proposal);
    }
}
