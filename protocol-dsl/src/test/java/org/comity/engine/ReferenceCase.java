package org.comity.engine;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.ruling.Outcome;

/** What one world gives, or what several have in common. */
record ReferenceCase(
        Set<Outcome> outcomes,
        Optional<Strength> strength,
        Set<Citation> citations,
        Set<Duty> duties,
        Set<Citation> possibleCitations,
        Set<Duty> possibleDuties,
        Set<Step> possibleSteps,
        Set<Clause> defeated,
        List<Step> steps,
        Optional<Step> next,
        List<Step> fallen,
        Set<Step> unresolved,
        boolean exhausted) {

    Outcome outcome() {
        return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED;
    }

    boolean sameAnswer(ReferenceCase other) {
        return outcomes.equals(other.outcomes)
                && strength.equals(other.strength)
                && citations.equals(other.citations)
                && duties.equals(other.duties)
                && possibleCitations.equals(other.possibleCitations)
                && possibleDuties.equals(other.possibleDuties)
                && possibleSteps.equals(other.possibleSteps)
                && Set.copyOf(steps).equals(Set.copyOf(other.steps))
                && next.equals(other.next)
                && Set.copyOf(fallen).equals(Set.copyOf(other.fallen))
                && unresolved.equals(other.unresolved)
                && exhausted == other.exhausted;
    }

    private static final List<Outcome> BEST_FIRST = List.of(
            Outcome.PERMITTED,
            Outcome.RECOMMENDED,
            Outcome.REQUIRED,
            Outcome.REFERRED,
            Outcome.DISCOURAGED,
            Outcome.UNDETERMINED,
            Outcome.CONFLICT,
            Outcome.PROHIBITED,
            Outcome.POWERLESS,
            Outcome.SILENT);

    /** The better for the person asking comes first. */
    static final Comparator<ReferenceCase> BETTER = Comparator.<ReferenceCase>comparingInt(
                    gives -> BEST_FIRST.indexOf(gives.outcome()))
            .thenComparingInt(gives -> gives.outcomes().stream()
                    .mapToInt(BEST_FIRST::indexOf)
                    .max()
                    .orElseThrow())
            .thenComparingInt(gives -> gives.outcomes().stream()
                    .mapToInt(BEST_FIRST::indexOf)
                    .min()
                    .orElseThrow())
            .thenComparingInt(gives -> gives.duties().size())
            .thenComparing(gives -> gives.strength().orElse(Strength.ADVISORY));

    /** What is common to all, and what comes in some only. */
    static ReferenceCase ofAll(List<ReferenceCase> cases) {
        Set<Outcome> outcomes = new TreeSet<>();
        Set<Citation> citations = new LinkedHashSet<>();
        Set<Duty> duties = new LinkedHashSet<>();
        Set<Clause> defeated = new LinkedHashSet<>(cases.get(0).defeated());
        Set<Step> steps = new LinkedHashSet<>(cases.get(0).steps());
        Set<Step> possibleSteps = new LinkedHashSet<>();
        Set<Step> fallen = new LinkedHashSet<>(cases.get(0).fallen());
        Set<Optional<Step>> next = new LinkedHashSet<>();
        Set<Step> unresolved = new LinkedHashSet<>();
        for (ReferenceCase one : cases) {
            next.add(one.next());
            fallen.retainAll(one.fallen());
            outcomes.addAll(one.outcomes());
            citations.addAll(one.citations());
            duties.addAll(one.duties());
            defeated.retainAll(one.defeated());
            steps.retainAll(one.steps());
            possibleSteps.addAll(one.steps());
            unresolved.addAll(one.unresolved());
        }
        Set<Citation> commonCitations = new LinkedHashSet<>(citations);
        Set<Duty> commonDuties = new LinkedHashSet<>(duties);
        for (ReferenceCase one : cases) {
            commonCitations.retainAll(one.citations());
            commonDuties.retainAll(one.duties());
        }
        citations.removeAll(commonCitations);
        duties.removeAll(commonDuties);
        unresolved.retainAll(steps);
        possibleSteps.removeAll(steps);
        Optional<Strength> weakest =
                cases.stream().flatMap(one -> one.strength().stream()).max(Comparator.naturalOrder());
        return new ReferenceCase(
                outcomes,
                outcomes.size() == 1 ? weakest : Optional.empty(),
                commonCitations,
                commonDuties,
                citations,
                duties,
                possibleSteps,
                defeated,
                List.copyOf(steps),
                next.size() == 1 ? next.iterator().next() : Optional.empty(),
                List.copyOf(fallen),
                unresolved,
                cases.stream().allMatch(ReferenceCase::exhausted));
    }
}
