package org.comity.testkit.mutation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.testkit.Scenario;

/**
 * What became of the mutants of a profile. Immutable and thread-safe.
 *
 * @param authority the name of the profile's authority
 * @param verdicts every mutant with its fate, in document order
 */
public record MutationReport(String authority, ImmutableList<Verdict> verdicts) {

    /**
     * Checks that something was changed.
     *
     * @param authority the name of the profile's authority
     * @param verdicts every mutant with its fate, in document order
     */
    public MutationReport {
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException(
                    "`" + authority + "` has no norm to change: give it clauses of which something can be asked");
        }
    }

    /**
     * The mutants with one fate.
     *
     * @param fate the kind of fate
     * @return the mutants, in document order
     */
    public ImmutableList<Mutant> with(Class<? extends Fate> fate) {
        return verdicts.stream()
                .filter(verdict -> fate.isInstance(verdict.fate()))
                .map(Verdict::mutant)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The mutants that nothing noticed, though they answer some question otherwise.
     *
     * @return the mutants, in document order
     */
    public ImmutableList<Mutant> survivors() {
        return with(Fate.Survived.class);
    }

    /**
     * How many of the mutants that can be noticed were: killed over killed and survived. Those refused when they were built, and those
     * proved to be equivalent, do not count.
     *
     * @return from 0 to 1; 1 where there is none to notice
     */
    public double score() {
        double killed = with(Fate.Killed.class).size();
        double noticeable = killed + survivors().size();
        return noticeable == 0 ? 1 : killed / noticeable;
    }

    /**
     * The figures, by operator and together.
     *
     * @return a few lines
     */
    public String summary() {
        String rows = Stream.of(Operator.values())
                .map(operator -> new MutationReportRow(
                        operator.words(),
                        verdicts.stream()
                                .filter(verdict -> verdict.mutant().operator() == operator)
                                .toList()))
                .filter(row -> !row.verdicts().isEmpty())
                .map(MutationReportRow::toString)
                .collect(Collectors.joining());
        return String.format(
                        Locale.ROOT,
                        "%s: %d mutants, %.1f %% of those that can be noticed are killed%n",
                        authority,
                        verdicts.size(),
                        Math.floor(score() * 1000) / 10)
                + MutationReportRow.HEAD
                + rows
                + new MutationReportRow("all", verdicts);
    }

    /**
     * The figures, and of each survivor the scenario that would kill it, ready to be pasted into a scenario file. Such a scenario expects
     * what the profile says now: read it beside the text before it is pasted.
     *
     * @return the text; it takes a while where many survived
     */
    public String text() {
        ImmutableList<Verdict> survived = verdicts.stream()
                .filter(verdict -> verdict.fate() instanceof Fate.Survived)
                .collect(ImmutableList.toImmutableList());
        return summary()
                + IntStream.range(0, survived.size())
                        .parallel()
                        .mapToObj(at -> "\n# " + survived.get(at).mutant() + lines(survived.get(at), at + 1))
                        .collect(Collectors.joining());
    }

    /**
     * Few scenarios that would notice all survivors, in the order of the paragraphs that they guard. Where one question tells several
     * survivors, one scenario stands for all of them, and none is there that the others make needless.
     *
     * <p>Such a scenario expects what the profile says now: read it beside the text before it is kept.
     *
     * @param prefix what their names begin with; a number follows, as in {@code CTY-M001}
     * @return the scenarios, each with the mutants that it would kill; it takes a while where many survived
     */
    public ImmutableList<Proposal> proposals(String prefix) {
        return Proposals.of(this, prefix);
    }

    /** The question as Java, in a comment of a scenario file, then its line. */
    private String lines(Verdict survivor, int number) {
        Scenario scenario = ((Fate.Survived) survivor.fate())
                .scenario(authority + "-M" + Strings.padStart(Integer.toString(number), 3, '0'));
        return "\n# " + scenario.java() + "\n" + scenario.line() + "\n";
    }
}
